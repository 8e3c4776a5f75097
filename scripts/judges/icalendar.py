"""icalendar reads every calendar and forgives nothing; then come RFC 5545's rules for lines and events."""

from collections import Counter
from collections.abc import Iterator
from datetime import datetime

from icalendar import Calendar
from icalendar.cal.component import Component

from .fault import Copy, Fault, replace
from .site import Site
from .verdict import Verdict

FAULT = Fault(
    "an event begins on a day that is written as no day is",
    Copy.SITE,
    replace("feeds/notices.ics", "DTSTART;VALUE=DATE:2", "DTSTART;VALUE=DATE:X"),
)


def examine(site: Site, verdict: Verdict) -> None:
    for file in site.files("**/*.ics"):
        contents = file.read_bytes()
        for number, fault in line_faults(contents):
            verdict.fault(f"{site.named(file)}:{number}", fault)
        try:
            calendar = Calendar.from_ical(contents)
        except ValueError as problem:
            verdict.fault(site.named(file), problem)
            continue
        for fault in calendar_faults(calendar):
            verdict.fault(site.named(file), fault)
        for event in calendar.events:
            for fault in event_faults(site, event):
                verdict.fault(site.named(file), f"{event.get('UID')} {fault}")
        verdict.count("calendars")
        verdict.count("events", len(calendar.events))


def line_faults(contents: bytes) -> Iterator[tuple[int, str]]:
    """What is wrong with the lines of a calendar, and with which (section 3.1)."""
    *lines, rest = contents.split(b"\r\n")
    if rest:
        yield len(lines) + 1, "the last line must end with CR LF as well"
    for number, line in enumerate(lines, 1):
        if b"\r" in line or b"\n" in line:
            yield number, "a line ends with CR and LF, and neither stands elsewhere"
        if len(line) > 75:
            yield number, f"has {len(line)} octets, and 75 are allowed"
        try:
            line.decode()
        except UnicodeDecodeError:
            yield number, "the fold stands within a character"


def calendar_faults(calendar: Calendar) -> Iterator[str]:
    """What is wrong with a calendar as a whole, and with the number of times that a property stands in its parts."""
    for part in calendar.walk():
        named = f"{part.name} {part.get('UID', '')}".strip()
        for name, problem in part.errors:
            yield f"{named}: {name}: {problem}"
        for name in part.required:
            if name not in part:
                yield f"{named} has no {name}"
        for name in part.singletons:
            if isinstance(part.get(name), list):
                yield f"{named} has {len(part[name])} times {name}"
        if len(part.exclusive) > 1 and all(name in part for name in part.exclusive):
            yield f"{named} has {' and '.join(part.exclusive)}, and may have one of them"
    if calendar.get("VERSION") != "2.0":
        yield f"is of version {calendar.get('VERSION')}, and must be of 2.0"
    for name in calendar.get_missing_tzids():
        yield f"uses the time zone {name}, and does not describe it"
    for name, times in Counter(str(event.get("UID")) for event in calendar.events).items():
        if times > 1:
            yield f"'{name}' is the UID of {times} events"


def event_faults(site: Site, event: Component) -> Iterator[str]:
    """What is wrong with the times and the address of an event (sections 3.6.1 and 3.8)."""
    if "DTSTART" not in event:
        yield "does not begin: it has no DTSTART"
        return
    stamp = event.get("DTSTAMP")
    if stamp and not stamp.to_ical().endswith(b"Z"):
        yield f"has the DTSTAMP {stamp.to_ical().decode()}, which must be in UTC"
    for name in ("DTSTART", "DTEND"):
        value = event.decoded(name, None)
        form = "DATE-TIME" if isinstance(value, datetime) else "DATE"
        if value and event[name].params.get("VALUE", "DATE-TIME") != form:
            yield f"has a {name} of the type {form}, and says that it is another"
    begin, end = event.decoded("DTSTART"), event.decoded("DTEND", None)
    if end and isinstance(begin, datetime) != isinstance(end, datetime):
        yield "begins on a day and ends at an instant, or the other way round"
    elif end and end <= begin:
        yield f"ends at {end}, and begins at {begin}"
    if "URL" in event and not site.holds(event["URL"]):
        yield f"has its page at '{event['URL']}', where this site has none"
