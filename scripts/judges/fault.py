"""A fault that proves a judge."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path


class Copy(Enum):
    """What a fault is seeded in a copy of."""

    SOURCES = "sources"
    """The sources, which are then built: for what the program lets pass and the judge must not."""
    SITE = "built site"
    """The built site: for what the program writes itself, or refuses to build."""
    PROGRAM = "program"
    """A folder with the program `gazette` in it: for what it says rather than writes."""


class NothingToSpoil(Exception):
    """Raised where a site has none of the files that a fault would be seeded in."""


@dataclass(frozen=True)
class Fault:
    """One fault, and how it is seeded in a copy."""

    what: str
    copy: Copy
    seed: Callable[[Path], None]


def replace(pattern: str, old: str, new: str) -> Callable[[Path], None]:
    """A seed that replaces `old` once in the first file of the copy that matches `pattern` and holds it."""

    def seed(folder: Path) -> None:
        for file in sorted(folder.glob(pattern)):
            text = file.read_bytes().decode()
            if old in text:
                file.write_bytes(text.replace(old, new, 1).encode())
                return
        raise NothingToSpoil(f"no file {pattern} holds {old!r}")

    return seed


def substitute(pattern: str, expression: str, replacement: str) -> Callable[[Path], None]:
    """A seed that replaces the first match of a regular expression in the first file of the copy that has one."""

    def seed(folder: Path) -> None:
        for file in sorted(folder.glob(pattern)):
            text, number = re.subn(expression, replacement, file.read_bytes().decode(), count=1)
            if number:
                file.write_bytes(text.encode())
                return
        raise NothingToSpoil(f"no file {pattern} has a match of {expression!r}")

    return seed
