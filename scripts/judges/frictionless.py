"""frictionless reads every data package: descriptor, sizes and hashes, keys, and every cell by its type."""

import frictionless

from .fault import Copy, Fault, replace
from .site import Site
from .verdict import Verdict

# The catalogue of packages is left out: frictionless takes its `profile` for the path of a file.
FAULT = Fault(
    "a count that is a number in its description is spelled out in its CSV",
    Copy.SITE,
    replace("data/clinic-counts/counts.csv", ",1263,", ",many,"),
)


def examine(site: Site, verdict: Verdict) -> None:
    for package in site.packages:
        report = frictionless.validate(str(package), type="package")
        for error in report.errors:
            verdict.fault(site.named(package), error.message)
        for task in report.tasks:
            for error in task.errors:
                verdict.fault(site.named(package.parent / task.place), error.message)
        verdict.count("packages")
        verdict.count("tables", report.stats["tasks"])
