"""axe-core finds no barrier on pages of every kind, as a phone and a desktop show them, in light and in dark."""

from importlib import resources
from pathlib import Path, PurePath

from .browser import SCHEMES, WIDTHS, drawn_pages, look, window
from .fault import Copy, Fault, replace
from .site import Site
from .verdict import Verdict

AXE = resources.files("axe_playwright_python") / "axe.min.js"
# Of other folders, one page speaks for all: they have the same template.
WHOLE = ("data", "reports")

FAULT = Fault(
    "a picture has no alternative text",
    Copy.SITE,
    replace("index.html", "</main>", '<img src="/assets/share.png"></main>'),
)


def examine(site: Site, verdict: Verdict) -> None:
    axe = AXE.read_text()
    with window(site) as page:
        for file in chosen(site):
            page.goto(site.address_of(file))
            page.evaluate(axe)
            for width in WIDTHS:
                for scheme in SCHEMES:
                    look(page, width, scheme)
                    # Only colours differ between light and dark.
                    only = "" if scheme == SCHEMES[0] else ", runOnly: ['color-contrast']"
                    found = page.evaluate(f"axe.run(document, {{resultTypes: ['violations']{only}}})")
                    for violation in found["violations"]:
                        parts = ", ".join(str(node["target"][-1]) for node in violation["nodes"][:3])
                        verdict.fault(f"{site.named(file)}, {width} pixels, {scheme}", f"{violation['help']}: {parts}")
                    verdict.count("views")
            verdict.count("pages")


def chosen(site: Site) -> list[Path]:
    """The pages at the top, those of datasets and reports, those with charts, and the first of every other folder."""
    drawn = drawn_pages(site)
    pages = []
    folders = set()
    for file in site.files("**/*.html"):
        folder = PurePath(site.named(file).removesuffix("index.html")).parent
        if folder == PurePath() or folder.name in WHOLE or file in drawn or folder not in folders:
            pages.append(file)
        folders.add(folder)
    return pages
