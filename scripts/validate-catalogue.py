#!/usr/bin/env python3
"""Reads a DCAT catalogue in JSON-LD as RDF, and looks whether its parts hang together."""
import sys

import rdflib

DCAT = rdflib.Namespace("http://www.w3.org/ns/dcat#")
graph = rdflib.Graph().parse(sys.argv[1], format="json-ld")
catalogues = set(graph.subjects(rdflib.RDF.type, DCAT.Catalog))
datasets = set(graph.subjects(rdflib.RDF.type, DCAT.Dataset))
distributions = set(graph.subjects(rdflib.RDF.type, DCAT.Distribution))
if len(catalogues) != 1:
    raise SystemExit(f"there must be one catalogue; found {len(catalogues)}")
if datasets != set(graph.objects(catalogues.pop(), DCAT.dataset)):
    raise SystemExit("the catalogue must name every dataset, and no other")
if distributions != {part for dataset in datasets for part in graph.objects(dataset, DCAT.distribution)}:
    raise SystemExit("the datasets must name every distribution, and no other")
print(f"rdflib: {len(graph)} triples, {len(datasets)} datasets, {len(distributions)} distributions")
