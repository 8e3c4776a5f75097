#!/usr/bin/env python3
"""Times whole builds: notices and rows, cold and unchanged, with medians and peak memory.

usage: Benchmarks/build.py [--notices N] [--rows N] [--runs N]

The corpus is made anew from a fixed seed, in a temporary folder; the figures are of the machine it runs on.
"""
import argparse
import datetime
import json
import os
import pathlib
import random
import shutil
import statistics
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
GAZETTE = ROOT / ".build/release/gazette"
WORDS = "notice office market clinic filing permit street school shop hours open closed from until".split()
HANZI = "关于调整发热门诊开放时间的通知企业复工备案工作有序推进各区各部门执行"


def text(rng: random.Random, chinese: bool) -> str:
    if chinese:
        return "".join(rng.choice(HANZI) for _ in range(rng.randrange(40, 120))) + "。"
    return " ".join(rng.choice(WORDS) for _ in range(rng.randrange(20, 60))).capitalize() + "."


def make_site(folder: pathlib.Path, notices: int, rows: int) -> None:
    rng = random.Random(20221219)
    shutil.copytree(ROOT / "templates", folder / "templates")
    topics = [f"topic-{number}" for number in range(24)]
    config = (ROOT / "Starter/gazette.yaml").read_text().replace("languages: [en]", "languages: [en, zh-Hans]")
    head, _, _ = config.partition("navigation:")
    (folder / "gazette.yaml").write_text(
        head + "as_of: 2023-12-31\npage_size: 50\nauthorities: { office: Office }\ntopics:\n"
        + "".join(f"  {topic}: {topic}\n" for topic in topics))
    day = datetime.date(2020, 1, 1)
    for number in range(notices):
        issued = day + datetime.timedelta(days=number % 1400)
        chinese = number % 2 == 1
        path = folder / f"content/notices/{issued.year}/n{number:07}.{'zh-Hans' if chinese else 'en'}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        body = "\n\n".join(
            ("## " + text(rng, chinese)[:30] + "\n\n" if part % 4 == 0 else "") + text(rng, chinese)
            for part in range(12))
        path.write_text(
            f"---\nkind: notice\ntitle: {text(rng, chinese)[:40]}\nsummary: {text(rng, chinese)}\n"
            f"authority: office\ntopics: [{rng.choice(topics)}]\nissued: {issued}\n---\n{body}\n")
    if not rows:
        return
    data = folder / "content/data/filings"
    data.mkdir(parents=True)
    sectors = ["trade", "building", "food", "software"]
    with open(data / "filings.csv", "w") as file:
        file.write("id,enterprise,sector,employees,filed_on\n")
        for number in range(rows):
            name = text(rng, False)[:24].replace(",", " ")
            file.write(
                f'F{number:09},"{name}, Ltd",{sectors[number % 4]},{rng.randrange(1, 5000)},'
                f"{day + datetime.timedelta(days=number % 1400)}\n")
    fields = [
        {"name": "id", "type": "string", "constraints": {"required": True, "pattern": "F[0-9]{9}"}},
        {"name": "enterprise", "type": "string"},
        {"name": "sector", "type": "string", "constraints": {"enum": sectors}},
        {"name": "employees", "type": "integer", "constraints": {"minimum": 0}},
        {"name": "filed_on", "type": "date"},
    ]
    (data / "datapackage.json").write_text(json.dumps({
        "name": "filings", "description": "Made up.", "licenses": [{"name": "CC0-1.0"}],
        "resources": [{"name": "filings", "path": "filings.csv", "schema": {"fields": fields}}]}))


def build(folder: pathlib.Path) -> tuple[float, float]:
    """Seconds and megabytes of one build."""
    start = time.perf_counter()
    pid = os.posix_spawn(
        GAZETTE, [str(GAZETTE), "build", str(folder)], os.environ,
        file_actions=[(os.POSIX_SPAWN_OPEN, 2, "/dev/null", os.O_WRONLY, 0)])
    _, status, usage = os.wait4(pid, 0)
    seconds = time.perf_counter() - start
    if status != 0:
        raise SystemExit(f"the build of {folder} failed")
    return seconds, usage.ru_maxrss / 1000


def measure(name: str, notices: int, rows: int, runs: int) -> None:
    with tempfile.TemporaryDirectory(prefix="gazette-bench-") as temporary:
        folder = pathlib.Path(temporary) / "site"
        folder.mkdir()
        make_site(folder, notices, rows)
        cold, unchanged = [], []
        for run in range(runs):
            if (folder / "public").exists():
                # Deleting a large tree slows the file system down for minutes; moving it away does not.
                (folder / "public").rename(pathlib.Path(temporary) / f"old{run}")
            cold.append(build(folder))
            unchanged.append(build(folder))
        for kind, results in (("cold", cold), ("unchanged", unchanged)):
            seconds = statistics.median(result[0] for result in results)
            memory = max(result[1] for result in results)
            print(f"{name:>18} {kind:>10}: {seconds:8.3f} s, peak {memory:6.0f} MB, median of {runs}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--notices", type=int, default=1000)
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--runs", type=int, default=5)
    arguments = parser.parse_args()
    measure(f"{arguments.notices} notices", arguments.notices, 0, arguments.runs)
    measure(f"{arguments.rows} rows", 0, arguments.rows, arguments.runs)


if __name__ == "__main__":
    main()
