"""Atom feeds, read as elements."""

from pathlib import Path
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

NAMES = {"": "http://www.w3.org/2005/Atom"}


def read(file: Path) -> Element:
    """The feed that a file holds."""
    return ElementTree.parse(file).getroot()


def entries(feed: Element) -> list[Element]:
    """The entries of a feed, in order."""
    return feed.findall("entry", NAMES)


def said(element: Element, name: str) -> str:
    """The text of a part of a feed or an entry, empty where it has none."""
    return element.findtext(name, "", NAMES)


def links(element: Element, rel: str | None = None) -> list[Element]:
    """The links of a feed or an entry, or those of one relation; a link that names none is an alternate."""
    found = element.findall("link", NAMES)
    return [link for link in found if rel in (None, link.get("rel", "alternate"))]
