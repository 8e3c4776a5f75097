"""Holds a built site against outside judges, or proves the judges with seeded faults."""

import argparse
import sys
from pathlib import Path

from . import examination, proof
from .register import JUDGES, summary
from .site import Site

GUIDE = """\
examples:
  scripts/validate                           the sample site in public/
  scripts/validate --only duckdb polars      two of the judges
  scripts/validate --strict                  what a standard only recommends counts as well
  scripts/validate --sources town town/public  another site
  scripts/validate --prove                   one seeded fault for each judge, which must see it

Every judge looks and every fault is shown, with its file and row. The status is 1 where a judge found a fault, or
where --prove met a judge that missed its own. A judge for which a site has no files says so and is not at fault; on
the sample site --prove notices.

judges:
"""


def main() -> int:
    """Runs what the command line asks for, and gives the exit status."""
    arguments = parser().parse_args()
    site = Site(arguments.site.resolve(), arguments.sources.resolve(), arguments.gazette.resolve())
    if not (site.folder / "manifest.json").is_file():
        print(f"error: {arguments.site} is no built site: it has no manifest.json", file=sys.stderr)
        return 2
    judges = [judge for judge in JUDGES if judge in (arguments.only or JUDGES)]
    if arguments.prove:
        return proof.run(judges, site)
    return examination.run(judges, site, strict=arguments.strict)


def parser() -> argparse.ArgumentParser:
    """The options, and what the help says of them."""
    parser = argparse.ArgumentParser(
        prog="scripts/validate",
        description=__doc__,
        epilog=GUIDE + "\n".join(f"  {judge:<14}{summary(judge)}" for judge in JUDGES),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    option = parser.add_argument
    option("site", nargs="?", type=Path, default=Path("public"), help="the built site (default: public)")
    option("--sources", type=Path, default=Path("."), help="what it was built from (default: this folder)")
    option("--gazette", type=Path, default=Path(".build/release/gazette"), help="the program that built it")
    option("--only", nargs="+", choices=JUDGES, metavar="JUDGE", help="these judges alone")
    option("--strict", action="store_true", help="count what standards recommend as faults")
    option("--prove", action="store_true", help="seed a fault for each judge in a copy, and see that it turns red")
    return parser


if __name__ == "__main__":
    sys.exit(main())
