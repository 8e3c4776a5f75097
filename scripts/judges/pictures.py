"""The charts of the gallery look as they did when somebody looked at them, but for their fonts."""

import os
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageChops

from .browser import DRAWINGS, SCHEMES, WIDTHS, look, window
from .fault import Copy, Fault, substitute
from .site import Site
from .verdict import Verdict

PAGE = "chart-gallery/index.html"
"""The page that shows every mark and option."""
PICTURES = Path("Tests/Gallery")
"""Where the pictures are kept, among the sources: `CHART-WIDTH-SCHEME.png`."""
CHANNEL = 24
"""By how much of 255 a colour of a pixel may differ before the pixel counts: edges are smoothed in many ways."""
SHARE = 0.001
"""The share of a chart's pixels that may."""

# Fonts differ between machines: texts are not shown, and what stands above a drawing cannot move it by half a pixel.
# Each is shown at its own size, which a page may make a little smaller.
ISOLATE = """
selector => {
  const drawings = [...document.querySelectorAll(selector)].filter(svg => svg.checkVisibility());
  const names = drawings.map(svg => svg.closest('figure').id);
  drawings.forEach(svg => {
    svg.style = 'display: block';
    svg.querySelectorAll('text').forEach(text => text.remove());
  });
  document.body.style = 'display: block; margin: 0; padding: 0';
  document.body.replaceChildren(...drawings);
  return names;
}
"""

FAULT = Fault(
    "a bar of the gallery is half as wide",
    Copy.SITE,
    substitute(PAGE, r'(<rect class="chart-bar[^>]* width=")[^"]*', r"\g<1>9"),
)


def examine(site: Site, verdict: Verdict) -> None:
    folder = site.sources / PICTURES
    is_recording = "GAZETTE_RECORD" in os.environ
    if not (site.folder / PAGE).is_file() or not (folder.is_dir() or is_recording):
        return
    kept = {file.name for file in folder.glob("*.png")}
    for name, picture in pictures(site):
        file = folder / name
        if is_recording:
            folder.mkdir(exist_ok=True)
            picture.save(file, optimize=True)
            verdict.fault(name, "is recorded anew and to be looked at")
        elif name not in kept:
            verdict.fault(name, "has no picture to be compared with")
        elif fault := difference(Image.open(file).convert("RGB"), picture):
            verdict.fault(name, fault)
        kept.discard(name)
        verdict.count("pictures")
    for name in sorted(kept):
        if is_recording:
            (folder / name).unlink()
        verdict.fault(name, "is a picture of no chart in the gallery")


def pictures(site: Site) -> Iterator[tuple[str, Image.Image]]:
    """The charts of the gallery at every width and in all colours, with the name of the picture."""
    with window(site) as page:
        for width in WIDTHS:
            for scheme in SCHEMES:
                look(page, width, scheme)
                page.goto(site.address_of(site.folder / PAGE))
                names = page.evaluate(ISOLATE, DRAWINGS)
                for name, drawing in zip(names, page.locator("body > svg").all(), strict=True):
                    yield f"{name}-{width}-{scheme}.png", Image.open(BytesIO(drawing.screenshot())).convert("RGB")


def difference(kept: Image.Image, shown: Image.Image) -> str | None:
    """What differs, if it is more than may."""
    if kept.size != shown.size:
        return "is {} × {} pixels and was {} × {}".format(*shown.size, *kept.size)
    red, green, blue = ImageChops.difference(kept, shown).split()
    greatest = ImageChops.lighter(ImageChops.lighter(red, green), blue)
    share = sum(greatest.histogram()[CHANNEL + 1 :]) / (greatest.width * greatest.height)
    return f"{share:.2%} of its pixels differ, and {SHARE:.1%} may" if share > SHARE else None
