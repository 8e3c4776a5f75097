"""Vega-Lite specifications follow their schema, as altair has it, and Vega draws as many marks as stand in our SVG."""

import json
import re
from collections import Counter
from importlib import resources
from pathlib import Path

import vl_convert
from jsonschema import Draft7Validator
from jsonschema.exceptions import best_match
from lxml import etree

from .fault import Copy, Fault, NothingToSpoil
from .site import Site
from .verdict import Verdict

SCHEMA = resources.files("altair.vegalite.v6.schema") / "vega-lite-schema.json"
# What is counted, by the mark of a layer. A line or an area is one mark for each series of each panel, however many
# gaps part it, and however many of its points are left out because nobody could see them.
MARKS = {"line": "series", "area": "series", "bar": "rectangles", "rect": "rectangles", "point": "points"}
ANNOTATIONS = {"rule": "rules", "rect": "bands"}
# The same by the classes of our SVG: what is one mark, what is one if it has a title, and what has one in each subpath.
GROUPS = {"mark": "series", "rule": "rules", "band": "bands"}
SHAPES = {"bar": "rectangles", "cell": "rectangles", "point": "points"}
PATHS = {"bar": "rectangles", "cell": "rectangles", "speck": "points"}


def lose_a_row(folder: Path) -> None:
    """Takes a row from the first specification in which every row has a mark of its own."""
    for file in sorted(folder.glob("**/*.vl.json")):
        specification = json.loads(file.read_text())
        if any(MARKS[mark] != "series" for mark, is_annotation in layers(specification) if not is_annotation):
            del specification["data"]["values"][0]
            file.write_text(json.dumps(specification, ensure_ascii=False))
            return
    raise NothingToSpoil("no *.vl.json draws bars, cells or points")


FAULT = Fault("a specification has lost a row", Copy.SITE, lose_a_row)


def examine(site: Site, verdict: Verdict) -> None:
    schema = Draft7Validator(json.loads(SCHEMA.read_text()))
    for file in site.files("**/*.vl.json"):
        verdict.count("specifications")
        specification = json.loads(file.read_text())
        if problem := best_match(schema.iter_errors(specification)):
            verdict.fault(site.named(file), f"{problem.json_path}: {problem.message[:200]}")
            continue
        picture = file.with_name(file.name.removesuffix(".vl.json") + ".svg")
        if not picture.is_file():
            verdict.fault(site.named(file), "has no drawing beside it")
            continue
        try:
            theirs = drawn_by_vega(specification)
        except ValueError as problem:
            verdict.fault(site.named(file), f"Vega cannot draw it: {problem}")
            continue
        ours, is_thinned = drawn_by_us(etree.parse(picture))
        for things in sorted(ours | theirs):
            is_allowed = is_thinned and things == "points" and 0 < ours[things] < theirs[things]
            if ours[things] != theirs[things] and not is_allowed:
                verdict.fault(site.named(file), f"Vega draws {theirs[things]} {things}, and our SVG has {ours[things]}")
        verdict.count("marks", theirs.total())


def layers(specification: dict) -> list[tuple[str, bool]]:
    """The mark of every layer, and whether it is an annotation: those bring data of their own."""
    view = specification.get("spec", specification)
    if "layer" not in view:
        return [(view["mark"]["type"], False)]
    return [(layer["mark"]["type"], "data" in layer) for layer in view["layer"]]


def drawn_by_vega(specification: dict) -> Counter[str]:
    """How many marks Vega draws: in each panel it has a group `marks` for the view, or `layer_N_marks` for a layer."""
    found: Counter[str] = Counter()
    kinds = layers(specification)
    picture = etree.fromstring(vl_convert.vegalite_to_svg(specification).encode())
    for group in picture.iter("{*}g"):
        if name := re.fullmatch(r"mark-\w+ role-mark (?:child_)?(?:layer_(\d+)_)?marks", group.get("class", "")):
            mark, is_annotation = kinds[int(name[1] or 0)]
            if mark in (ANNOTATIONS if is_annotation else MARKS):
                things = (ANNOTATIONS if is_annotation else MARKS)[mark]
                found[things] += sum(1 for shape in group if shape.get("d") != "")
    return found


def drawn_by_us(picture: etree._ElementTree) -> tuple[Counter[str], bool]:
    """How many marks our SVG has, and whether points are so many that those which lie on others are left out.

    A mark that is a shape of its own has a title. Where marks are too many for that, those of a series are one path
    with a subpath for each. The swatches of the legend are neither.
    """
    found: Counter[str] = Counter()
    is_thinned = False
    for shape in picture.iter("{*}g", "{*}rect", "{*}path"):
        name = shape.get("class", "").split(" ")[0].removeprefix("chart-").removesuffix("-provisional")
        if name in GROUPS:
            found[GROUPS[name]] += 1
        elif name in SHAPES and shape.find("{*}title") is not None:
            found[SHAPES[name]] += 1
        elif name in PATHS and shape.tag.endswith("path"):
            found[PATHS[name]] += len(re.findall("[Mm]", shape.get("d")))
        is_thinned = is_thinned or name == "speck"
    return found, is_thinned
