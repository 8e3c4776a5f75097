import Diagnostics
import GazetteModel
import Tabular
import TestKit
import Testing

@testable import Rendering

@Suite struct SnippetTests {
  private func writer(
    _ fields: [Field], _ statistics: [ColumnStatistics] = []
  ) -> SnippetWriter {
    let columns = fields.map {
      Dataset.Column(title: Localized($0.name), description: nil, unit: nil)
    }
    return SnippetWriter(
      resource: Dataset.Resource(
        name: "day-counts", title: Localized("Counts"), description: nil, files: [],
        dialect: Dialect(), schema: Schema(fields), columns: columns, isDemonstration: false,
        place: Place("datapackage.json")),
      address: "https://gazette.example/data/clinics/day-counts.csv", statistics: statistics)
  }

  private func code(_ title: String, _ writer: SnippetWriter) throws -> String {
    try #require(writer.snippets.first { $0.title.contains(title) }).code
  }

  @Test func everyColumnHasItsType() throws {
    let writer = writer([
      Field("code", .string), Field("count", .integer), Field("share", .number),
      Field("open", .boolean), Field("day", .date),
    ])
    #expect(
      try code("pandas", writer) == """
        import pandas as pd

        data = pd.read_csv(
            "https://gazette.example/data/clinics/day-counts.csv",
            dtype={
                "code": "string",
                "count": "Int64",
                "share": "Float64",
                "open": "boolean",
            },
            parse_dates=["day"],
            keep_default_na=False,
            na_values=[""],
        )
        """)
    #expect(
      try code("DuckDB", writer).contains(
        """
          'code': 'VARCHAR',
          'count': 'BIGINT',
          'share': 'DOUBLE',
          'open': 'BOOLEAN',
          'day': 'DATE'
        });
        """))
    #expect(try code("readr", writer).contains("    \"code\" = col_character(),\n"))
    #expect(try code("SQLite", writer).contains("CREATE TABLE \"day_counts\" (\n  \"code\" TEXT,"))
  }

  @Test func numbersThatNoMachineWordHoldsStayTexts() throws {
    let large = ColumnStatistics(
      missing: 0, values: 2, range: .init(least: "1", greatest: "12345678901234567890"))
    let writer = writer([Field("n", .integer)], [large])
    #expect(try code("pandas", writer).contains("\"n\": \"string\""))
    #expect(try code("DuckDB", writer).contains("'n': 'VARCHAR'"))
    #expect(try code("SQLite", writer).contains("\"n\" TEXT"))
  }

  @Test func whatIsMissingBecomesNullInSQLite() throws {
    let writer = writer(
      [Field("a", .string), Field("b", .string)],
      [ColumnStatistics(missing: 0, values: 2), ColumnStatistics(missing: 1, values: 1)])
    let code = try code("SQLite", writer)
    #expect(code.contains("UPDATE \"day_counts\" SET\n  \"b\" = nullif(\"b\", '');\nEND"))
  }

  @Test func noNameEndsItsQuotes() throws {
    let writer = writer([Field("it's \"so\"\nEND\nrm", .string)])
    #expect(try code("pandas", writer).contains(#""it's \"so\"\nEND\nrm": "string""#))
    #expect(try code("DuckDB", writer).contains("'it''s \"so\"\nEND\nrm': 'VARCHAR'"))
    let shell = try code("SQLite", writer)
    #expect(shell.contains("\"it's \"\"so\"\" END rm\" TEXT"))
    #expect(shell.split(separator: "\n").filter { $0 == "END" }.count == 1)
  }
}
