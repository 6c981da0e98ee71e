#!/usr/bin/python3
"""Checks an export of claimbench with parsers that others wrote.

usage: validate.py FORMAT FILE [SCHEMA...]

Formats: json, corpus and extract (jsonschema; the last two refer to the first one's SCHEMA), csv
(Python's csv), claimreview, webannotation and provenance (json and rdflib), timeml (lxml), html
(html5lib). Prints a short count of what was read, in JSON.
"""
import csv
import datetime
import json
import sys


def check_json(path, *schemas):
    return check_claims(valid(path, *schemas))


def check_extract(path, *schemas):
    lines = [json.loads(line) for line in open(path, encoding="utf-8")]
    check = validator(*schemas)
    for line in lines:
        check.validate(line)
    return {"lines": len(lines), "claims": sum(len(line.get("claims", [])) for line in lines)}


def valid(path, *schemas):
    """The document, after it was held against a schema."""
    document = json.load(open(path, encoding="utf-8"))
    validator(*schemas).validate(document)
    return document


def validator(schema, *others):
    """Checks against a schema that may refer to others by their `$id`."""
    import jsonschema
    rules = json.load(open(schema, encoding="utf-8"))
    known = {read["$id"]: read for read in (json.load(open(other)) for other in others)}
    kind = jsonschema.validators.validator_for(rules)
    kind.check_schema(rules)
    try:
        from referencing import Registry, Resource
        registry = Registry().with_resources(
            (name, Resource.from_contents(read)) for name, read in known.items())
        return kind(rules, registry=registry)
    except ImportError:  # jsonschema before 4.18
        resolver = jsonschema.RefResolver(rules["$id"], rules, store=known)
        return kind(rules, resolver=resolver)


def check_corpus(path, *schemas):
    report = valid(path, *schemas)
    claims = {article["article"]["id"]: check_claims(article) for article in report["articles"]}
    told = {(article["article"]["id"], claim["id"])
            for article in report["articles"] for claim in article["claims"]}
    for difference in report["differences"]:
        first, second = ((claim["article"], claim["id"]) for claim in difference["claims"])
        assert first in told and second in told and first[0] != second[0], difference
    return {"articles": len(claims), "differences": len(report["differences"])}


def check_claims(report):
    text = report["article"]["text"]
    for claim in report["claims"]:
        assert text[claim["start"]:claim["end"]] == claim["text"], claim["id"]
        piece = text.encode()[claim["bytes"]["start"]:claim["bytes"]["end"]].decode()
        assert piece == claim["text"], claim["id"]
    return {"claims": len(report["claims"])}


def check_csv(path):
    rows = list(csv.DictReader(open(path, encoding="utf-8", newline=""), strict=True))
    for row in rows:
        assert None not in row and None not in row.values(), row
        for value in row.values():
            assert not value.startswith(("=", "+", "-", "@", "\t", "\r", "\n")), value
    return {"claims": len(rows)}


def check_claimreview(path):
    document = json.load(open(path, encoding="utf-8"))
    assert document["@context"] == "https://schema.org"
    for review in document["@graph"]:
        assert review["@type"] == "ClaimReview"
        assert review["claimReviewed"] and review["url"]
        rating = review["reviewRating"]
        assert rating["worstRating"] <= rating["ratingValue"] <= rating["bestRating"]
        assert rating["alternateName"]
        for value in (rating["worstRating"], rating["ratingValue"], rating["bestRating"]):
            assert isinstance(value, int)
        # What Google's page on fact checks recommends.
        assert review["author"]["@type"] in ("Organization", "Person") and review["author"]["name"]
        item = review["itemReviewed"]
        assert item["@type"] == "Claim" and item["name"]
        assert item["appearance"]["@type"] == "CreativeWork"
        if "author" in item:
            assert item["author"]["@type"] in ("Organization", "Person") and item["author"]["name"]
        for day in (review.get("datePublished"), item.get("datePublished")):
            assert day is None or datetime.datetime.fromisoformat(day.replace("Z", "+00:00"))
    # Without a network: the vocabulary stands in for the context that schema.org serves.
    document["@context"] = {"@vocab": "https://schema.org/"}
    graph = triples(document)
    found = graph.query(
        "PREFIX s: <https://schema.org/> SELECT ?r WHERE "
        "{ ?r a s:ClaimReview ; s:reviewRating/s:ratingValue ?v ; s:itemReviewed ?i }")
    assert len(found) == len(document["@graph"])
    return {"claims": len(found)}


