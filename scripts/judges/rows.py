"""JSON Schema 2020-12: every row of JSON and NDJSON against the schema that is published beside it."""

import json

from jsonschema import Draft202012Validator, FormatChecker

from .fault import Copy, Fault, replace
from .site import Site
from .verdict import Verdict

FAULT = Fault(
    "a truth is a word in NDJSON",
    Copy.SITE,
    replace("data/authorities/authorities.ndjson", ":true", ':"yes"'),
)


def examine(site: Site, verdict: Verdict) -> None:
    for table in site.tables():
        schema = json.loads(table.file("schema.json").read_text())
        Draft202012Validator.check_schema(schema)
        judge = Draft202012Validator(schema, format_checker=FormatChecker())
        array = json.loads(table.file("json").read_text())
        with table.file("ndjson").open(newline="\n") as stream:
            lines = [json.loads(line) for line in stream]
        for ending, objects in (("json", array), ("ndjson", lines)):
            for number, row in enumerate(objects, 1):
                for fault in judge.iter_errors(row):
                    place = f"{site.named(table.file(ending))}, row {number}"
                    verdict.fault(place, f"{'.'.join(map(str, fault.path))}: {fault.message}")
            verdict.count("rows", len(objects))
        verdict.count("tables")
