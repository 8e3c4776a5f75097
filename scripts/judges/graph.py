"""The catalogue as RDF: read, and spoiled for a proof."""

from collections.abc import Callable
from pathlib import Path

import rdflib

from .fault import NothingToSpoil

DCAT = rdflib.Namespace("http://www.w3.org/ns/dcat#")
CATALOGUE = "data/catalog.jsonld"


def read(file: Path) -> rdflib.Graph:
    """The triples of a file; its ending, `jsonld` or `ttl`, says how they are written."""
    form = {".jsonld": "json-ld", ".ttl": "turtle"}[file.suffix]
    return rdflib.Graph().parse(file, format=form)


def rewritten(change: Callable[[rdflib.Graph], None]) -> Callable[[Path], None]:
    """A seed that changes the triples of the catalogue, however they are laid out in the file."""

    def seed(folder: Path) -> None:
        file = folder / CATALOGUE
        before = read(file)
        after = read(file)
        change(after)
        if after.serialize(format="nt") == before.serialize(format="nt"):
            raise NothingToSpoil(f"{CATALOGUE} holds nothing to change")
        after.serialize(file, format="json-ld")

    return seed


def replaced(predicate: rdflib.URIRef, new: rdflib.term.Node | None) -> Callable[[Path], None]:
    """A seed that gives one statement of `predicate` another value, or takes it out."""

    def change(graph: rdflib.Graph) -> None:
        for subject, _, value in sorted(graph.triples((None, predicate, None)))[:1]:
            graph.remove((subject, predicate, value))
            if new is not None:
                graph.add((subject, predicate, new))

    return rewritten(change)
