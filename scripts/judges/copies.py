"""Python's own readers: gzip, GeoJSON, and the CSV for Excel say the same as the file they were made of."""

import csv
import gzip
import io
import json
from pathlib import Path

from .fault import Copy, Fault, NothingToSpoil
from .site import Site, Table
from .verdict import Verdict

MARK = "\ufeff"


def spoil(folder: Path) -> None:
    """Changes a cell in a CSV for Excel."""
    file = folder / "data/areas/areas.excel.csv"
    if not file.exists():
        raise NothingToSpoil("the site has no data/areas/areas.excel.csv")
    file.write_bytes(file.read_bytes().replace(b"110101", b"10101", 1))


FAULT = Fault("a code has lost its first digit in the CSV for Excel", Copy.SITE, spoil)


def examine(site: Site, verdict: Verdict) -> None:
    for file in site.files("data/**/*.gz"):
        if gzip.decompress(file.read_bytes()) != file.with_suffix("").read_bytes():
            verdict.fault(site.named(file), f"holds other bytes than {file.stem}")
        verdict.count("compressed files")
    for table in site.tables():
        if table.file("excel.csv").exists():
            excel(site, verdict, table)
        if table.file("geojson").exists():
            geojson(site, verdict, table)


def excel(site: Site, verdict: Verdict, table: Table) -> None:
    """Holds a CSV for Excel against the canonical one, cell by cell; a guarded cell has an apostrophe before it."""
    file = table.file("excel.csv")
    text = file.read_bytes().decode("utf-8")
    if not text.startswith(MARK):
        verdict.fault(site.named(file), "has no byte order mark, by which Excel knows UTF-8")
    found = list(csv.reader(io.StringIO(text.removeprefix(MARK), newline=""), strict=True))
    with table.file("csv").open(newline="", encoding="utf-8") as stream:
        expected = list(csv.reader(stream, strict=True))
    numbers = {index for index, field in enumerate(table.fields) if field.get("type") in ("integer", "number", "year")}
    if len(found) != len(expected):
        verdict.fault(site.named(file), f"has {len(found) - 1} rows of {len(expected) - 1}")
    for number, (cells, wanted) in enumerate(zip(found[1:], expected[1:]), 1):
        for index, (cell, want) in enumerate(zip(cells, wanted, strict=True)):
            guarded = want.startswith(tuple("=+-@\t\r")) and index not in numbers
            if cell != ("'" if guarded else "") + want:
                name = table.fields[index]["name"]
                verdict.fault(f"{site.named(file)}, row {number}, column {name}", f"is {cell!r} for {want!r}")
    verdict.count("CSV files for Excel")


def geojson(site: Site, verdict: Verdict, table: Table) -> None:
    """Holds a GeoJSON file against RFC 7946 and the JSON of the same rows."""
    file = table.file("geojson")
    collection = json.loads(file.read_text())
    rows = json.loads(table.file("json").read_text())
    features = collection["features"]
    if collection["type"] != "FeatureCollection":
        verdict.fault(site.named(file), f"is a {collection['type']}, and must be a FeatureCollection")
    if len(features) != len(rows):
        verdict.fault(site.named(file), f"has {len(features)} features for {len(rows)} rows")
    for number, (feature, row) in enumerate(zip(features, rows), 1):
        place = f"{site.named(file)}, feature {number}"
        for name, value in feature["properties"].items():
            if row.get(name) != value:
                verdict.fault(place, f"property {name} is {value!r}, and {row.get(name)!r} in JSON")
        geometry = feature["geometry"]
        if geometry and geometry["type"] == "Point":
            longitude, latitude = geometry["coordinates"][:2]
            if not (-180 <= longitude <= 180 and -90 <= latitude <= 90):
                verdict.fault(place, f"lies at longitude {longitude}, latitude {latitude}: nowhere on earth")
    verdict.count("GeoJSON files")
