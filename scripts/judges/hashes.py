"""Every size and every SHA-256 that the site states of its files is computed again."""

import json
from functools import cache
from pathlib import Path

from .fault import Copy, Fault, replace
from .site import Site, sha256
from .verdict import Verdict

FAULT = Fault(
    "one character of a published file is another than when it was hashed",
    Copy.SITE,
    replace("data/areas/areas.ndjson", "Beijing", "Peijing"),
)


def examine(site: Site, verdict: Verdict) -> None:
    hash_of = cache(sha256)

    def compare(place: str, file: Path, stated: dict) -> None:
        if not file.is_file():
            verdict.fault(place, f"names {stated.get('path')}, which is not there")
            return
        if "bytes" in stated and stated["bytes"] != file.stat().st_size:
            verdict.fault(place, f"{file.name} has {file.stat().st_size} bytes, and is said to have {stated['bytes']}")
        hash = stated.get("sha256", stated.get("hash", "")).removeprefix("sha256:")
        if hash != hash_of(file):
            verdict.fault(place, f"{file.name} has the SHA-256 {hash_of(file)}, and is said to have '{hash}'")
        verdict.count("statements")

    manifest = json.loads((site.folder / "manifest.json").read_text())["files"]
    for stated in manifest:
        compare("manifest.json", site.folder / stated["path"], stated)
    unnamed = {site.named(file) for file in site.files("**/*")} - {stated["path"] for stated in manifest}
    for path in sorted(unnamed - {"manifest.json"}):
        verdict.fault("manifest.json", f"does not name {path}")

    for stated in files(json.loads((site.folder / "status.json").read_text())):
        compare("status.json", site.folder / stated["path"], stated)
    for package in site.packages:
        for stated in files(json.loads(package.read_text())):
            compare(site.named(package), package.parent / stated["path"], stated)
    for file in site.files("data/*/croissant.json"):
        for stated in json.loads(file.read_text())["distribution"]:
            if "sha256" in stated:
                compare(site.named(file), site.at(stated["contentUrl"]), stated)


def files(value: object) -> list[dict]:
    """Every object within `value` that states a file's path together with its hash."""
    found: list[dict] = []
    if isinstance(value, dict):
        if isinstance(value.get("path"), str) and ("hash" in value or "sha256" in value):
            found.append(value)
        value = list(value.values())
    if isinstance(value, list):
        for part in value:
            found += files(part)
    return found
