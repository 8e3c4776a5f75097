"""The blocks of JSON-LD in a page."""

from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path


class Reader(HTMLParser):
    """Collects the JSON-LD blocks of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []
        self.inside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.inside = tag == "script" and ("type", "application/ld+json") in attrs
        if self.inside:
            self.texts.append("")

    def handle_data(self, data: str) -> None:
        if self.inside:
            self.texts[-1] += data

    def handle_endtag(self, tag: str) -> None:
        self.inside = False


def texts(page: Path) -> list[str]:
    """The blocks of a page, as they are written."""
    reader = Reader()
    reader.feed(page.read_text())
    return reader.texts


def kinds(thing: dict) -> list[str]:
    """The types that an object says it is of."""
    stated = thing.get("@type", [])
    return [stated] if isinstance(stated, str) else stated


def things(value: object) -> Iterator[dict]:
    """Every object with a type within a block, the block itself first."""
    if isinstance(value, dict):
        if kinds(value):
            yield value
        value = list(value.values())
    if isinstance(value, list):
        for part in value:
            yield from things(part)
