"""Instants as the web's formats write them."""

import re
from datetime import datetime

FORM = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")


def instant(text: str) -> datetime:
    """The instant that a text names as RFC 3339 does, with its offset from UTC; a ValueError where it names none."""
    if not FORM.fullmatch(text):
        raise ValueError(f"'{text}' is no instant of RFC 3339")
    return datetime.fromisoformat(text)
