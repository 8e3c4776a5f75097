"""The CSV for Excel holds the cells of the canonical CSV, with a byte order mark, and with formulas guarded."""

import csv
import io

from .fault import Copy, Fault, replace
from .site import Site, Table
from .verdict import Verdict

MARK = "\ufeff"
FORMULA = tuple("=+-@\t\r")

FAULT = Fault(
    "a code has lost its first digit in the CSV for Excel",
    Copy.SITE,
    replace("data/areas/areas.excel.csv", "110101", "10101"),
)


def examine(site: Site, verdict: Verdict) -> None:
    for table in site.tables():
        if table.file("excel.csv").exists():
            compare(site, verdict, table)
            verdict.count("files")


def compare(site: Site, verdict: Verdict, table: Table) -> None:
    """Holds one file against the canonical one, cell by cell: before what could be a formula stands an apostrophe."""
    file = table.file("excel.csv")
    text = file.read_bytes().decode()
    if not text.startswith(MARK):
        verdict.fault(site.named(file), "has no byte order mark, by which Excel knows UTF-8")
    found = list(csv.reader(io.StringIO(text.removeprefix(MARK), newline=""), strict=True))
    with table.file("csv").open(newline="") as stream:
        expected = list(csv.reader(stream, strict=True))
    numbers = {index for index, field in enumerate(table.fields) if field.get("type") in ("integer", "number", "year")}
    if len(found) != len(expected):
        verdict.fault(site.named(file), f"has {len(found) - 1} rows of {len(expected) - 1}")
    for number, (cells, wanted) in enumerate(zip(found[1:], expected[1:], strict=False), 1):
        for index, (cell, want) in enumerate(zip(cells, wanted, strict=True)):
            guard = "'" if want.startswith(FORMULA) and index not in numbers else ""
            if cell != guard + want:
                place = f"{site.named(file)}, row {number}, column {table.fields[index]['name']}"
                verdict.fault(place, f"is '{cell}' for '{want}'")
