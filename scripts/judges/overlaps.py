"""In a browser, with its own fonts, no label of a chart lies on another or leaves the drawing."""

from .browser import DRAWINGS, WIDTHS, drawn_pages, look, window
from .fault import Copy, Fault, substitute
from .site import Site
from .verdict import Verdict

# The box of a text has room for accents and for what hangs below the line: its middle is where most letters are.
MEASURE = """
selector => [...document.querySelectorAll(selector)].filter(svg => svg.checkVisibility()).map(svg => {
  const boxes = [...svg.querySelectorAll('text')].filter(text => text.lastChild).map(text => {
    const {left, right, top, bottom, height} = text.getBoundingClientRect();
    return {text: text.lastChild.data, left, right, top: top + height * 0.15, bottom: bottom - height * 0.15};
  });
  const all = svg.getBoundingClientRect();
  const leaving = boxes.filter(box =>
    box.left < all.left - 1 || box.right > all.right + 1 || box.top < all.top || box.bottom > all.bottom);
  const meeting = boxes.flatMap((one, index) => boxes.slice(index + 1).filter(other =>
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1
  ).map(other => [one.text, other.text]));
  return {
    figure: svg.closest('figure').id, labels: boxes.length, leaving: leaving.map(box => box.text), meeting
  };
})
"""

LABEL = r'(<text class="chart-label"[^>]*>[^<]*</text>)'
FAULT = Fault("a label has another under it", Copy.SITE, substitute("**/*.html", LABEL, r"\1\1"))


def examine(site: Site, verdict: Verdict) -> None:
    with window(site) as page:
        for file in drawn_pages(site):
            page.goto(site.address_of(file))
            for width in WIDTHS:
                look(page, width)
                for drawing in page.evaluate(MEASURE, DRAWINGS):
                    place = f"{site.named(file)}, {drawing['figure']}, {width} pixels"
                    for text in drawing["leaving"]:
                        verdict.fault(place, f"the label '{text}' leaves the drawing")
                    for one, other in drawing["meeting"]:
                        verdict.fault(place, f"the labels '{one}' and '{other}' lie on each other")
                    verdict.count("drawings")
                    verdict.count("labels", drawing["labels"])
