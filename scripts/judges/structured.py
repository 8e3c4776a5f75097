"""schema.org in the pages: every JSON-LD block parses, and has what Google Dataset Search asks of a dataset."""

import json
from collections.abc import Iterator
from pathlib import Path

from .blocks import kinds, texts, things
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


def examine(site: Site, verdict: Verdict) -> None:
    types: dict[Path, set[str]] = {}
    for page in site.files("**/*.html"):
        types[page] = set()
        for text in texts(page):
            try:
                block = json.loads(text)
            except ValueError as problem:
                verdict.fault(site.named(page), f"a block of JSON-LD is not JSON: {problem}")
                continue
            for thing in things(block):
                types[page].update(kinds(thing))
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


def faults(thing: dict, *, stands_alone: bool) -> Iterator[str]:
    """What one object lacks; a dataset that another only names need not repeat what it is."""
    named = f"{' and '.join(kinds(thing))} {thing.get('name', thing.get('contentUrl', 'without a name'))}"
    if stands_alone and "schema.org" not in str(thing.get("@context")):
        yield f"{named} names no context of schema.org"
    required = [name for kind in kinds(thing) for name in REQUIRED.get(kind, [])]
    if not stands_alone and {"DataCatalog", "Dataset"} & set(kinds(thing)):
        required = ["name", "url"]
    for name in required:
        if not thing.get(name):
            yield f"{named} has no {name}"
    if stands_alone and "Dataset" in kinds(thing) and not 50 <= len(thing.get("description", "")) <= 5000:
        yield f"{named} has a description of {len(thing.get('description', ''))} characters; 50 to 5000 are asked for"
    for name in ("url", "contentUrl", "license"):
        for address in [thing[name]] if isinstance(thing.get(name), str) else []:
            if not address.startswith(("https://", "http://")):
                yield f"{named} has no whole address as its {name}: {address}"


def download_faults(site: Site, thing: dict) -> Iterator[str]:
    """What is wrong with the file that a download names."""
    address = thing.get("contentUrl", "")
    if "DataDownload" in kinds(thing) and address.startswith(site.address):
        file = site.at(address)
        if not file.is_file():
            yield f"DataDownload {address} is no file of this site"
        elif "sha256" in thing and thing["sha256"] != sha256(file):
            yield f"DataDownload {address} has the SHA-256 {sha256(file)}, and is said to have '{thing['sha256']}'"
