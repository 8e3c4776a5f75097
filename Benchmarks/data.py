#!/usr/bin/env python3
"""Times a table on its way to CSV, JSON and NDJSON, read by types and checked: Gazette, DuckDB and polars in turn.

usage: Benchmarks/data.py [--rows N,N] [--runs N] [--work FOLDER]

The rows are the same in every run. Gazette builds a whole site; how much of that is not the table is measured as well.
What the three write is compared once. The result is a table in Markdown.
"""
import argparse
import json
import os
import pathlib
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import typing

import filings

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent
GAZETTE = ROOT / ".build/release/gazette"
PEERS = ROOT / ".build-peers"


class Run(typing.NamedTuple):
    """What one run of a program took."""
    wall: float
    user: float
    system: float
    megabytes: float
    output: str


def install() -> pathlib.Path:
    """The Python that has the peers, in an environment of its own."""
    wanted = HERE / "peers/requirements.txt"
    installed = PEERS / "requirements.txt"
    if not installed.exists() or installed.read_text() != wanted.read_text():
        subprocess.run([sys.executable, "-m", "venv", "--clear", PEERS], check=True)
        subprocess.run(
            [PEERS / "bin/pip", "install", "--quiet", "--disable-pip-version-check", "--requirement", wanted],
            check=True)
        shutil.copy(wanted, installed)
    return PEERS / "bin/python"


def make_site(folder: pathlib.Path, rows: int) -> pathlib.Path:
    """A site of one dataset and nothing else; its table."""
    shutil.copytree(ROOT / "templates", folder / "templates")
    head, _, _ = (ROOT / "Starter/gazette.yaml").read_text().partition("navigation:")
    (folder / "gazette.yaml").write_text(head + "as_of: 2023-12-31\nauthorities: { office: Office }\n")
    data = folder / "content/data/filings"
    data.mkdir(parents=True)
    filings.write(data / "filings.csv", rows)
    (data / "datapackage.json").write_text(json.dumps({
        "name": "filings", "licenses": [{"name": "CC0-1.0"}], "gazette:formats": ["csv", "json", "ndjson"],
        "description": "Made-up filings of enterprises, to measure how fast a table is published.",
        "resources": [{"name": "filings", "path": "filings.csv", "schema": filings.SCHEMA}]}))
    return data / "filings.csv"


def run(command: list, log: pathlib.Path) -> Run:
    """Runs a program to its end; memory is that of the whole process at its highest."""
    start = time.perf_counter()
    with open(log, "w") as output:
        process = subprocess.Popen([str(part) for part in command], stdout=output, stderr=subprocess.STDOUT)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    wall = time.perf_counter() - start
    if process.returncode != 0:
        raise SystemExit(f"{command[0]} failed:\n{log.read_text()}")
    return Run(wall, usage.ru_utime, usage.ru_stime, usage.ru_maxrss / 1000, log.read_text())


class Contest:
    """The same table for three programs."""

    def __init__(self, work: pathlib.Path, python: pathlib.Path, rows: int):
        self.work, self.python = work, python
        self.site, self.rest, self.out = work / "site", work / "rest", work / "out"
        self.table = make_site(self.site, rows)
        make_site(self.rest, 1)
        with open(self.table, "rb") as file:  # so that all find it in memory
            while file.read(1 << 22):
                pass
        self.commands = {
            "Gazette": [GAZETTE, "build", self.site],
            "DuckDB": [python, HERE / "peers/with_duckdb.py", self.table, self.out],
            "polars": [python, HERE / "peers/with_polars.py", self.table, self.out],
            "the rest of the site": [GAZETTE, "build", self.rest],
        }

    def turn(self, name: str, sums: dict | None = None) -> Run:
        """Runs one program into an empty folder, which is removed afterwards.

        Memory that the system has never handed out before is several times slower to write to: what one run gives
        back, the next one gets.
        """
        self.out.mkdir()
        result = run(self.commands[name], self.work / "log")
        folder = self.site / "public/data/filings" if name == "Gazette" else self.out
        if sums is not None and name != "the rest of the site":
            sums[name] = run([self.python, HERE / "peers/sums.py", folder], self.work / "log").output
        for path in [self.out, self.site / "public", self.rest / "public"]:
            shutil.rmtree(path, ignore_errors=True)
        return result

    def play(self, runs: int) -> dict[str, list[Run]]:
        """The results of all runs, taken in turn, after one that is not counted and in which the files are compared."""
        sums: dict[str, str] = {}
        for name in self.commands:
            self.turn(name, sums)
        lines = {line for output in sums.values() for line in output.splitlines()}
        if len(lines) != 1 or len(sums) != 3:
            raise SystemExit(f"the files differ: {json.dumps(sums, indent=2)}")
        results: dict[str, list[Run]] = {name: [] for name in self.commands}
        for _ in range(runs):
            for name in self.commands:
                results[name].append(self.turn(name))
        return results


def machine(work: pathlib.Path) -> str:
    """The machine in a line."""
    cpu = next(
        (line.partition(":")[2].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")),
        platform.processor())
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1e9
    kind = subprocess.run(["df", "--output=fstype", work], capture_output=True, text=True).stdout.split()[-1]
    return f"{cpu}, {os.cpu_count()} cores, {memory:.0f} GB of memory, {kind}, Linux {platform.release()}"


def report(rows: int, table: pathlib.Path, results: dict[str, list[Run]]) -> None:
    """Prints the medians of one table."""
    def median(name: str, value: typing.Callable[[Run], float]) -> float:
        return statistics.median(value(result) for result in results[name])

    ours = median("Gazette", lambda result: result.wall)
    print(f"\n{rows:,} rows, {table.stat().st_size / 1e6:,.0f} MB, medians of {len(results['Gazette'])}:\n")
    print("| | wall | to Gazette | user + sys | peak memory |\n| --- | --- | --- | --- | --- |")
    for name in results:
        wall = median(name, lambda result: result.wall)
        processor = median(name, lambda result: result.user + result.system)
        memory = max(result.megabytes for result in results[name])
        phases = ""
        if name in ("DuckDB", "polars"):
            parts = [json.loads(result.output) for result in results[name]]
            phases = " (" + ", ".join(
                f"{part} {statistics.median(one[part] for one in parts):.2f}" for part in ("read", "check", "write")) + ")"
        print(f"| {name} | {wall:.2f} s{phases} | {wall / ours:.2f} | {processor:.2f} s | {memory:,.0f} MB |", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rows", default="1000000,10000000", help="how many rows, with commas between")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--work", help="the folder for the tables; it needs 30 GB for 10 million rows")
    arguments = parser.parse_args()
    python = install()
    for rows in (int(number) for number in arguments.rows.split(",")):
        with tempfile.TemporaryDirectory(prefix="gazette-bench-", dir=arguments.work) as temporary:
            work = pathlib.Path(temporary)
            contest = Contest(work, python, rows)
            if rows == int(arguments.rows.split(",")[0]):
                print(machine(work))
            report(rows, contest.table, contest.play(arguments.runs))


if __name__ == "__main__":
    main()
