"""polars reads the rows of CSV, JSON and NDJSON, plain and compressed, with the declared types."""

import gzip
import io
from pathlib import Path

import polars

from .fault import Copy, Fault, replace
from .measure import Kind, Measure, columns, compare
from .site import Site, Table
from .verdict import Verdict

TYPES = {
    Kind.WHOLE: polars.Int64,
    Kind.NUMBER: polars.Float64,
    Kind.LOGICAL: polars.Boolean,
    Kind.TEXT: polars.String,
    # polars reads no dates in JSON: it is asked for them below.
    Kind.DAY: polars.String,
}

FAULT = Fault(
    "a date in JSON is a day later than in the CSV",
    Copy.SITE,
    replace("data/clinic-counts/counts.json", '2022-12-19","count"', '2022-12-20","count"'),
)


def examine(site: Site, verdict: Verdict) -> None:
    readers = {
        "csv": read_csv,
        "csv.gz": read_csv,
        "json": lambda table, file: measure(table, polars.read_json(opened(file), schema_overrides=types(table))),
        "ndjson": lambda table, file: measure(table, polars.read_ndjson(opened(file), schema_overrides=types(table))),
    }
    readers |= {f"{ending}.gz": readers[ending] for ending in ("json", "ndjson")}
    compare(site, verdict, readers)


def opened(file: Path) -> io.BytesIO:
    """The bytes of a file, decompressed where it is compressed."""
    data = file.read_bytes()
    return io.BytesIO(gzip.decompress(data) if file.suffix == ".gz" else data)


def types(table: Table) -> dict[str, type[polars.DataType]]:
    """polars' type for each column that has one; lists and objects it infers by itself."""
    return {column.name: TYPES[column.kind] for column in columns(table) if column.kind in TYPES}


def read_csv(table: Table, file: Path) -> Measure:
    """Measures a CSV."""
    schema = {column.name: TYPES.get(column.kind, polars.String) for column in columns(table)}
    return measure(table, polars.read_csv(file, schema=schema, null_values=[""]))


def measure(table: Table, found: polars.DataFrame) -> Measure:
    """Counts and adds up the columns of a frame."""
    values, sums = [], []
    for column in columns(table):
        cells = found[column.name].drop_nulls()
        match column.kind:
            case Kind.WHOLE | Kind.NUMBER | Kind.LOGICAL:
                total = cells.sum()
            case Kind.DAY:
                total = cells.str.to_date("%Y-%m-%d", strict=True).cast(polars.Int64).sum()
            case Kind.TEXT:
                cells = cells.filter(cells != "")
                total = cells.str.len_chars().sum()
            case Kind.OTHER:
                total = None
        values.append(len(cells))
        sums.append(total)
    return Measure(len(found), tuple(values), tuple(sums))
