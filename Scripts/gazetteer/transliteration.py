"""How English news spells Arabic names that GeoNames transliterates by the book."""

import re

from folding import key

COUNTRIES = {"IQ", "SY", "YE", "SA", "JO", "LY", "EG", "SD", "PS", "KW", "OM", "AE", "BH", "QA", "LB"}
# The article takes the sound of what follows: Ad Diwaniyah, Ar Raqqah.
ARTICLE = re.compile(r"^(al|el|ad|adh|an|ar|as|ash|at|ath|az) ")


def variants(name):
    """Folded spellings of a name: with and without its article, -ah or -a, ay or ai."""
    folded = key(name)
    bare = ARTICLE.sub("", folded)
    spellings = {bare, bare.replace("ay", "ai")}
    spellings |= {s[:-1] for s in spellings if s.endswith("ah")}
    if bare != folded:
        spellings |= {f"{article} {s}" for article in ("al", "el") for s in set(spellings)}
    return sorted(s for s in spellings if s != folded and len(s) >= 4)
