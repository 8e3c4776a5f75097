"""pyshacl holds the catalogue against DCAT-AP 3.0.1, whose rules stand in `shapes.ttl`."""

from pathlib import Path

import pyshacl
import rdflib
from rdflib.namespace import DCTERMS, SH

from .fault import Copy, Fault
from .graph import CATALOGUE, read, replaced
from .site import Site
from .verdict import Verdict

SHAPES = Path(__file__).with_name("shapes.ttl")

FAULT = Fault("the catalogue has no publisher", Copy.SITE, replaced(DCTERMS.publisher, None))


def examine(site: Site, verdict: Verdict) -> None:
    data, shapes = read(site.folder / CATALOGUE), rdflib.Graph().parse(SHAPES)
    _, report, _ = pyshacl.validate(data, shacl_graph=shapes, meta_shacl=True, allow_warnings=True)
    for result in sorted(report.subjects(rdflib.RDF.type, SH.ValidationResult), key=lambda node: str(node)):
        focus, path, value = (report.value(result, part) for part in (SH.focusNode, SH.resultPath, SH.value))
        # A path is a blank node where one rule holds for several properties.
        where = [str(focus)] + ([data.qname(path)] if isinstance(path, rdflib.URIRef) else [])
        said = f"{', '.join(where)}: {report.value(result, SH.resultMessage)}"
        said += f" ('{value}')" if value is not None else ""
        if report.value(result, SH.resultSeverity) == SH.Violation:
            verdict.fault(CATALOGUE, said)
        else:
            verdict.recommend(CATALOGUE, said)
    verdict.count("rules", len(set(shapes.subjects(SH.path))))
    verdict.count("triples", len(data))
