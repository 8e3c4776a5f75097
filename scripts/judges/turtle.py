"""rapper reads the catalogue in Turtle, and rdflib finds the same graph in it as in JSON-LD."""

import re
import subprocess
from pathlib import Path

from rdflib.compare import graph_diff, isomorphic

from .fault import Copy, Fault, replace
from .graph import CATALOGUE, read
from .site import Site
from .verdict import Verdict

TURTLE = "data/catalog.ttl"

FAULT = Fault("a title in Turtle has lost its last quotation mark", Copy.SITE, replace(TURTLE, '"@en', "@en"))


def examine(site: Site, verdict: Verdict) -> None:
    file = site.folder / TURTLE
    if not file.exists():
        return
    done = subprocess.run(["rapper", "--quiet", "--count", "--input", "turtle", file], capture_output=True, text=True)
    said = [line for line in done.stderr.splitlines() if re.match(r"rapper: (Error|Warning)", line)]
    for line in said:
        verdict.fault(TURTLE, line.removeprefix("rapper: "))
    if done.returncode and not said:
        verdict.fault(TURTLE, f"rapper ended with {done.returncode}: {done.stderr.strip()}")
    if done.returncode == 0:
        compare(site.folder / CATALOGUE, file, verdict)


def compare(linked: Path, turtle: Path, verdict: Verdict) -> None:
    """Holds the two forms of the catalogue against each other."""
    first, second = read(linked), read(turtle)
    if not isomorphic(first, second):
        _, only_first, only_second = graph_diff(first, second)
        for statement in sorted(only_first.serialize(format="nt").splitlines()):
            verdict.fault(TURTLE, f"lacks what JSON-LD has: {statement}")
        for statement in sorted(only_second.serialize(format="nt").splitlines()):
            verdict.fault(TURTLE, f"has what JSON-LD lacks: {statement}")
    verdict.count("triples", len(second))
