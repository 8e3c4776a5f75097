"""lychee follows every link and every fragment of pages, feeds and the sitemap, without the network."""

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from urllib.parse import urlsplit

from .fault import Copy, Fault, replace
from .site import Site
from .verdict import Verdict

FAULT = Fault(
    "a template links to a page that is not there",
    Copy.SOURCES,
    replace("templates/layout.mustache", "</main>", '<a href="nowhere/">nowhere</a></main>'),
)


def examine(site: Site, verdict: Verdict) -> None:
    with tempfile.TemporaryDirectory() as root:
        # Links start with the path under which the site will be published: it is laid out so for the judge.
        path = urlsplit(site.address).path.strip("/")
        host = Path(root) / "host"
        laid_out = host / path if path else host
        laid_out.parent.mkdir(parents=True, exist_ok=True)
        laid_out.symlink_to(site.folder, target_is_directory=True)
        origin = site.address.removesuffix(urlsplit(site.address).path) + "/"
        command = [Path(sys.executable).with_name("lychee"), "--offline", "--include-fragments=full", "--no-progress"]
        # A folder is what its index.html is: without this its anchors are not found.
        command += ["--index-files", "index.html"]
        command += ["--format", "json", "--root-dir", host, "--remap", f"{origin} file://{host}/"]
        command += [f"{site.folder}/**/*.{ending}" for ending in ("html", "atom", "xml")]
        done = subprocess.run(command, capture_output=True, text=True)
    if not done.stdout:
        raise RuntimeError(done.stderr)
    said = json.loads(done.stdout)
    for file, links in sorted(said["error_map"].items()):
        for link in links:
            target = link["url"].replace(f"file://{host}/", "").replace(f"file://{site.folder}/", "")
            verdict.fault(site.named(Path(file)), f"'{target}' leads nowhere: {link['status'].get('text')}")
    verdict.count("links", said["total"])
