"""The gazetteer before it is packed: names and what bears them."""

import dataclasses
import math

from folding import key

KINDS = ("city", "capital", "admin1", "admin2", "country", "region", "water", "river",
         "continent", "venue", "government", "organisation", "state")
CUES = ("locative", "weak", "direction", "noun", "title", "org", "agency", "area", "division",
        "street", "head", "govern", "relation", "calendar", "function", "connector", "feature",
        "illness", "institution")
ALIAS, DEMONYM, ABBREVIATION, EXACT, ALONE = 0, 1, 2, 4, 8
COMMON, GIVEN, SURNAME, BEGINS = 1, 2, 4, 16


@dataclasses.dataclass(eq=False)
class Entry:
    """A place. `parent` is what it lies in; `record` its GeoNames id, 0 for our own."""

    name: str
    kind: str
    record: int
    latitude: float
    longitude: float
    population: int
    parent: "Entry | None" = None
    others: tuple = ()

    @property
    def country(self):
        entry = self
        while entry.parent:
            entry = entry.parent
        return entry

    def lies_in(self, other):
        entry = self
        while entry:
            if entry is other:
                return True
            entry = entry.parent
        return False

    def distance(self, other):
        """Kilometres, near enough."""
        east = (self.longitude - other.longitude) * math.cos(math.radians(self.latitude))
        return 111.2 * math.hypot(self.latitude - other.latitude, east)


class Name:
    """A folded name with its spelling, the entries that bear it, and what it is besides."""

    def __init__(self, display):
        self.display, self.own, self.references, self.flags = display, [], {}, 0


class Gazetteer:
    def __init__(self):
        self.names = {}

    def name(self, display):
        return self.names.setdefault(key(display), Name(display))

    def add(self, entry):
        """Adds an entry under its main name."""
        if key(entry.name):
            self.name(entry.name).own.append(entry)
        return entry

    def refer(self, display, entry, flags=ALIAS):
        """Makes another name lead to an entry."""
        folded = key(display)
        if not folded or flags & 3 == ALIAS and entry in getattr(
                self.names.get(folded), "own", ()):
            return
        references = self.name(display).references
        if flags & 3 == DEMONYM or entry not in references:
            references[entry] = flags

    def bearers(self, display):
        found = self.names.get(key(display))
        return found.own if found else []

    def city(self, display, country):
        """The most populous city of that name in a country, given by its code's entry."""
        found = [e for e in self.bearers(display) if e.kind in ("city", "capital")
                 and e.lies_in(country)]
        if not found and key(display) in self.names:
            found = [e for e, flags in self.names[key(display)].references.items()
                     if flags & 3 == ALIAS and e.kind in ("city", "capital")
                     and e.lies_in(country)]
        return max(found, key=lambda e: e.population, default=None)

    def mark(self, word, flag):
        self.name(word).flags |= flag
