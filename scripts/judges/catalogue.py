"""rdflib reads the catalogue as RDF: its parts hang together, and its files are there, as large as it says."""

import rdflib

from .fault import Copy, Fault
from .graph import CATALOGUE, DCAT, read, replaced
from .site import Site, sha256
from .verdict import Verdict

SPDX = rdflib.Namespace("http://spdx.org/rdf/terms#")

FAULT = Fault(
    "a file of the catalogue has another address than on the site",
    Copy.SITE,
    replaced(DCAT.downloadURL, rdflib.URIRef("https://gazette.example/data/elsewhere.csv")),
)


def examine(site: Site, verdict: Verdict) -> None:
    graph = read(site.folder / CATALOGUE)
    catalogues = set(graph.subjects(rdflib.RDF.type, DCAT.Catalog))
    datasets = set(graph.subjects(rdflib.RDF.type, DCAT.Dataset))
    distributions = set(graph.subjects(rdflib.RDF.type, DCAT.Distribution))
    if len(catalogues) != 1:
        verdict.fault(CATALOGUE, f"holds {len(catalogues)} catalogues, and must hold one")
    for dataset in sorted(datasets ^ set(graph.objects(None, DCAT.dataset))):
        verdict.fault(CATALOGUE, f"dataset {dataset} must be both named by the catalogue and described")
    for part in sorted(distributions ^ set(graph.objects(None, DCAT.distribution))):
        verdict.fault(CATALOGUE, f"distribution {part} must be both named by a dataset and described")
    if len(datasets) != len(site.datasets):
        verdict.fault(CATALOGUE, f"describes {len(datasets)} datasets of {len(site.datasets)}")
    for part, address in sorted(graph.subject_objects(DCAT.downloadURL)):
        file = site.at(address)
        if not file.is_file():
            verdict.fault(CATALOGUE, f"{address} is no file of this site")
            continue
        size = graph.value(part, DCAT.byteSize)
        checksum = graph.value(graph.value(part, SPDX.checksum), SPDX.checksumValue)
        if size is not None and int(size) != file.stat().st_size:
            verdict.fault(CATALOGUE, f"{address} has {file.stat().st_size} bytes, and is said to have {size}")
        if checksum is not None and str(checksum) != sha256(file):
            verdict.fault(CATALOGUE, f"{address} has the SHA-256 {sha256(file)}, and is said to have {checksum}")
    verdict.count("datasets", len(datasets))
    verdict.count("distributions", len(distributions))
    verdict.count("triples", len(graph))
