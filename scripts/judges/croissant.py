"""mlcroissant validates every Croissant description, and loads every record of every table through it."""

import json
import logging

import mlcroissant

from .fault import Copy, Fault, replace
from .site import Site
from .verdict import Verdict

FAULT = Fault(
    "the hash of a file in Croissant is another file's",
    Copy.SITE,
    replace("data/areas/croissant.json", '"sha256": "', '"sha256": "0'),
)


def examine(site: Site, verdict: Verdict) -> None:
    # What it warns of is taken from its report below, not from its log.
    logging.disable()
    for file in site.files("data/*/croissant.json"):
        place = site.named(file)
        tables = {str(table.file("csv")): table for table in site.tables() if table.folder == file.parent}
        local = {}
        for part in json.loads(file.read_text())["distribution"]:
            path = site.at(part["contentUrl"])
            if not path.is_file():
                verdict.fault(place, f"{part['contentUrl']} is no file of this site")
            elif str(path) in tables:
                local[part["@id"]] = str(path)
        try:
            dataset = mlcroissant.Dataset(str(file), mapping=local)
            issues = dataset.metadata.ctx.issues
            for message in sorted(issues.errors):
                verdict.fault(place, message)
            for message in sorted(issues.warnings):
                verdict.recommend(place, message)
            loaded = {}
            for records in dataset.metadata.record_sets:
                source = local.get(records.fields[0].source.file_object)
                if source in tables:
                    loaded[source] = sum(1 for _ in dataset.records(records.uuid))
                    verdict.count("records", loaded[source])
        except (mlcroissant.ValidationError, mlcroissant.GenerationError, ValueError) as problem:
            because = f", because {problem.__cause__}" if problem.__cause__ else ""
            verdict.fault(place, f"{problem}{because}")
            continue
        for path, table in tables.items():
            # mlcroissant lets pandas guess types, which spoils leading zeros: so only the records are counted.
            rows, expected = loaded.get(path, 0), table.resource["gazette:rows"]
            if rows != expected:
                verdict.fault(place, f"{rows} records of {table.name} were loaded of {expected}")
        verdict.count("descriptions")
