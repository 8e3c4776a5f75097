"""What a table measures, so that many readers of many formats can be compared: rows, values and a sum by column."""

import csv
import datetime
import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from .site import Site, Table
from .verdict import Verdict


class Kind(Enum):
    """What the values of a column are added up as."""

    WHOLE = "whole numbers"
    NUMBER = "numbers"
    LOGICAL = "truths"
    DAY = "days since 1970"
    TEXT = "characters"
    OTHER = "no sum: lists, objects and coordinates are written in each format's own way"


KINDS = {
    "integer": Kind.WHOLE,
    "number": Kind.NUMBER,
    "boolean": Kind.LOGICAL,
    "date": Kind.DAY,
    "string": Kind.TEXT,
    "year": Kind.TEXT,
    "time": Kind.TEXT,
    "datetime": Kind.TEXT,
    "yearmonth": Kind.TEXT,
    "duration": Kind.TEXT,
}


@dataclass(frozen=True)
class Column:
    """A column with what its type says of reading it."""

    name: str
    kind: Kind


def columns(table: Table) -> list[Column]:
    """The columns of a table, with the types that its `datapackage.json` declares."""
    return [Column(field["name"], KINDS.get(field.get("type", "any"), Kind.OTHER)) for field in table.fields]


@dataclass(frozen=True)
class Measure:
    """How many rows a table has, and for each column how many values and what they add up to.

    Leading zeros that a reader loses, and an `NA` that it takes for nothing, show in the number of characters. None
    stands for what a reader cannot say.
    """

    rows: int
    values: tuple[int | None, ...]
    sums: tuple[float | None, ...]


def measured(table: Table, rows: Iterable[Iterable[object]]) -> Measure:
    """Measures rows whose cells are values of Python, None where one is missing."""
    kinds = [column.kind for column in columns(table)]
    cells: list[list] = [[] for _ in kinds]
    number = 0
    for row in rows:
        number += 1
        for column, value in zip(cells, row, strict=True):
            if value is not None and value != "":
                column.append(value)
    sums = tuple(total(kind, values) for kind, values in zip(kinds, cells))
    return Measure(number, tuple(len(values) for values in cells), sums)


def answered(table: Table, rows: int, answers: list) -> Measure:
    """The measure that SQL gave: for each column, how many values it has and their sum, null where it has none."""
    kinds = [column.kind for column in columns(table)]
    sums = [None if kind is Kind.OTHER else found or 0 for kind, found in zip(kinds, answers[1::2], strict=True)]
    return Measure(rows, tuple(answers[0::2]), tuple(sums))


def total(kind: Kind, values: list) -> float | None:
    """What values of Python add up to."""
    match kind:
        case Kind.WHOLE | Kind.LOGICAL:
            return sum(values)
        case Kind.NUMBER:
            return math.fsum(values)
        case Kind.DAY:
            return sum((value - datetime.date(1970, 1, 1)).days for value in values)
        case Kind.TEXT:
            return sum(len(value) for value in values)
        case Kind.OTHER:
            return None


def value(kind: Kind, text: str) -> object:
    """The value that a cell of canonical CSV stands for; None if it is empty."""
    if text == "":
        return None
    match kind:
        case Kind.WHOLE:
            return int(text)
        case Kind.NUMBER:
            return float(text)
        case Kind.LOGICAL:
            return {"true": True, "false": False}[text]
        case Kind.DAY:
            return datetime.date.fromisoformat(text)
        case Kind.TEXT | Kind.OTHER:
            return text


def canonical_rows(table: Table) -> Iterable[list[object]]:
    """The rows of a table's CSV as values of Python: what every other reader is compared with."""
    kinds = [column.kind for column in columns(table)]
    with table.file("csv").open(newline="", encoding="utf-8") as stream:
        lines = csv.reader(stream, strict=True)
        header = next(lines)
        if header != [column.name for column in columns(table)]:
            raise ValueError(f"{table.file('csv').name} has the header {header}")
        for cells in lines:
            yield [value(kind, text) for kind, text in zip(kinds, cells, strict=True)]


def compare(site: Site, verdict: Verdict, readers: dict[str, Callable[[Table, Path], Measure]]) -> None:
    """Holds what `readers`, by the ending of the file they read, measure against the canonical CSV."""
    for table in site.tables():
        expected = measured(table, canonical_rows(table))
        for ending, read in readers.items():
            file = table.file(ending)
            if not file.exists():
                continue
            try:
                found = read(table, file)
            except Exception as problem:
                verdict.fault(
                    site.named(file), f"cannot be read as its description says: {str(problem).splitlines()[0]}"
                )
                continue
            for difference in differences(table, expected, found):
                verdict.fault(site.named(file), difference)
            verdict.count("files")
            verdict.count("rows", found.rows)


def differences(table: Table, expected: Measure, found: Measure) -> Iterable[str]:
    """What differs between two measures, in words."""
    if expected.rows != found.rows:
        yield f"{found.rows} rows were read of {expected.rows}"
    for index, column in enumerate(columns(table)):
        if not agree(expected.values[index], found.values[index]):
            yield f"column {column.name}: {found.values[index]} values were read of {expected.values[index]}"
        elif not agree(expected.sums[index], found.sums[index]):
            said = f"{found.sums[index]}, and {expected.sums[index]} in the canonical CSV"
            yield f"column {column.name}: the sum of {column.kind.value} is {said}"


def agree(expected: float | None, found: float | None) -> bool:
    """Whether two figures are the same, but for the order in which floating-point numbers were added."""
    if expected is None or found is None:
        return True
    return expected == found or math.isclose(expected, found, rel_tol=1e-9) or expected != expected and found != found
