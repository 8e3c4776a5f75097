"""SQLite opens the database of every dataset: it is whole, its keys lead somewhere, its tables have all rows."""

import sqlite3
from contextlib import closing
from pathlib import Path

from .fault import Copy, Fault, NothingToSpoil
from .measure import canonical_rows, differences, measured
from .site import Site
from .sqlite import measure
from .verdict import Verdict


def spoil(folder: Path) -> None:
    """Takes a row out of a database."""
    file = folder / "data/areas/areas.sqlite"
    if not file.exists():
        raise NothingToSpoil("the site has no data/areas/areas.sqlite")
    with closing(sqlite3.connect(file)) as database, database:
        database.execute("DELETE FROM areas WHERE parent IS NOT NULL AND rowid = (SELECT max(rowid) FROM areas)")


FAULT = Fault("a row is missing in a database", Copy.SITE, spoil)


def examine(site: Site, verdict: Verdict) -> None:
    for file in site.files("data/*/*.sqlite"):
        with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as database:
            for (said,) in database.execute("PRAGMA integrity_check"):
                if said != "ok":
                    verdict.fault(site.named(file), said)
            for child, row, parent, _ in database.execute("PRAGMA foreign_key_check"):
                verdict.fault(site.named(file), f"table {child}, row {row}: refers to nothing in {parent}")
            for table in site.tables():
                if table.folder == file.parent:
                    expected = measured(table, canonical_rows(table))
                    for difference in differences(table, expected, measure(database, table)):
                        verdict.fault(f"{site.named(file)}, table {table.name}", difference)
                    verdict.count("tables")
        verdict.count("databases")
