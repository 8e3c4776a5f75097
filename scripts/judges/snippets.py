"""The snippets on dataset pages are run as they stand, for curl, pandas, DuckDB and SQLite: each reads every row."""

import re
import sqlite3
import subprocess
import tempfile
from contextlib import closing
from html.parser import HTMLParser
from pathlib import Path

import duckdb

from .fault import Copy, Fault, replace
from .site import Site, Table
from .verdict import Verdict

FAULT = Fault(
    "a template writes a letter before every snippet",
    Copy.SOURCES,
    replace(
        "templates/dataset.mustache", '<code class="language-{{language}}">', '<code class="language-{{language}}">x'
    ),
)


class Snippets(HTMLParser):
    """Collects the code of a page, with the language that its class names."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, str]] = []
        self.inside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        language = dict(attrs).get("class") or ""
        self.inside = tag == "code" and language.startswith("language-")
        if self.inside:
            self.found.append((language.removeprefix("language-"), ""))

    def handle_data(self, data: str) -> None:
        if self.inside:
            language, code = self.found[-1]
            self.found[-1] = (language, code + data)

    def handle_endtag(self, tag: str) -> None:
        self.inside = False


def examine(site: Site, verdict: Verdict) -> None:
    tables = {f"{site.address}{site.named(table.file('csv'))}": table for table in site.tables()}
    runs = {"python": run_pandas, "sql": run_duckdb, "sh": run_shell}
    # Pages in other languages hold the same snippets.
    done: set[str] = set()
    for page in site.files("**/data/*/index.html"):
        reader = Snippets()
        reader.feed(page.read_text())
        for language, code in reader.found:
            address = re.search(re.escape(site.address) + r"[^'\"]*\.csv", code)
            if language not in runs or not address or code in done:
                continue
            done.add(code)
            place = f"{site.named(page)}, {code.splitlines()[0]}"
            if address[0] not in tables:
                verdict.fault(place, f"{address[0]} is no table of this site")
                continue
            table = tables[address[0]]
            try:
                # No network: the addresses are those of the same files on the disk.
                runs[language](code.replace(site.address, f"file://{site.folder}/"), table)
            except Exception as problem:
                verdict.fault(place, f"{type(problem).__name__}: {problem}")
            verdict.count("snippets")


def expect(table: Table, rows: int) -> None:
    """Raises an error unless a snippet has read every row of its table."""
    expected = table.resource["gazette:rows"]
    if rows != expected:
        raise ValueError(f"it read {rows} rows of {expected}")


def run_pandas(code: str, table: Table) -> None:
    """Runs a snippet that leaves the rows in `data`."""
    names: dict = {}
    exec(code, names)
    expect(table, len(names["data"]))


def run_duckdb(code: str, table: Table) -> None:
    """Runs a snippet that is one query."""
    with duckdb.connect() as connection:
        expect(table, len(connection.execute(code).fetchall()))


def run_shell(code: str, table: Table) -> None:
    """Runs a snippet that downloads the CSV, and may load it into a database."""
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(["bash", "-euo", "pipefail", "-c", code], cwd=folder, capture_output=True, text=True)
        if done.returncode or "error" in done.stderr.lower():
            raise ValueError(f"it ended with {done.returncode}: {done.stderr.strip()}")
        source = table.file("csv")
        if (Path(folder) / source.name).read_bytes() != source.read_bytes():
            raise ValueError(f"it downloaded other bytes than {source.name} has")
        for file in Path(folder).glob("*.db"):
            with closing(sqlite3.connect(file)) as database:
                (name,) = database.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchone()
                (rows,) = database.execute(f'SELECT count(*) FROM "{name}"').fetchone()
            expect(table, rows)
