"""schema.org in the pages: every JSON-LD block parses, and has what Google Dataset Search asks of a dataset."""

import json
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

from .fault import Copy, Fault, replace
from .site import Site, sha256
from .verdict import Verdict

REQUIRED = {
    "DataCatalog": ["name", "description", "url", "dataset"],
    "Dataset": ["name", "description", "url", "license", "creator", "distribution", "includedInDataCatalog"],
    "DataDownload": ["contentUrl", "encodingFormat"],
    "Organization": ["name"],
    "PropertyValue": ["name"],
}

FAULT = Fault(
    "a template opens the JSON-LD of datasets with a brace too many",
    Copy.SOURCES,
    replace(
        "templates/dataset.mustache", '<script type="application/ld+json">', '<script type="application/ld+json">{'
    ),
)


class Blocks(HTMLParser):
    """Collects the JSON-LD blocks of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []
        self.inside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.inside = tag == "script" and ("type", "application/ld+json") in attrs
        if self.inside:
            self.texts.append("")

    def handle_data(self, data: str) -> None:
        if self.inside:
            self.texts[-1] += data

    def handle_endtag(self, tag: str) -> None:
        self.inside = False


def examine(site: Site, verdict: Verdict) -> None:
    types: dict[Path, set[str]] = {}
    for page in site.files("**/*.html"):
        reader = Blocks()
        reader.feed(page.read_text())
        types[page] = set()
        for text in reader.texts:
            try:
                block = json.loads(text)
            except ValueError as problem:
                verdict.fault(site.named(page), f"a block of JSON-LD is not JSON: {problem}")
                continue
            for thing in things(block):
                types[page].add(thing["@type"])
                for fault in [*faults(thing, stands_alone=thing is block), *download_faults(site, thing)]:
                    verdict.fault(site.named(page), fault)
            verdict.count("blocks")
    if any(types.values()):
        for page in [page for package in site.packages for page in pages_of(site, package)]:
            if "Dataset" not in types[page]:
                verdict.fault(site.named(page), "is the page of a dataset, and has no Dataset in JSON-LD")


def pages_of(site: Site, package: Path) -> list[Path]:
    """The pages of a dataset in all languages."""
    name = package.parent.name
    return site.files(f"data/{name}/index.html") + site.files(f"*/data/{name}/index.html")


def things(value: object) -> Iterator[dict]:
    """Every object with a type within a block, the block itself first."""
    if isinstance(value, dict):
        if isinstance(value.get("@type"), str):
            yield value
        value = list(value.values())
    if isinstance(value, list):
        for part in value:
            yield from things(part)


def faults(thing: dict, *, stands_alone: bool) -> Iterator[str]:
    """What one object lacks; a dataset that another only names need not repeat what it is."""
    kind = thing["@type"]
    named = f"{kind} {thing.get('name', thing.get('contentUrl', 'without a name'))}"
    if stands_alone and "schema.org" not in str(thing.get("@context")):
        yield f"{named} names no context of schema.org"
    required = REQUIRED.get(kind, [])
    if kind in ("DataCatalog", "Dataset") and not stands_alone:
        required = ["name", "url"]
    for name in required:
        if not thing.get(name):
            yield f"{named} has no {name}"
    if kind == "Dataset" and stands_alone and not 50 <= len(thing.get("description", "")) <= 5000:
        yield f"{named} has a description of {len(thing.get('description', ''))} characters; 50 to 5000 are asked for"
    for name in ("url", "contentUrl", "license"):
        for address in [thing[name]] if isinstance(thing.get(name), str) else []:
            if not address.startswith(("https://", "http://")):
                yield f"{named} has no whole address as its {name}: {address}"


def download_faults(site: Site, thing: dict) -> Iterator[str]:
    """What is wrong with the file that a download names."""
    address = thing.get("contentUrl", "")
    if thing["@type"] == "DataDownload" and address.startswith(site.address):
        file = site.at(address)
        if not file.is_file():
            yield f"DataDownload {address} is no file of this site"
        elif "sha256" in thing and thing["sha256"] != sha256(file):
            yield f"DataDownload {address} has the SHA-256 {sha256(file)}, and is said to have '{thing['sha256']}'"
