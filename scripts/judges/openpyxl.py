"""openpyxl opens every workbook: the rows of its first sheet, their types, and that nothing in it is a formula."""

import datetime
from pathlib import Path

import openpyxl

from .fault import Copy, Fault, NothingToSpoil
from .measure import Kind, canonical_rows, columns, differences, measured
from .site import Site, Table
from .verdict import Verdict


def spoil(folder: Path) -> None:
    """Makes a formula of a text in a workbook."""
    file = min(folder.glob("data/areas/*.xlsx"), default=None)
    if file is None:
        raise NothingToSpoil("the site has no workbook data/areas/*.xlsx")
    book = openpyxl.load_workbook(file)
    book.worksheets[0]["C2"] = "=1+1"
    book.save(file)


FAULT = Fault("a cell of a workbook is a formula", Copy.SITE, spoil)


def examine(site: Site, verdict: Verdict) -> None:
    for table in site.tables():
        expected = measured(table, canonical_rows(table))
        for file in [table.file("xlsx"), *site.files(f"data/{table.folder.name}/{table.name}.*.xlsx")]:
            if not file.exists():
                continue
            book = openpyxl.load_workbook(file)
            for sheet in book.worksheets:
                for row in sheet.iter_rows():
                    for cell in row:
                        if cell.data_type == "f":
                            verdict.fault(f"{site.named(file)}, {sheet.title}!{cell.coordinate}", "is a formula")
            header, *rows = book.worksheets[0].iter_rows(values_only=True)
            if len(header) != len(table.fields):
                verdict.fault(site.named(file), f"has {len(header)} columns of {len(table.fields)}")
                continue
            found = measured(table, ([plain(table, index, cell) for index, cell in enumerate(row)] for row in rows))
            for difference in differences(table, expected, found):
                verdict.fault(site.named(file), difference)
            verdict.count("workbooks")
            verdict.count("rows", found.rows)


def plain(table: Table, index: int, cell: object) -> object:
    """The value of a cell, as the column's type has it in CSV."""
    kind = columns(table)[index].kind
    if kind is Kind.DAY and isinstance(cell, datetime.datetime):
        return cell.date()
    if kind is Kind.DAY and isinstance(cell, str):
        return datetime.date.fromisoformat(cell)
    if kind is Kind.WHOLE and cell is not None:
        return int(cell)
    if kind is Kind.NUMBER and cell is not None:
        return float(cell)
    if kind is Kind.TEXT and isinstance(cell, datetime.datetime | datetime.time):
        return cell.isoformat()
    if kind is Kind.TEXT and isinstance(cell, int):
        return str(cell)
    return cell
