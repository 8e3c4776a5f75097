"""JSON feeds against the schema of JSON Feed 1.1, in `jsonfeed.json`; each has the items that the Atom feed has."""

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from jsonschema import Draft202012Validator

from .fault import Copy, Fault, replace
from .feeds import entries, links, read, said
from .instants import instant
from .profiles import brief
from .site import Site
from .verdict import Verdict

SCHEMA = json.loads(Path(__file__).with_name("jsonfeed.json").read_text())

FAULT = Fault(
    "an item says when it was published under a name that JSON Feed does not know",
    Copy.SITE,
    replace("feeds/notices.json", '"date_published"', '"published"'),
)


def examine(site: Site, verdict: Verdict) -> None:
    Draft202012Validator.check_schema(SCHEMA)
    judge = Draft202012Validator(SCHEMA)
    for file in site.files("**/feeds/**/*.json"):
        feed = json.loads(file.read_text())
        formal = [f"{fault.json_path}: {brief(fault.message)}" for fault in judge.iter_errors(feed)]
        # A feed of another form than the schema's cannot be asked for more.
        for fault in formal or faults(site, file, feed):
            verdict.fault(site.named(file), fault)
        verdict.count("feeds")
        verdict.count("items", len(feed.get("items", [])))


def faults(site: Site, file: Path, feed: dict) -> Iterator[str]:
    """What is wrong with a feed that keeps to the schema."""
    if feed.get("feed_url") != site.address_of(file):
        yield f"says that it stands at {feed.get('feed_url')}, and stands at {site.address_of(file)}"
    if not site.holds(feed.get("home_page_url", "")):
        yield f"has its page at '{feed.get('home_page_url')}', where this site has none"
    for name, times in Counter(item["id"] for item in feed["items"]).items():
        if times > 1:
            yield f"'{name}' is the id of {times} items"
    for item in feed["items"]:
        if not site.holds(item.get("url", "")):
            yield f"'{item['id']}' has its page at '{item.get('url')}', where this site has none"
        published, modified = item.get("date_published"), item.get("date_modified")
        if published and modified and instant(published) > instant(modified):
            yield f"'{item['id']}' was modified at {modified}, before it was published at {published}"
    twin = file.with_suffix(".atom")
    if twin.is_file():
        yield from differences(feed, twin)
    else:
        yield "has no Atom feed beside it"


def differences(feed: dict, twin: Path) -> Iterator[str]:
    """Where a feed says something else than the Atom feed beside it."""
    expected = {said(entry, "id"): entry for entry in entries(read(twin))}
    items = {item["id"]: item for item in feed["items"]}
    for name in sorted(items.keys() ^ expected.keys()):
        yield f"'{name}' must be an item of both this feed and {twin.name}"
    if items.keys() == expected.keys() and list(items) != list(expected):
        yield f"has its items in another order than {twin.name}"
    for name in sorted(items.keys() & expected.keys()):
        item, entry = items[name], expected[name]
        for key, part in (("title", "title"), ("date_published", "published"), ("date_modified", "updated")):
            if item.get(key, "") != said(entry, part):
                yield f"'{name}' has the {key} '{item.get(key)}', and '{said(entry, part)}' in {twin.name}"
        if item.get("url") not in [link.get("href") for link in links(entry, "alternate")]:
            yield f"'{name}' has its page elsewhere than in {twin.name}"
