"""usage: with_duckdb.py TABLE FOLDER: reads and checks a table of filings with DuckDB, and writes it in three formats."""
import json
import pathlib
import sys
import time

import duckdb

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))
import filings

source, folder = sys.argv[1:]


def sql_type(field: dict) -> str:
    values = field.get("constraints", {}).get("enum")
    if values:
        return "ENUM(" + ", ".join(f"'{value}'" for value in values) + ")"
    return {"string": "VARCHAR", "integer": "INTEGER", "date": "DATE"}[field["type"]]


fields = filings.SCHEMA["fields"]
columns = json.dumps({field["name"]: sql_type(field) for field in fields})
required = [field["name"] for field in fields if field.get("constraints", {}).get("required")]
start = time.perf_counter()
base = duckdb.connect()
base.execute(
    f"CREATE TABLE filings AS SELECT * FROM read_csv('{source}', header = true, delim = ',', quote = '\"', "
    f"escape = '\"', columns = {columns})")
read = time.perf_counter()
faults = base.execute(
    "SELECT count(*) FILTER (" + " OR ".join(f"{name} IS NULL" for name in required)
    + " OR employees < 0 OR NOT regexp_full_match(id, 'F[0-9]{9}')), count(*) - count(DISTINCT id) FROM filings"
).fetchone()
if faults != (0, 0):
    raise SystemExit(f"faults: {faults}")
checked = time.perf_counter()
base.execute(f"COPY filings TO '{folder}/filings.csv' (HEADER)")
base.execute(f"COPY filings TO '{folder}/filings.json' (FORMAT json, ARRAY true)")
base.execute(f"COPY filings TO '{folder}/filings.ndjson' (FORMAT json)")
print(json.dumps({"read": read - start, "check": checked - read, "write": time.perf_counter() - checked}))
