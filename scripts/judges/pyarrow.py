"""Arrow (pyarrow) reads the rows of CSV and NDJSON, plain and compressed, with the declared types."""

from pathlib import Path

import pyarrow as arrow
import pyarrow.compute as compute
import pyarrow.csv
import pyarrow.json

from .fault import Copy, Fault, replace
from .measure import Kind, Measure, columns, compare
from .site import Site, Table
from .verdict import Verdict

TYPES = {
    Kind.WHOLE: arrow.int64(),
    Kind.NUMBER: arrow.float64(),
    Kind.LOGICAL: arrow.bool_(),
    Kind.DAY: arrow.date32(),
    Kind.TEXT: arrow.string(),
}

FAULT = Fault(
    "a number has one more digit in NDJSON than in the CSV",
    Copy.SITE,
    replace("data/clinic-counts/counts.ndjson", ":1263,", ":12630,"),
)


def examine(site: Site, verdict: Verdict) -> None:
    compare(site, verdict, {"csv": read_csv, "csv.gz": read_csv, "ndjson": read_lines, "ndjson.gz": read_lines})


def read_csv(table: Table, file: Path) -> Measure:
    """Measures a CSV."""
    options = arrow.csv.ConvertOptions(
        column_types={column.name: TYPES.get(column.kind, arrow.string()) for column in columns(table)},
        null_values=[""],
        strings_can_be_null=True,
        true_values=["true"],
        false_values=["false"],
    )
    parsing = arrow.csv.ParseOptions(newlines_in_values=True)
    return measure(table, arrow.csv.read_csv(file, convert_options=options, parse_options=parsing))


def read_lines(table: Table, file: Path) -> Measure:
    """Measures JSON objects, one a line; Arrow reads no dates in JSON, and no lists whose items are of many types."""
    types = TYPES | {Kind.DAY: arrow.string()}
    fields = [(column.name, types[column.kind]) for column in columns(table) if column.kind in types]
    options = arrow.json.ParseOptions(explicit_schema=arrow.schema(fields), unexpected_field_behavior="ignore")
    return measure(table, arrow.json.read_json(file, parse_options=options))


def measure(table: Table, found: arrow.Table) -> Measure:
    """Counts and adds up the columns of an Arrow table."""
    values, sums = [], []
    for column in columns(table):
        if column.name not in found.column_names:
            values.append(None)
            sums.append(None)
            continue
        cells = found.column(column.name).drop_null()
        match column.kind:
            case Kind.TEXT:
                cells = cells.filter(compute.not_equal(cells, ""))
                added = compute.utf8_length(cells)
            case Kind.DAY:
                added = cells.cast(arrow.date32()).cast(arrow.int32())
            case _:
                added = cells
        values.append(len(cells))
        sums.append(None if column.kind is Kind.OTHER else compute.sum(added).as_py() or 0)
    return Measure(found.num_rows, tuple(values), tuple(sums))
