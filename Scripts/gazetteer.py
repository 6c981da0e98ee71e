#!/usr/bin/env python3
"""Makes Sources/Places/Gazetteer/gazetteer.bin.

Usage: Scripts/gazetteer.py [--cache FOLDER]

Downloads what it needs (see gazetteer/sources.py for what and under which licence) into the cache
folder, adds the tables beside the result, and packs all into one file. The same inputs always give
the same bytes. Needs Python 3.10 or later and pip, nothing else.

Notes the SHA-256 of tables and result in gazetteer/packed.sha256, so that Scripts/test notices a
table that was edited and not packed.
"""

import argparse
import hashlib
import pathlib
import sys
import tempfile

sys.dont_write_bytecode = True
ROOT = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "Scripts" / "gazetteer"))

from assembly import assemble  # noqa: E402
from pack import pack  # noqa: E402
from sources import download, rows  # noqa: E402


# Compiled in as they are, not packed.
UNPACKED = {"capitals.tsv", "place-nouns.tsv"}


def note(folder):
    files = sorted(set(folder.glob("*.tsv")) - {folder / name for name in UNPACKED})
    lines = [
        f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.relative_to(ROOT)}\n"
        for path in files + [folder / "gazetteer.bin"]
    ]
    (ROOT / "Scripts" / "gazetteer" / "packed.sha256").write_text("".join(lines))


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--cache", default=str(pathlib.Path(tempfile.gettempdir()) / "gazetteer"))
    folder = ROOT / "Sources" / "Places" / "Gazetteer"
    gazetteer, isos = assemble(download(parser.parse_args().cache), folder)
    cues = {word: classes.split("|") for word, classes, *_ in rows(folder / "cues.tsv")}
    packed = pack(gazetteer, isos, cues)
    (folder / "gazetteer.bin").write_bytes(packed)
    note(folder)
    entries = sum(len(name.own) for name in gazetteer.names.values())
    print(f"{len(gazetteer.names)} names, {entries} places, {len(packed)} bytes")


if __name__ == "__main__":
    main()
