"""SQLite reads the rows of CSV, JSON and NDJSON into strict tables of the declared types."""

import csv
import json
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from .fault import Copy, Fault, replace
from .measure import Kind, Measure, answered, columns, compare
from .site import Site, Table
from .verdict import Verdict

TYPES = {Kind.WHOLE: "INTEGER", Kind.NUMBER: "REAL", Kind.LOGICAL: "INTEGER"}

FAULT = Fault(
    "a code has lost its first digit in JSON",
    Copy.SITE,
    replace("data/areas/areas.json", '"110101"', '"10101"'),
)


def examine(site: Site, verdict: Verdict) -> None:
    readers = {
        "csv": lambda table, file: loaded(table, csv_rows(file)),
        "json": lambda table, file: loaded(table, json_rows(table, json.loads(file.read_text()))),
        "ndjson": lambda table, file: loaded(table, json_rows(table, map(json.loads, file.open(newline="\n")))),
    }
    compare(site, verdict, readers)


def csv_rows(file: Path) -> Iterable[list[object]]:
    """The rows of a CSV as SQLite's import would insert them: as texts, which the declared types convert."""
    with file.open(newline="", encoding="utf-8") as stream:
        lines = csv.reader(stream, strict=True)
        next(lines)
        for cells in lines:
            yield [{"": None, "true": 1, "false": 0}.get(cell, cell) for cell in cells]


def json_rows(table: Table, objects: Iterable[dict]) -> Iterable[list[object]]:
    """The rows of JSON objects; lists and objects as JSON text."""
    for row in objects:
        cells = [row[column.name] for column in columns(table)]
        yield [json.dumps(cell) if isinstance(cell, list | dict) else cell for cell in cells]


def loaded(table: Table, rows: Iterable[list[object]]) -> Measure:
    """Measures rows by loading them into a strict table: a value that is not of its type is refused."""
    declared = [f"{quoted(column.name)} {TYPES.get(column.kind, 'TEXT')}" for column in columns(table)]
    with closing(sqlite3.connect(":memory:")) as database:
        database.execute(f"CREATE TABLE {quoted(table.name)} ({', '.join(declared)}) STRICT")
        places = ", ".join("?" for _ in declared)
        database.executemany(f"INSERT INTO {quoted(table.name)} VALUES ({places})", rows)
        return measure(database, table)


def measure(database: sqlite3.Connection, table: Table) -> Measure:
    """Lets SQLite count and add up the columns of a table."""
    asked = ["count(*)"]
    for column in columns(table):
        name = quoted(column.name)
        adding = {
            Kind.DAY: f"CAST(sum(julianday({name}) - julianday('1970-01-01')) AS INTEGER)",
            Kind.TEXT: f"sum(length({name}))",
            Kind.OTHER: "NULL",
        }.get(column.kind, f"sum({name})")
        asked += [f"count(nullif({name}, ''))", adding]
    rows, *answers = database.execute(f"SELECT {', '.join(asked)} FROM {quoted(table.name)}").fetchone()
    return answered(table, rows, answers)


def quoted(name: str) -> str:
    """A name as an identifier of SQL."""
    return '"' + name.replace('"', '""') + '"'