def check_webannotation(path):
    page = json.load(open(path, encoding="utf-8"))
    assert page["@context"] == "http://www.w3.org/ns/anno.jsonld" and page["type"] == "AnnotationPage"
    for annotation in page["items"]:
        assert annotation["type"] == "Annotation" and annotation["id"]
        for target in annotation["target"]:
            quote, position = target["selector"]
            assert quote["type"] == "TextQuoteSelector"
            assert position["type"] == "TextPositionSelector"
            assert position["end"] - position["start"] == len(quote["exact"])
    return {"claims": len(page["items"])}


def check_provenance(path):
    graph = triples(json.load(open(path, encoding="utf-8")))
    prefix = "PREFIX prov: <http://www.w3.org/ns/prov#> "
    quoted = graph.query(prefix + "SELECT ?c WHERE { ?c a prov:Entity ; prov:wasQuotedFrom ?a }")
    derived = graph.query(
        prefix + "SELECT ?v WHERE { ?v prov:wasDerivedFrom ?e . "
        "FILTER NOT EXISTS { ?e a prov:Entity } }")
    assert len(derived) == 0, "a verdict derived from something that is not in the graph"
    return {"claims": len(quoted)}


def triples(document):
    import rdflib
    return rdflib.Graph().parse(data=json.dumps(document), format="json-ld")


def check_timeml(path):
    from lxml import etree
    root = etree.parse(path).getroot()
    assert root.tag == "TimeML" and root.find("TEXT") is not None
    times = root.findall("TEXT/TIMEX3")
    identifiers = [time.get("tid") for time in root.iter("TIMEX3")]
    assert len(set(identifiers)) == len(identifiers)
    for time in times:
        assert time.get("type") in ("DATE", "TIME", "DURATION", "SET") and time.get("value")
    return {"times": len(times), "text": "".join(root.find("TEXT").itertext())}


def check_html(path):
    import html5lib
    parser = html5lib.HTMLParser(strict=True)
    page = parser.parse(open(path, "rb"), transport_encoding="utf-8")
    space = "{http://www.w3.org/1999/xhtml}"
    elements = [(e.tag.replace(space, ""), e) for e in page.iter() if isinstance(e.tag, str)]
    names = [e.get("id") for _, e in elements if e.get("id")]
    assert len(set(names)) == len(names), "an id stands twice"
    assert not any(c in name for name in names for c in " \t\n")
    for tag, e in elements:
        assert tag not in ("script", "img", "iframe", "object", "link", "base", "form"), tag
        assert not any(attribute.startswith("on") for attribute in e.keys()), e.keys()
        address = e.get("href")
        if address is not None:
            assert address.startswith(("#", "http://", "https://")), address
            assert not address.startswith("#") or address[1:] in names, address
        if e.get("role") == "img":
            assert e.get("aria-label"), tag
    depth = 0
    headings = [int(tag[1]) for tag, _ in elements if tag in ("h1", "h2", "h3", "h4")]
    for level in headings:
        assert level <= depth + 1, headings
        depth = level
    assert headings.count(1) == 1
    check_contrast("".join(e.text or "" for tag, e in elements if tag == "style"))
    return {"claims": sum(name.startswith("claim-") for name in names)}


def check_contrast(sheet):
    """Holds the colours of text on every ground to WCAG 2.1, 1.4.3 (4.5 : 1), in every scheme."""
    import re

    def luminance(colour):
        digits = colour[1:] if len(colour) == 7 else "".join(2 * c for c in colour[1:])
        shares = [int(digits[at:at + 2], 16) / 255 for at in (0, 2, 4)]
        red, green, blue = (
            s / 12.92 if s <= 0.03928 else ((s + 0.055) / 1.055) ** 2.4 for s in shares)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    labels = ["supported", "contradicted", "disputed", "outdated", "unverified"]
    grounds = [(text, ground) for ground in ("paper", "card") for text in ["ink", "soft"] + labels]
    grounds += [(text, label + "-wash") for label in labels for text in ("ink", "soft", label)]
    schemes = re.findall(r":root {(.*?)}", sheet, re.S)
    assert len(schemes) == 3
    for scheme in schemes:
        colours = dict(re.findall(r"--([a-z-]+): (#[0-9a-f]+)", scheme))
        for text, ground in grounds:
            dark, light = sorted((luminance(colours[text]), luminance(colours[ground])))
            assert (light + 0.05) / (dark + 0.05) >= 4.5, (text, ground, colours)


if __name__ == "__main__":
    check = globals()["check_" + sys.argv[1]]
    print(json.dumps(check(*sys.argv[2:])))
