"""The sitemap as sitemaps.org asks for it: every page for search engines is in it, at its address, and nothing else."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

from .fault import Copy, Fault, replace
from .head import Head
from .site import Site
from .verdict import Verdict

NAMESPACE = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
SITEMAP = "sitemap.xml"
# A list of pages, or of such lists: the element of one entry, and how often each of its parts may stand in it.
FORMS = {
    "urlset": ("url", {"loc": (1, 1), "lastmod": (0, 1), "changefreq": (0, 1), "priority": (0, 1)}),
    "sitemapindex": ("sitemap", {"loc": (1, 1), "lastmod": (0, 1)}),
}
# The W3C's profile of ISO 8601: a time has an offset.
MOMENT = re.compile(r"\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?)?)?")

FAULT = Fault(
    "a page was changed after the day as of which the site was built",
    Copy.SITE,
    replace(SITEMAP, "<lastmod>2", "<lastmod>3"),
)


def examine(site: Site, verdict: Verdict) -> None:
    pages = []
    for file in listings(site):
        for fault in faults(site, file):
            verdict.fault(site.named(file), fault)
        root = ElementTree.parse(file).getroot()
        pages += addresses(root) if root.tag == f"{NAMESPACE}urlset" else []
        verdict.count("sitemaps")
    for address, times in Counter(pages).items():
        if times > 1:
            verdict.fault(SITEMAP, f"{address} is listed {times} times")
    indexed = {site.address_of(page) for page in site.files("**/*.html") if Head.of(page).indexed}
    for address in sorted(indexed - set(pages)):
        verdict.fault(SITEMAP, f"{address} is a page for search engines, and is not listed")
    for address in sorted(set(pages) - indexed):
        verdict.fault(SITEMAP, f"{address} is listed, and is no page for search engines")
    if f"Sitemap: {site.address}{SITEMAP}" not in (site.folder / "robots.txt").read_text().splitlines():
        verdict.fault("robots.txt", f"does not name {SITEMAP}")
    verdict.count("pages", len(pages))


def listings(site: Site) -> list[Path]:
    """The sitemap, and those that it names where it is an index."""
    file = site.folder / SITEMAP
    root = ElementTree.parse(file).getroot()
    named = addresses(root) if root.tag == f"{NAMESPACE}sitemapindex" else []
    return [file] + [site.at(address) for address in named]


def addresses(root: ElementTree.Element) -> list[str]:
    """The addresses in a list."""
    return [(element.text or "") for element in root.iter(f"{NAMESPACE}loc")]


def faults(site: Site, file: Path) -> Iterator[str]:
    """What is wrong with one list."""
    root = ElementTree.parse(file).getroot()
    if root.tag.removeprefix(NAMESPACE) not in FORMS:
        yield f"is a {root.tag}, and must be a urlset or a sitemapindex"
        return
    kind, parts = FORMS[root.tag.removeprefix(NAMESPACE)]
    if not 1 <= len(root) <= 50_000:
        yield f"has {len(root)} entries, and may have from 1 to 50000"
    if file.stat().st_size > 50 * 1024 * 1024:
        yield f"has {file.stat().st_size} bytes, and 50 MiB are allowed"
    for entry in root:
        address = entry.findtext(f"{NAMESPACE}loc", "without an address")
        if entry.tag != NAMESPACE + kind:
            yield f"holds a {entry.tag}, and must hold {kind} alone"
        found = Counter(part.tag.removeprefix(NAMESPACE) for part in entry)
        for name in sorted(found.keys() | parts.keys()):
            least, most = parts.get(name, (0, 0))
            if not least <= found[name] <= most:
                yield f"{address} has {found[name]} times {name}, and may have from {least} to {most}"
        if len(address) >= 2048:
            yield f"{address} has {len(address)} characters, and must have fewer than 2048"
        if not site.holds(address):
            yield f"{address} is not of this site"
        changed = entry.findtext(f"{NAMESPACE}lastmod")
        try:
            if changed is not None and day(changed) > site.day:
                yield f"{address} was changed at {changed}, and the site is as of {site.day}"
        except ValueError as problem:
            yield f"{address} was changed at an unknown time: {problem}"


def day(moment: str) -> date:
    """The day of a moment, the first of a year or a month; a ValueError where it is none."""
    if not MOMENT.fullmatch(moment):
        raise ValueError(f"'{moment}' is not written as the W3C's dates are")
    return date.fromisoformat(f"{moment}-01-01"[:10])
