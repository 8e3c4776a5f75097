"""What the head of a page says of the page itself."""

from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from typing import Self


@dataclass
class Head:
    """The language of a page, its address, and the addresses at which it stands in other languages."""

    language: str = ""
    canonical: list[str] = field(default_factory=list)
    alternates: list[tuple[str, str]] = field(default_factory=list)
    """The tag, which is a language or `x-default`, and the address of each alternate, in order."""
    indexed: bool = True
    """Whether search engines may list the page."""

    @classmethod
    def of(cls, page: Path) -> Self:
        """The head of a page."""
        head = cls()
        Reader(head).feed(page.read_text())
        return head


class Reader(HTMLParser):
    """Notes in a head what the page says."""

    def __init__(self, head: Head) -> None:
        super().__init__()
        self.head = head

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = {name: value or "" for name, value in attrs}
        relations = said.get("rel", "").split() if tag == "link" else []
        if tag == "html":
            self.head.language = said.get("lang", "")
        if "canonical" in relations:
            self.head.canonical.append(said["href"])
        if "alternate" in relations and "hreflang" in said:
            self.head.alternates.append((said["hreflang"], said["href"]))
        if tag == "meta" and said.get("name") == "robots" and "noindex" in said.get("content", ""):
            self.head.indexed = False
