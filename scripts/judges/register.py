"""The judges by name, and one of them at work."""

import ast
import importlib
from pathlib import Path

from .fault import Fault
from .site import Site
from .verdict import Verdict

# The slowest first, so that none stands alone at the end.
JUDGES = [
    "axe",
    "pages",
    "pictures",
    "links",
    "frictionless",
    "shapes",
    "croissant",
    "profiles",
    "hashes",
    "csvw",
    "rows",
    "catalogue",
    "turtle",
    "structured",
    "jsonld",
    "hreflang",
    "overlaps",
    "plain",
    "vegalite",
    "snippets",
    "duckdb",
    "pyarrow",
    "pandas",
    "polars",
    "sqlite",
    "openpyxl",
    "databases",
    "excel",
    "gzip",
    "geojson",
    "sitemap",
    "atom",
    "jsonfeed",
    "icalendar",
    "cap",
    "sarif",
]


def examined(judge: str, site: Site) -> Verdict:
    """What a judge says of a site; that it could not look is a fault as well."""
    verdict = Verdict()
    try:
        importlib.import_module(f"judges.{judge}").examine(site, verdict)
    except Exception as problem:
        verdict.fault(judge, f"could not look at the site: {type(problem).__name__}: {problem}")
    # What a judge quotes stands wherever the copy stands: paths are shown as they are within the site.
    verdict.faults = [fault.replace(f"{site.folder}/", "") for fault in verdict.faults]
    return verdict


def fault(judge: str) -> Fault:
    """The fault that must turn a judge red."""
    return importlib.import_module(f"judges.{judge}").FAULT


def summary(judge: str) -> str:
    """What a judge does, as its module says; read, since to import all of them takes seconds."""
    source = Path(__file__).with_name(f"{judge}.py").read_text()
    return ast.get_docstring(ast.parse(source)) or ""
