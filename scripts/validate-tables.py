#!/usr/bin/env python3
"""Holds the tables of a built site against their own descriptions: CSV against CSVW, JSON against JSON Schema."""
import json
import pathlib
import sys

from csvw.metadata import CSVW
from jsonschema import Draft202012Validator, FormatChecker

site = pathlib.Path(sys.argv[1])
faults = tables = rows = 0
for file in sorted(site.glob("data/*/*.csv-metadata.json")):
    # Strict, the judge would refuse an empty list of foreign keys, which the standard allows.
    table = CSVW(str(file), md_url=str(file), validate=True, strict=False)
    tables += 1
    if not table.is_valid:
        faults += 1
        print(file, [str(warning.message) for warning in table.warnings], file=sys.stderr)
for file in sorted(site.glob("data/*/*.schema.json")):
    schema = json.loads(file.read_text())
    Draft202012Validator.check_schema(schema)
    judge = Draft202012Validator(schema, format_checker=FormatChecker())
    base = str(file)[: -len(".schema.json")]
    with open(base + ".json") as array, open(base + ".ndjson") as lines:
        objects = json.load(array) + [json.loads(line) for line in lines]
    rows += len(objects)
    for fault in (fault for row in objects for fault in judge.iter_errors(row)):
        faults += 1
        print(file, list(fault.path), fault.message, file=sys.stderr)
if faults or not tables or not rows:
    raise SystemExit(f"{faults} faults in {tables} tables and {rows} rows")
print(f"csvw: {tables} tables, JSON Schema: {rows} rows, no faults")
