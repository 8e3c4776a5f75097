"""GeoJSON holds a feature for every row, with the properties that its JSON has, at a place on earth (RFC 7946)."""

import json
from collections.abc import Iterator
from pathlib import Path

from .fault import Copy, Fault
from .site import Site, Table
from .verdict import Verdict


def spoil(folder: Path) -> None:
    """Writes features of no rows; a file of its own, since not every site has coordinates."""
    (folder / "data/areas/areas.geojson").write_text('{"type":"FeatureCollection","features":[]}')


FAULT = Fault("GeoJSON has no features for the rows of its table", Copy.SITE, spoil)


def examine(site: Site, verdict: Verdict) -> None:
    for table in site.tables():
        if table.file("geojson").exists():
            for place, fault in faults(table):
                verdict.fault(f"{site.named(table.file('geojson'))}{place}", fault)
            verdict.count("files")


def faults(table: Table) -> Iterator[tuple[str, str]]:
    """What is wrong with the GeoJSON of a table, and with which of its features."""
    collection = json.loads(table.file("geojson").read_text())
    rows = json.loads(table.file("json").read_text())
    if collection["type"] != "FeatureCollection":
        yield "", f"is a {collection['type']}, and must be a FeatureCollection"
    if len(collection["features"]) != len(rows):
        yield "", f"has {len(collection['features'])} features for {len(rows)} rows"
    for number, (feature, row) in enumerate(zip(collection["features"], rows, strict=False), 1):
        for name, value in feature["properties"].items():
            if row.get(name) != value:
                yield f", feature {number}", f"property {name} is {value!r}, and {row.get(name)!r} in JSON"
        for longitude, latitude, *_ in positions((feature["geometry"] or {}).get("coordinates", [])):
            if not (-180 <= longitude <= 180 and -90 <= latitude <= 90):
                yield f", feature {number}", f"longitude {longitude}, latitude {latitude} is no place on earth"


def positions(coordinates: list) -> Iterator[list]:
    """Every position within the coordinates of a point, line or area."""
    if coordinates and isinstance(coordinates[0], list):
        for part in coordinates:
            yield from positions(part)
    elif coordinates:
        yield coordinates
