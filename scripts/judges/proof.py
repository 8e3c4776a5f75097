"""The proof that every judge sees a fault: one is seeded for each, in a copy of its own."""

import os
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from itertools import repeat
from pathlib import Path

from .fault import Copy, Fault, NothingToSpoil
from .register import fault
from .site import Site


class Unproven(Exception):
    """Raised where a judge did not see its fault."""


def run(judges: list[str], site: Site) -> int:
    """Prints for each judge the seeded fault and what it said of it; the status is 1 where one said nothing."""
    unproven = []
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for judge, (seeded, answer, seen) in zip(judges, pool.map(proven, judges, repeat(site))):
            print(f"{judge:<13} {'red' if seen else 'NOT PROVEN'}")
            print(f"    fault, in a copy of the {seeded.copy.value}: {seeded.what}")
            print(f"    said: {answer}", flush=True)
            unproven += [] if seen else [judge]
    print(f"{len(judges)} judges, {len(unproven)} not proven{': ' if unproven else ''}{', '.join(unproven)}")
    return 1 if unproven else 0


def proven(judge: str, site: Site) -> tuple[Fault, str, bool]:
    """The fault of a judge, what it said of it, and whether it was seen."""
    seeded = fault(judge)
    with tempfile.TemporaryDirectory() as work:
        try:
            return seeded, said(judge, spoiled(seeded, site, Path(work))), True
        except (NothingToSpoil, Unproven) as problem:
            return seeded, str(problem), False


def spoiled(seeded: Fault, site: Site, work: Path) -> Site:
    """A copy of the site with the fault in it."""
    match seeded.copy:
        case Copy.SOURCES:
            (work / "sources").mkdir()
            sources = site.copy_of_sources(work / "sources")
            seeded.seed(sources)
            command = [site.gazette, "build", sources, "--out", work / "site"]
            built = subprocess.run(command, capture_output=True, text=True)
            if built.returncode:
                raise Unproven(f"the program itself refused the fault: {built.stdout}{built.stderr}")
            return replace(site, folder=work / "site", sources=sources)
        case Copy.SITE:
            shutil.copytree(site.folder, work / "site")
            seeded.seed(work / "site")
            return replace(site, folder=work / "site")
        case Copy.PROGRAM:
            shutil.copy(site.gazette, work / "gazette")
            seeded.seed(work)
            return replace(site, gazette=work / "gazette")


def said(judge: str, site: Site) -> str:
    """The first fault that the whole script shows for a spoiled copy, run as everyone runs it."""
    command = [sys.executable, "-m", "judges", site.folder, "--sources", site.sources, "--gazette", site.gazette]
    done = subprocess.run([*command, "--only", judge], capture_output=True, text=True)
    lines = done.stdout.splitlines()
    faults = [line.strip() for line in lines if line.startswith("    ")]
    if done.returncode != 1 or not faults or not lines[0].startswith(judge) or " red " not in lines[0]:
        raise Unproven(f"the script ended with {done.returncode}: {done.stdout}{done.stderr}")
    if faults[0].startswith(f"{judge}: could not look"):
        raise Unproven(faults[0])
    return faults[0]
