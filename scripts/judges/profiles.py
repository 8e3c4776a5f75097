"""The official JSON Schemas of Data Package 2.0, on every package, resource, dialect and schema."""

import importlib.resources
import json

from jsonschema import Draft7Validator

from .fault import Copy, Fault, replace
from .site import Site
from .verdict import Verdict

FAULT = Fault(
    "a licence has neither a name nor a path",
    Copy.SITE,
    replace(
        "data/areas/datapackage.json",
        '"name": "CC-BY-4.0",\n      "path": "https://creativecommons.org/licenses/by/4.0/",\n',
        "",
    ),
)


def examine(site: Site, verdict: Verdict) -> None:
    judges = {name: judge(name) for name in ("datapackage", "dataresource", "tabledialect", "tableschema")}

    def hold(part: dict, profile: str, place: str) -> None:
        for fault in judges[profile].iter_errors(part):
            # The published schema has forgotten `list`, which is a type of Table Schema 2.0.
            if isinstance(fault.instance, dict) and fault.instance.get("type") == "list":
                continue
            verdict.fault(f"{place}, {fault.json_path}", brief(fault.message))
        verdict.count(f"{profile}s")

    for package in [*site.files("data/datapackage.json"), *site.packages]:
        descriptor = json.loads(package.read_text())
        hold(descriptor, "datapackage", site.named(package))
        for resource in descriptor.get("resources", []):
            place = f"{site.named(package)}, resource {resource.get('name')}"
            hold(resource, "dataresource", place)
            if "dialect" in resource:
                hold(resource["dialect"], "tabledialect", place)
            if "schema" in resource:
                hold(resource["schema"], "tableschema", place)


def judge(profile: str) -> Draft7Validator:
    """The validator of a profile, as the package dplib-py carries it."""
    file = importlib.resources.files("dplib") / "profiles" / "2.0" / f"{profile}.json"
    schema = json.loads(file.read_text())
    Draft7Validator.check_schema(schema)
    return Draft7Validator(schema)


def brief(message: str) -> str:
    """A message short enough for a line: the validator quotes the whole object that is at fault."""
    return message if len(message) <= 300 else f"{message[:150]} … {message[-150:]}"
