"""A built site as the judges see it."""

import hashlib
import json
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from urllib.parse import quote, unquote, urldefrag


def sha256(file: Path) -> str:
    """The SHA-256 of a file, in hexadecimal digits."""
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


@dataclass(frozen=True)
class Table:
    """One table of a dataset: its resource in `datapackage.json`, and where its files stand."""

    folder: Path
    resource: dict

    @property
    def name(self) -> str:
        """The resource's name, which its files are named by."""
        return self.resource["name"]

    @property
    def fields(self) -> list[dict]:
        """The columns, as Table Schema describes them."""
        return self.resource["schema"]["fields"]

    def file(self, ending: str) -> Path:
        """The file of this table with `ending`, such as "csv"; it need not be there."""
        return self.folder / f"{self.name}.{ending}"


@dataclass(frozen=True)
class Site:
    """A built site, the sources it was built from, and the program that built it."""

    folder: Path
    sources: Path
    gazette: Path

    @cached_property
    def status(self) -> dict:
        """What the site says of itself in `status.json`."""
        return json.loads((self.folder / "status.json").read_text())

    @property
    def address(self) -> str:
        """The address at which the site will be published, with a slash at the end."""
        return self.status["address"]

    @property
    def day(self) -> date:
        """The day as of which the site was built."""
        return date.fromisoformat(self.status["day"])

    def files(self, pattern: str) -> list[Path]:
        """The files that match a pattern, in order."""
        return sorted(file for file in self.folder.glob(pattern) if file.is_file())

    def at(self, address: str) -> Path:
        """The file that answers at an address of this site, a folder's page for a folder; it need not be there."""
        path = unquote(urldefrag(address).url.removeprefix(self.address))
        return self.folder / (path if path and not path.endswith("/") else f"{path}index.html")

    def holds(self, address: str) -> bool:
        """Whether an address is one of this site, and a file answers there."""
        return address.startswith(self.address) and self.at(address).is_file()

    def address_of(self, file: Path) -> str:
        """The address at which a file answers; a folder's page answers at the folder."""
        path = self.named(file)
        return self.address + quote(path.removesuffix("index.html") if file.name == "index.html" else path)

    def named(self, path: Path) -> str:
        """A file's path within the site, for messages."""
        return str(path.relative_to(self.folder))

    @property
    def packages(self) -> list[Path]:
        """The `datapackage.json` of every dataset, and that of the views."""
        return self.files("data/*/datapackage.json")

    @property
    def datasets(self) -> list[Path]:
        """The `datapackage.json` of every dataset."""
        return [package for package in self.packages if package.parent.name != "views"]

    def tables(self) -> Iterator[Table]:
        """Every table of every dataset that is published as `NAME.csv`."""
        for package in self.packages:
            for resource in json.loads(package.read_text())["resources"]:
                if resource.get("path") == f"{resource['name']}.csv":
                    yield Table(package.parent, resource)

    def copy_of_sources(self, folder: Path) -> Path:
        """Copies what the site is built from into `folder`."""
        shutil.copy(self.sources / "gazette.yaml", folder)
        for part in ("content", "templates"):
            shutil.copytree(self.sources / part, folder / part)
        return folder
