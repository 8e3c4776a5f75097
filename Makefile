# Two commands do everything: `make site` writes the sample site to public/, `make test` holds it all to its promises.

SWIFT_BUILD := swift build --explicit-target-dependency-import-check error
GAZETTE := .build/release/gazette

SHELL := bash
.SHELLFLAGS := -euo pipefail -c

.PHONY: site test validate bench bench-data bench-charts format setup setup-test setup-judges

## Installs what is missing, builds in release, and writes the sample site to public/.
site: setup
	$(SWIFT_BUILD) -c release --product gazette
	$(GAZETTE) build

## Installs what the tests need, and runs every test.
test: setup-test
	swift format lint --strict --recursive Package.swift Plugins Sources Tests Benchmarks/Charts
	$(SWIFT_BUILD) --build-tests
	$(SWIFT_BUILD) -c release --product gazette
	GAZETTE_COMMONMARK_SPEC="$$(scripts/fetch-commonmark-spec)" GAZETTE_BINARY="$(CURDIR)/$(GAZETTE)" swift test --skip-build --parallel 2>&1 | tee .build/tests.log \
	  || { echo "What failed:"; grep -E "✘|recorded an issue" .build/tests.log; exit 1; } >&2
	scripts/validate

## Holds the sample site against the outside judges alone, and proves with one seeded fault for each that they see.
validate: site setup-judges
	scripts/validate
	scripts/validate --prove

## Runs the benchmarks.
bench: setup
	$(SWIFT_BUILD) -c release --product gazette
	Benchmarks/build.py

## Times a table of 1 and of 10 million rows against DuckDB and polars.
bench-data: setup
	$(SWIFT_BUILD) -c release --product gazette
	@scripts/install python3 python3-venv
	Benchmarks/data.py

## Counts the charts that a core draws in a second.
bench-charts: setup
	$(SWIFT_BUILD) -c release --product ChartsBenchmark
	.build/release/ChartsBenchmark

## Formats every Swift file.
format:
	swift format --in-place --recursive Package.swift Plugins Sources Tests Benchmarks/Charts

setup:
	@scripts/install libcmark-dev libsqlite3-dev libxlsxwriter-dev pkg-config zlib1g-dev

setup-test: setup setup-judges
	@scripts/install dpkg-dev

setup-judges:
	@scripts/install chromium curl python3 python3-venv raptor2-utils sqlite3
	@command -v java >/dev/null || scripts/install default-jre-headless
