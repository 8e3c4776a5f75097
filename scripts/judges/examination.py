"""All judges at work on one site."""

import multiprocessing
import os
from concurrent.futures import ProcessPoolExecutor
from itertools import repeat

from .register import examined
from .site import Site


def run(judges: list[str], site: Site, *, strict: bool) -> int:
    """Prints what each judge says, in order; the status is 1 where one found a fault."""
    red = []
    # Each judge has a process of its own: what it loads is heavy, and must not meet what another loads.
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(os.cpu_count(), context, max_tasks_per_child=1) as pool:
        for judge, verdict in zip(judges, pool.map(examined, judges, repeat(site))):
            faults = verdict.faults + (verdict.recommendations if strict else [])
            looked_at = str(verdict)
            colour = "red" if faults else "green" if looked_at else "-"
            print(f"{judge:<13} {colour:<6} {looked_at or 'the site has nothing for it'}", flush=True)
            for line in faults:
                print(f"    {line}", flush=True)
            if verdict.recommendations and not strict:
                number = len(verdict.recommendations)
                print(f"    {number} recommendations are not followed; --strict shows them", flush=True)
            red += [judge] if faults else []
    print(f"{len(judges)} judges, {len(red)} found faults{': ' if red else ''}{', '.join(red)}")
    return 1 if red else 0
