"""Every page names its editions in all languages, itself among them, and each of them names the same in return."""

from collections import Counter
from collections.abc import Iterator

from .fault import Copy, Fault, replace
from .head import Head
from .site import Site
from .verdict import Verdict

DEFAULT = "x-default"

FAULT = Fault(
    "a page names its English edition as one for Britain alone",
    Copy.SITE,
    replace("zh-Hans/about/index.html", 'hreflang="en"', 'hreflang="en-GB"'),
)


def examine(site: Site, verdict: Verdict) -> None:
    heads = {site.address_of(page): Head.of(page) for page in site.files("**/*.html")}
    pages = {address: head for address, head in heads.items() if head.indexed}
    # Where each language begins: what the first page says of itself, and of the whole site.
    first = heads[site.address]
    folders = {first.language: site.address} | {tag: other for tag, other in first.alternates if tag != DEFAULT}
    for address, head in heads.items():
        expected = language(address, folders)
        if head.language != expected:
            verdict.fault(address, f"is in '{head.language}', and stands among the pages in '{expected}'")
    for address, head in pages.items():
        for fault in [*faults(address, head), *group_faults(address, pages), *missing(address, pages, folders)]:
            verdict.fault(address, fault)
        verdict.count("pages")
        verdict.count("alternates", len(head.alternates))


def language(address: str, folders: dict[str, str]) -> str:
    """The language of a page, by the folder that it stands in."""
    found = [tag for tag, folder in folders.items() if address.startswith(folder)]
    return max(found, key=lambda tag: len(folders[tag]), default="")


def faults(address: str, head: Head) -> Iterator[str]:
    """What is wrong with the head of one page."""
    if head.canonical != [address]:
        yield f"names {head.canonical} as its address"
    # A page in one language alone has nothing to choose from.
    if not head.alternates:
        return
    for tag, times in Counter(tag for tag, _ in head.alternates).items():
        if times > 1:
            yield f"names {times} editions in '{tag}'"
    editions = dict(head.alternates)
    if editions.get(head.language) != address:
        yield f"is in '{head.language}', and names {editions.get(head.language)} as the edition in that language"
    if DEFAULT not in editions:
        yield f"names no edition as {DEFAULT}"
    elif editions[DEFAULT] not in [other for tag, other in head.alternates if tag != DEFAULT]:
        yield f"names {editions[DEFAULT]} as {DEFAULT}, and as no edition"


def group_faults(address: str, pages: dict[str, Head]) -> Iterator[str]:
    """Where the editions that a page names say otherwise."""
    own = pages[address].alternates
    for tag, other in own:
        if other not in pages:
            yield f"names {other} as its edition in '{tag}', and there is no such page"
        elif set(pages[other].alternates) != set(own):
            yield f"names {other} as its edition in '{tag}', which names other editions"
        elif tag not in (DEFAULT, pages[other].language):
            yield f"names {other} as its edition in '{tag}', which is in '{pages[other].language}'"


def missing(address: str, pages: dict[str, Head], folders: dict[str, str]) -> Iterator[str]:
    """The editions that are there, and that a page does not name."""
    head = pages[address]
    path = address.removeprefix(folders.get(head.language, ""))
    for tag, folder in folders.items():
        if folder + path != address and folder + path in pages and (tag, folder + path) not in head.alternates:
            yield f"does not name {folder + path}, its edition in '{tag}'"
