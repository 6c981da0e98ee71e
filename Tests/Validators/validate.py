#!/usr/bin/python3
"""Checks an export of claimbench with parsers that others wrote.

usage: validate.py FORMAT FILE [SCHEMA]

Formats: json (jsonschema, with SCHEMA), csv (Python's csv), claimreview, webannotation and
provenance (json and rdflib), timeml (lxml). Prints a short count of what was read, in JSON.
"""
import csv
import json
import sys


def check_json(path, schema):
    import jsonschema
    report = json.load(open(path, encoding="utf-8"))
    rules = json.load(open(schema, encoding="utf-8"))
    validator = jsonschema.validators.validator_for(rules)
    validator.check_schema(rules)
    validator(rules).validate(report)
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
            assert not value.startswith(("=", "+", "-", "@", "\t", "\r")), value
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
        assert review["itemReviewed"]["@type"] == "Claim"
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


if __name__ == "__main__":
    check = globals()["check_" + sys.argv[1]]
    print(json.dumps(check(*sys.argv[2:])))
