"""jing holds every Atom feed against the grammar of RFC 4287, in `atom.rnc`; then comes what no grammar can say."""

import re
import subprocess
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import Element

from .fault import Copy, Fault, replace
from .feeds import entries, links, read, said
from .instants import instant
from .pages import CHECKER
from .site import Site
from .verdict import Verdict

# The W3C's checker has it within.
JING = ["java", "-cp", CHECKER, "nu.validator.vendor.thaiopensource.relaxng.util.Driver"]
GRAMMAR = Path(__file__).with_name("atom.rnc")
SAID = re.compile(r"(?P<file>.+):(?P<line>\d+):\d+: (?:fatal|error): (?P<fault>.+)")

FAULT = Fault(
    "an instant has no offset",
    Copy.SITE,
    replace("feeds/notices.atom", "+08:00</updated>", "</updated>"),
)


def examine(site: Site, verdict: Verdict) -> None:
    files = site.files("**/*.atom")
    if not files:
        return
    faulty = set()
    for file, line, fault in grammatical_faults(files):
        verdict.fault(f"{site.named(file)}:{line}", fault)
        faulty.add(file)
    # A feed of another form than the grammar's cannot be asked for more.
    feeds = {file: read(file) for file in files if file not in faulty}
    for file, feed in feeds.items():
        for fault in faults(site, file, feed):
            verdict.fault(site.named(file), fault)
        verdict.count("entries", len(entries(feed)))
    for name in repeated(said(feed, "id") for feed in feeds.values()):
        verdict.fault(name, "is the id of several feeds")
    verdict.count("feeds", len(files))


def grammatical_faults(files: list[Path]) -> Iterator[tuple[Path, str, str]]:
    """What the grammar says of files: which file, in which line, and what is wrong."""
    done = subprocess.run([*JING, "-c", GRAMMAR, *files], capture_output=True, text=True)
    found = list(SAID.finditer(done.stdout))
    if done.returncode and not found:
        raise RuntimeError(done.stdout + done.stderr)
    for match in found:
        yield Path(match["file"]), match["line"], match["fault"]


def faults(site: Site, file: Path, feed: Element) -> Iterator[str]:
    """What is wrong with a feed that keeps to the grammar."""
    own = [link.get("href") for link in links(feed, "self")]
    if own != [site.address_of(file)]:
        yield f"links to itself at {own}, and stands at {site.address_of(file)}"
    for name in repeated(said(entry, "id") for entry in entries(feed)):
        yield f"'{name}' is the id of several entries"
    for part in (feed, *entries(feed)):
        for fault in [*link_faults(site, part), *time_faults(part)]:
            yield f"'{said(part, 'id')}' {fault}"
    for entry in entries(feed):
        if said(entry, "id") == said(feed, "id"):
            yield f"'{said(feed, 'id')}' is the id of the feed and of an entry"
        if instant(said(entry, "updated")) > instant(said(feed, "updated")):
            yield f"is older than its entry '{said(entry, 'id')}'"
        if not said(entry, "content") and not links(entry, "alternate"):
            yield f"'{said(entry, 'id')}' has neither content nor a page"
        if not any(part.find("{*}author") is not None for part in (feed, entry)):
            yield f"'{said(entry, 'id')}' has no author, and its feed has none"


def link_faults(site: Site, part: Element) -> Iterator[str]:
    """What is wrong with the links of a feed or an entry."""
    for link in links(part, "alternate"):
        if not site.holds(link.get("href", "")):
            yield f"has its page at '{link.get('href')}', where this site has none"
    kinds = defaultdict(list)
    for link in links(part, "alternate"):
        kinds[link.get("type"), link.get("hreflang")].append(link)
    for (form, language), alike in kinds.items():
        if len(alike) > 1:
            yield f"has {len(alike)} alternates of the type {form} in {language}"


def time_faults(part: Element) -> Iterator[str]:
    """What is wrong with the instants of a feed or an entry."""
    published, updated = said(part, "published"), said(part, "updated")
    if published and instant(published) > instant(updated):
        yield f"was updated at {updated}, before it was published at {published}"


def repeated(names: Iterator[str]) -> list[str]:
    """The names that come more than once."""
    return [name for name, times in Counter(names).items() if times > 1]
