"""Without style sheets every chart is shown once, and headings, figures and tables follow as in the source."""

from .browser import WIDTHS, drawn_pages, look, window
from .fault import Copy, Fault, substitute
from .site import Site
from .verdict import Verdict

STRIP = """
() => {
  document.querySelectorAll('style, link[rel~=stylesheet]').forEach(sheet => sheet.remove());
  document.querySelectorAll('[style]').forEach(element => element.removeAttribute('style'));
}
"""
FIGURES = """
() => [...document.querySelectorAll('figure.exhibit')].filter(figure => figure.querySelector('svg.chart')).map(figure =>
  [figure.id, [...figure.querySelectorAll('svg.chart')].filter(svg => svg.checkVisibility()).length])
"""
MISPLACED = """
() => {
  const parts = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6, figure, table')]
    .filter(part => part.checkVisibility()).map(part => [part, part.getBoundingClientRect().top]);
  return parts.slice(1).filter(([, top], index) => top < parts[index][1])
    .map(([part]) => `${part.localName} '${part.textContent.trim().slice(0, 40)}'`);
}
"""

FAULT = Fault(
    "a chart has a second drawing that only a style sheet could hide",
    Copy.SITE,
    substitute("**/*.html", '<svg class="chart"', r'<svg class="chart"></svg>\g<0>'),
)


def examine(site: Site, verdict: Verdict) -> None:
    with window(site) as page:
        look(page, WIDTHS[0])
        for file in drawn_pages(site):
            page.goto(site.address_of(file))
            page.evaluate(STRIP)
            for figure, drawings in page.evaluate(FIGURES):
                if drawings != 1:
                    verdict.fault(f"{site.named(file)}, {figure}", f"{drawings} drawings of one chart are shown")
                verdict.count("charts")
            for part in page.evaluate(MISPLACED):
                verdict.fault(site.named(file), f"{part} stands above what comes before it")
            verdict.count("pages")
