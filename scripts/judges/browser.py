"""A browser that shows the pages of a built site at their own addresses, without any network."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Page, Route, sync_playwright

from .site import Site

WIDTHS = (390, 1280)
"""A telephone and a desktop, in pixels."""
SCHEMES = ("light", "dark")
"""The colours that a reader may ask for."""
DRAWINGS = "figure.exhibit svg.chart"
"""Finds the drawings of charts and maps: each stands on its page once for every width."""


@contextmanager
def window(site: Site) -> Iterator[Page]:
    """A window of Debian's Chromium, in which the addresses of the site are answered with its files, and no others."""

    def answer(route: Route) -> None:
        address = route.request.url
        if site.holds(address):
            route.fulfill(path=site.at(address))
        else:
            route.abort()

    with sync_playwright() as playwright:
        # Chromium's sandbox asks for rights that containers do not give; and these pages are our own.
        chromium = playwright.chromium.launch(executable_path=shutil.which("chromium"), chromium_sandbox=False)
        try:
            page = chromium.new_page()
            page.route("**/*", answer)
            yield page
        finally:
            chromium.close()


def look(page: Page, width: int, scheme: str = SCHEMES[0]) -> None:
    """Looks at a page as someone does whose screen is so wide and has these colours."""
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(color_scheme=scheme)


def drawn_pages(site: Site) -> list[Path]:
    """The pages that have charts or maps, in order."""
    return [file for file in site.files("**/*.html") if '<svg class="chart"' in file.read_text()]
