"""Names as they are looked up: words without case, accents, apostrophes and full stops.

`Sources/Places/NameKey.swift` folds in the same way, from the table that `letter_table` makes.
"""

import re
import unicodedata

SPECIAL = {
    "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe",
    "ı": "i", "ə": "e", "ħ": "h", "ŧ": "t", "ŋ": "n", "ĸ": "k", "ſ": "s", "ƒ": "f", "ɓ": "b",
}
APOSTROPHES = "'`´‘’ʻʼʾʿ′ʹ"
ABBREVIATED = {"saint": "st", "sainte": "ste", "mount": "mt", "fort": "ft"}
FIRST, LAST, FIRST_EXTRA, LAST_EXTRA = 0xC0, 0x24F, 0x1E00, 0x1EFF


def fold_letter(letter):
    """A letter without case and accent: nothing, one or two ASCII letters, or the letter itself."""
    low = letter.lower()
    if low in SPECIAL:
        return SPECIAL[low]
    plain = "".join(c for c in unicodedata.normalize("NFKD", low) if not unicodedata.combining(c))
    plain = "".join(SPECIAL.get(c, c) for c in plain if c not in APOSTROPHES)
    return plain if plain.isascii() and len(plain) <= 2 else low


def letter_table():
    """Two bytes for every letter of the Latin blocks; zeros where there is nothing to say."""
    table = bytearray()
    for first, last in ((FIRST, LAST), (FIRST_EXTRA, LAST_EXTRA)):
        for code in range(first, last + 1):
            plain = fold_letter(chr(code))
            plain = plain if plain.isascii() and len(plain) <= 2 else ""
            table += plain.encode("ascii").ljust(2, b"\0")
    return bytes(table)


def words(name):
    """The words of a name, cut where the tokenizer cuts."""
    for mark in APOSTROPHES:
        name = name.replace(mark, "'")
    found = []
    for part in re.split(r"[\s\-–—/,()]+", name.replace("&", " and ")):
        stem, clitic = (part[:-2], ["s"]) if part.lower().endswith("'s") else (part, [])
        for piece, is_clitic in [(stem, False)] + [(c, True) for c in clitic]:
            plain = piece if is_clitic else "".join(fold_letter(c) for c in piece)
            plain = plain.replace("'", "").replace(".", "")
            if plain:
                found.append(plain)
    return [ABBREVIATED.get(w, w) for w in found] if len(found) > 1 else found


def key(name):
    """The folded name."""
    return " ".join(words(name))


def word_hash(word):
    """FNV-1a, 64 bits: the key that tokens carry for a word in lower case."""
    value = 0xCBF29CE484222325
    for byte in word.encode("utf-8"):
        value = (value ^ byte) * 0x100000001B3 & (1 << 64) - 1
    return value


def hash_of(folded):
    """64 bits over the folded words: FNV-1a within a word, then the words' hashes in turn."""
    mask = (1 << 64) - 1
    total = 0
    for word in folded.split(" "):
        total = (((total << 5 | total >> 59) & mask) ^ word_hash(word)) * 0x9E3779B97F4A7C15 & mask
    return total ^ total >> 32
