"""The gazetteer as one file, read in place. `Sources/Places/Gazetteer.swift` is the other side.

All numbers are little-endian.

    "CBGZ", u32 version, u32 offset of each part: letters, buckets, containers, countries, claims,
    names, cues
    letters     two bytes a letter (folding.letter_table)
    buckets     65,537 u24: offset, within names, of the names whose hash begins with these 16 bits
    containers  u32 count, then u32 handle of every entry that others lie in, ordered by GeoNames id
    countries   u32 count, then u32 handle, two letters: the ISO code of a country, ordered by handle
    claims      u32 count, then u32 handle, u16 container: a further country that holds or claims it
    names       u24 middle of the hash, u8 flags (model.py; 8: one entry), u8 length and spelling (or length 0), then, unless
                the flags say "one entry", u8 entries and u8 references, then these.
      entry     u24 GeoNames id, i16 latitude, i16 longitude (of 180 degrees), u16 container + 1,
                u8 kind, u8 8 * log2(population + 1)
      reference u32 handle, u8 flags
    cues        u32 slots less one, then slots of u64 key, u32 classes (order of model.CUES); key 0: free;
                a word stands at its key modulo the slots or after it
    A handle is the offset of a name within names times 256, plus the number of the entry there.
"""

import math
import struct

from folding import hash_of, letter_table, word_hash
from model import CUES, KINDS

VERSION = 2
ONE_ENTRY = 8


def u24(value):
    return struct.pack("<I", value)[:3]


def _size(name, shown):
    one = len(name.own) == 1 and not name.references
    return 5 + len(shown) + (0 if one else 2) + 11 * len(name.own) + 5 * len(name.references)


def pack_cues(words):
    """An open-addressing table of words and the numbers of their classes."""
    slots = 4 * (1 << (len(words) - 1).bit_length())
    table = [(0, 0)] * slots
    for word, classes in sorted(words.items()):
        slot = word_hash(word) % slots
        while table[slot][0]:
            slot = (slot + 1) % slots
        table[slot] = (word_hash(word), sum(1 << CUES.index(name) for name in classes))
    return struct.pack("<I", slots - 1) + b"".join(struct.pack("<QI", *entry) for entry in table)


def pack(gazetteer, isos, cues):
    """The bytes of a gazetteer; `isos` is ISO code -> entry, `cues` word -> names of its classes."""
    names = sorted(((hash_of(k), k, n) for k, n in gazetteer.names.items()),
                   key=lambda item: (item[0] >> 48, item[1]))
    starts, handles, shown, offset = [0] * 65537, {}, {}, 0
    for value, folded, name in names:
        name.own.sort(key=lambda e: (-e.population, e.record))
        del name.own[255:]
        place = name.own or name.references
        display = name.own[0].name if name.own else name.display
        shown[folded] = display.encode("utf-8")[:255] if place else b""
        for number, entry in enumerate(name.own):
            handles[entry] = offset << 8 | number
        offset += _size(name, shown[folded])
        starts[(value >> 48) + 1] = offset
    for bucket in range(65536):
        starts[bucket + 1] = max(starts[bucket], starts[bucket + 1])

    def container(entry):
        parent = entry.parent
        while parent and parent not in handles:
            parent = parent.parent
        return parent

    containers = sorted({container(e) for e in handles} - {None} | set(isos.values()),
                        key=lambda e: (e.record, handles[e]))
    numbers = {e: n for n, e in enumerate(containers)}
    assert len(containers) < 65535, len(containers)

    blob = bytearray()
    for value, folded, name in names:
        one = len(name.own) == 1 and not name.references
        blob += u24(value >> 24 & 0xFFFFFF)
        blob += bytes((name.flags | (ONE_ENTRY if one else 0), len(shown[folded])))
        blob += shown[folded]
        references = [(e, f) for e, f in name.references.items() if e in handles]
        if not one:
            blob += bytes((len(name.own), len(name.references)))
            assert len(references) == len(name.references), folded
        for entry in name.own:
            parent = numbers[container(entry)] + 1 if entry.parent else 0
            blob += u24(entry.record) + struct.pack(
                "<hhHBB", round(entry.latitude / 180 * 32767), round(entry.longitude / 180 * 32767),
                parent, KINDS.index(entry.kind), min(255, round(8 * math.log2(entry.population + 1))))
        for entry, flags in references:
            blob += struct.pack("<IB", handles[entry], flags)
    assert len(blob) == offset < 1 << 24

    claims = sorted((handles[e], numbers[o]) for e in handles for o in e.others)
    parts = [
        letter_table(),
        b"".join(map(u24, starts)),
        struct.pack("<I", len(containers)) + b"".join(
            struct.pack("<I", handles[e]) for e in containers),
        struct.pack("<I", len(isos)) + b"".join(
            struct.pack("<I", handles[e]) + iso.encode()
            for iso, e in sorted(isos.items(), key=lambda item: handles[item[1]])),
        struct.pack("<I", len(claims)) + b"".join(struct.pack("<IH", *c) for c in claims),
        bytes(blob),
        pack_cues(cues),
    ]
    head = 8 + 4 * len(parts)
    offsets = [head + sum(map(len, parts[:n])) for n in range(len(parts))]
    return b"CBGZ" + struct.pack(f"<I{len(parts)}I", VERSION, *offsets) + b"".join(parts)
