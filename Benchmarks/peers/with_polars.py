"""usage: with_polars.py TABLE FOLDER: reads and checks a table of filings with polars, and writes it in three formats."""
import json
import pathlib
import sys
import time

import polars

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))
import filings

source, folder = sys.argv[1:]


def data_type(field: dict):
    values = field.get("constraints", {}).get("enum")
    if values:
        return polars.Enum(values)
    return {"string": polars.String, "integer": polars.Int32, "date": polars.Date}[field["type"]]


fields = filings.SCHEMA["fields"]
start = time.perf_counter()
table = polars.scan_csv(source, schema={field["name"]: data_type(field) for field in fields}).collect()
read = time.perf_counter()
required = [field["name"] for field in fields if field.get("constraints", {}).get("required")]
faults = table.select(
    polars.sum_horizontal(polars.col(required).null_count()).alias("missing"),
    (polars.col("employees") < 0).sum().alias("range"),
    (~polars.col("id").str.contains("^F[0-9]{9}$")).sum().alias("pattern"),
    (polars.len() - polars.col("id").n_unique()).alias("key"),
).row(0)
if any(faults):
    raise SystemExit(f"faults: {faults}")
checked = time.perf_counter()
table.write_csv(f"{folder}/filings.csv")
table.write_json(f"{folder}/filings.json")
table.write_ndjson(f"{folder}/filings.ndjson")
print(json.dumps({"read": read - start, "check": checked - read, "write": time.perf_counter() - checked}))
