"""pandas reads the rows of CSV, JSON and NDJSON, plain and compressed, with the declared types."""

from pathlib import Path

import pandas

from .fault import Copy, Fault, replace
from .measure import Kind, Measure, columns, compare
from .site import Site, Table
from .verdict import Verdict

TYPES = {Kind.WHOLE: "Int64", Kind.NUMBER: "float64", Kind.LOGICAL: "boolean"}

FAULT = Fault(
    "a name is longer in JSON than in the CSV",
    Copy.SITE,
    replace("data/areas/areas.json", '"Beijing"', '"Beijing Municipality"'),
)


def examine(site: Site, verdict: Verdict) -> None:
    readers = {
        "csv": read_csv,
        "csv.gz": read_csv,
        "json": lambda table, file: read_json(table, file, lines=False),
        "json.gz": lambda table, file: read_json(table, file, lines=False),
        "ndjson": lambda table, file: read_json(table, file, lines=True),
        "ndjson.gz": lambda table, file: read_json(table, file, lines=True),
    }
    compare(site, verdict, readers)


def read_csv(table: Table, file: Path) -> Measure:
    """Measures a CSV, in which an empty cell alone is missing: pandas would take 'NA' for nothing."""
    types = {column.name: TYPES.get(column.kind, "str") for column in columns(table)}
    options = {"dtype": types, "keep_default_na": False, "na_values": [""]}
    return measure(table, pandas.read_csv(file, true_values=["true"], false_values=["false"], **options))


def read_json(table: Table, file: Path, *, lines: bool) -> Measure:
    """Measures a file of JSON objects, none of whose values pandas may convert."""
    found = pandas.read_json(file, lines=lines, dtype=False, convert_dates=False, precise_float=True)
    return measure(table, found)


def measure(table: Table, found: pandas.DataFrame) -> Measure:
    """Counts and adds up the columns of a frame."""
    values, sums = [], []
    for column in columns(table):
        cells = found[column.name].dropna()
        match column.kind:
            case Kind.WHOLE | Kind.NUMBER | Kind.LOGICAL:
                total = cells.astype(TYPES[column.kind]).sum()
            case Kind.DAY:
                # In seconds, since years beyond 2262 do not fit into nanoseconds.
                days = cells.astype("datetime64[s]").astype("int64") // 86_400
                total = days.sum()
            case Kind.TEXT:
                cells = cells[cells != ""]
                total = cells.str.len().sum() if len(cells) else 0
            case Kind.OTHER:
                total = None
        values.append(len(cells))
        sums.append(total)
    return Measure(len(found), tuple(values), tuple(sums))
