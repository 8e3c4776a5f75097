"""usage: sums.py FOLDER: how many rows each of three files has, and what their columns add up to."""
import json
import sys

import duckdb

folder = sys.argv[1]
base = duckdb.connect()
for reader in [
    f"read_csv('{folder}/filings.csv', header = true, all_varchar = true)",
    f"read_json('{folder}/filings.json', format = 'array')",
    f"read_json('{folder}/filings.ndjson', format = 'newline_delimited')",
]:
    print(json.dumps(base.execute(
        "SELECT count(*), sum(employees::BIGINT)::VARCHAR, count(resumed_on), count(DISTINCT id), "
        "sum(length(enterprise))::VARCHAR, min(filed_on)::VARCHAR, max(resumed_on)::VARCHAR, "
        f"count(DISTINCT district), count(DISTINCT sector), count(DISTINCT status) FROM {reader}").fetchone()))
