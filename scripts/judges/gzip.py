"""gzip decompresses every compressed file, and finds the bytes of the file beside it."""

import gzip
import zlib
from pathlib import Path

from .fault import Copy, Fault, NothingToSpoil
from .site import Site
from .verdict import Verdict


def spoil(folder: Path) -> None:
    """Compresses another text in place of a file's own."""
    files = sorted(folder.glob("data/**/*.gz"))
    if not files:
        raise NothingToSpoil("the site has no compressed file")
    files[0].write_bytes(gzip.compress(b"id,code\r\n", mtime=0))


FAULT = Fault("a compressed file holds fewer rows than the file beside it", Copy.SITE, spoil)


def examine(site: Site, verdict: Verdict) -> None:
    for file in site.files("**/*.gz"):
        try:
            same = gzip.decompress(file.read_bytes()) == file.with_suffix("").read_bytes()
        except (OSError, EOFError, zlib.error) as problem:
            verdict.fault(site.named(file), problem)
        else:
            if not same:
                verdict.fault(site.named(file), f"holds other bytes than {file.stem}")
        verdict.count("files")
