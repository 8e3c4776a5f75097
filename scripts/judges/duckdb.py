"""DuckDB reads the rows of CSV, JSON and NDJSON, plain and compressed, with the declared types."""

from pathlib import Path

import duckdb

from .fault import Copy, Fault
from .measure import Kind, Measure, answered, columns, compare
from .site import Site, Table
from .verdict import Verdict

TYPES = {Kind.WHOLE: "BIGINT", Kind.NUMBER: "DOUBLE", Kind.LOGICAL: "BOOLEAN", Kind.DAY: "DATE", Kind.TEXT: "VARCHAR"}

FAULT = Fault(
    "the last row of a table is missing in its NDJSON",
    Copy.SITE,
    lambda folder: drop_last_line(folder / "data/areas/areas.ndjson"),
)


def drop_last_line(file: Path) -> None:
    """Takes the last line off a file."""
    lines = file.read_bytes().splitlines(keepends=True)
    file.write_bytes(b"".join(lines[:-1]))


def examine(site: Site, verdict: Verdict) -> None:
    readers = {
        "csv": read_csv,
        "csv.gz": read_csv,
        "json": lambda table, file: read_json(table, file, "array"),
        "json.gz": lambda table, file: read_json(table, file, "array"),
        "ndjson": lambda table, file: read_json(table, file, "newline_delimited"),
        "ndjson.gz": lambda table, file: read_json(table, file, "newline_delimited"),
    }
    compare(site, verdict, readers)


def types(table: Table, other: str) -> dict[str, str]:
    """DuckDB's type for each column; `other` for lists, objects and coordinates."""
    return {column.name: (TYPES | {Kind.OTHER: other})[column.kind] for column in columns(table)}


def read_csv(table: Table, file: Path) -> Measure:
    """Measures a CSV, with nothing left for DuckDB to guess."""
    read = "read_csv(?, header = true, auto_detect = false, delim = ',', quote = '\"', escape = '\"', columns = ?)"
    return measure(table, read, [str(file), types(table, "VARCHAR")])


def read_json(table: Table, file: Path, form: str) -> Measure:
    """Measures a file of JSON objects."""
    return measure(table, f"read_json(?, format = '{form}', columns = ?)", [str(file), types(table, "JSON")])


def measure(table: Table, source: str, parameters: list[object]) -> Measure:
    """Lets DuckDB count and add up the columns of what it reads."""
    asked = ["count(*)"]
    for column in columns(table):
        name = '"' + column.name.replace('"', '""') + '"'
        given = f"{name} IS NOT NULL"
        match column.kind:
            case Kind.WHOLE | Kind.NUMBER:
                adding = f"sum({name})"
            case Kind.LOGICAL:
                adding = f"count(*) FILTER ({name})"
            case Kind.DAY:
                adding = f"sum(date_diff('day', DATE '1970-01-01', {name}))"
            case Kind.TEXT:
                adding = f"sum(length({name}))"
                given += f" AND {name} <> ''"
            case Kind.OTHER:
                adding = "NULL"
        asked += [f"count(*) FILTER ({given})", adding]
    with duckdb.connect() as connection:
        rows, *answers = connection.execute(f"SELECT {', '.join(asked)} FROM {source}", parameters).fetchone()
    return answered(table, rows, answers)
