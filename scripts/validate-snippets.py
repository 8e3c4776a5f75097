#!/usr/bin/env python3
"""Runs the programs that dataset pages offer, and looks whether each reads every row with the types it promises.

usage: validate-snippets.py SITE     the folder of a built site
"""
import csv
import functools
import html
import http.server
import pathlib
import re
import subprocess
import sys
import tempfile
import threading

import duckdb
import pandas

SNIPPET = re.compile(r'<code class="language-(\w+)">(.*?)</code>', re.S)


class QuietHandler(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


def cells(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def run_shell(code, folder):
    subprocess.run(["bash", "-euc", code], cwd=folder, check=True, capture_output=True, text=True)


def check_pandas(code, rows):
    scope = {}
    exec(code, scope)
    data = scope["data"]
    assert len(data) == len(rows), f"pandas: {len(data)} rows, not {len(rows)}"
    for name, values in data.items():
        for value, row in zip(values, rows):
            assert pandas.isna(value) == (row[name] == ""), f"pandas: {name}: {value!r} is {row[name]!r}"
            if isinstance(value, str):
                assert value == row[name], f"pandas: {name}: {value!r} is {row[name]!r}"


def check_duckdb(code, rows):
    relation = duckdb.connect().sql(code)
    names, found = relation.columns, relation.fetchall()
    assert len(found) == len(rows), f"DuckDB: {len(found)} rows, not {len(rows)}"
    for values, row in zip(found, rows):
        for name, value in zip(names, values):
            assert (value is None) == (row[name] == ""), f"DuckDB: {name}: {value!r} is {row[name]!r}"
            if isinstance(value, str):
                assert value == row[name], f"DuckDB: {name}: {value!r} is {row[name]!r}"


def check_sqlite(code, rows):
    with tempfile.TemporaryDirectory() as folder:
        run_shell(code, folder)
        [database] = pathlib.Path(folder).glob("*.db")
        answer = subprocess.run(
            ["sqlite3", database, f'SELECT count(*) FROM "{database.stem}"'],
            check=True, capture_output=True, text=True)
    assert int(answer.stdout) == len(rows), f"SQLite: {answer.stdout.strip()} rows, not {len(rows)}"


def check_curl(code, path):
    with tempfile.TemporaryDirectory() as folder:
        run_shell(code, folder)
        assert (pathlib.Path(folder) / path.name).read_bytes() == path.read_bytes(), "curl: other bytes"


def check_page(page, site, address, server):
    snippets = [(language, html.unescape(code)) for language, code in SNIPPET.findall(page.read_text())]
    for language, code in snippets:
        assert address in code, f"a program does not name {address}"
        path = page.parent / re.search(re.escape(address) + r"[^'\"]*/([^'\"/]+)", code)[1]
        rows = cells(path)
        if language == "sql":
            # DuckDB fetches what it needs for addresses from its makers; a path it reads by itself.
            check_duckdb(code.replace(address, f"{site}/"), rows)
            continue
        code = code.replace(address, server)
        if language == "python":
            check_pandas(code, rows)
        elif language == "sh" and "sqlite3" in code:
            check_sqlite(code, rows)
        elif language == "sh":
            check_curl(code, path)
    return sum(language != "r" for language, _ in snippets)


def main(site):
    site = pathlib.Path(site)
    address = re.search(r'rel="canonical" href="([^"]+)"', (site / "index.html").read_text())[1]
    handler = functools.partial(QuietHandler, directory=site)
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        count = 0
        for page in sorted(site.glob("data/*/index.html")):
            try:
                count += check_page(page, site, address, f"http://127.0.0.1:{server.server_port}/")
            except Exception as fault:
                raise SystemExit(f"{page}: {fault}")
        server.shutdown()
    print(f"curl, pandas, DuckDB, SQLite: {count} programs of dataset pages run as they say; those for R are left to readers")


main(sys.argv[1])
