"""csvw holds every CSV against its description by the W3C's CSV on the Web."""

from csvw.metadata import CSVW

from .fault import Copy, Fault, replace
from .site import Site
from .verdict import Verdict

FAULT = Fault(
    "a column is titled otherwise in the description than in the CSV",
    Copy.SITE,
    replace("data/areas/areas.csv", "id,code,name_en", "id,code,name"),
)


def examine(site: Site, verdict: Verdict) -> None:
    for file in site.files("data/*/*.csv-metadata.json"):
        # Strict, the judge would refuse an empty list of foreign keys, which the standard allows.
        try:
            table = CSVW(str(file), md_url=str(file), validate=True, strict=False)
            faults = [] if table.is_valid else [warning.message for warning in table.warnings]
        except ValueError as problem:
            faults = [problem]
        for fault in faults:
            verdict.fault(site.named(file), fault)
        verdict.count("tables")
