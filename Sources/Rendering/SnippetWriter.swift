internal import GazetteModel
internal import Tabular

/// Writes programs that read a table's canonical CSV with the types of its columns, whatever they guess by themselves.
///
/// No text of the descriptor is put into a program unless it is quoted by the rules of its language.
struct SnippetWriter {
  let resource: Dataset.Resource
  /// The absolute address of the CSV.
  let address: String
  /// Empty where the rows have not passed.
  let statistics: [ColumnStatistics]

  /// The name of the file at the end of the address.
  private var file: String { resource.name + ".csv" }

  /// The table's name as SQL has names.
  private var table: String { resource.name.replacing("-", with: "_") }

  /// All programs, the shortest first.
  var snippets: [SnippetItem] {
    [
      SnippetItem(title: "curl", language: "sh", code: "curl -fO '\(address)'"),
      SnippetItem(title: "Python, pandas", language: "python", code: pandas),
      SnippetItem(title: "R, readr", language: "r", code: readr),
      SnippetItem(title: "DuckDB", language: "sql", code: duckDB),
      SnippetItem(title: "SQLite", language: "sh", code: sqlite),
    ]
  }

  /// Each field with what its values turned out to be.
  private var fields: [(field: Field, statistics: ColumnStatistics?)] {
    resource.schema.fields.enumerated().map { number, field in
      (field, number < statistics.count ? statistics[number] : nil)
    }
  }

  /// The literal of a text in Python and in R: that of JSON, which both read the same way.
  private func quoted(_ text: String) -> String {
    var json = JSONWriter()
    json.string(text)
    return String(decoding: json.finish().dropLast(), as: UTF8.self)
  }

  private func sqlText(_ text: String) -> String {
    "'" + text.replacing("'", with: "''") + "'"
  }

  /// A name on one line, so that no part of it stands where the shell looks for the end of the program.
  private func sqlName(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return "\"" + line.replacing("\"", with: "\"\"") + "\""
  }

  private var pandas: String {
    let dates = resource.schema.fields.filter { $0.type == .date }.map { quoted($0.name) }
    let types = fields.filter { $0.field.type != .date }.map { field, statistics in
      "        \(quoted(field.name)): \(quoted(pandasType(field, statistics))),\n"
    }
    let parse = dates.isEmpty ? "" : "    parse_dates=[\(dates.joined(separator: ", "))],\n"
    let dtype = types.isEmpty ? "" : "    dtype={\n\(types.joined())    },\n"
    return """
      import pandas as pd

      data = pd.read_csv(
          "\(address)",
      \(dtype)\(parse)    keep_default_na=False,
          na_values=[""],
      )
      """
  }

  private func pandasType(_ field: Field, _ statistics: ColumnStatistics?) -> String {
    switch field.type {
    case .integer: fits(statistics, digits: 18) ? "Int64" : "string"
    case .number: "Float64"
    case .boolean: "boolean"
    default: "string"
    }
  }

  private var readr: String {
    let types = fields.map { field, statistics in
      "    \(quoted(field.name)) = \(readrType(field, statistics))"
    }
    return """
      library(readr)

      data <- read_csv(
        "\(address)",
        na = "",
        col_types = list(
      \(types.joined(separator: ",\n"))
        )
      )
      """
  }

  private func readrType(_ field: Field, _ statistics: ColumnStatistics?) -> String {
    switch field.type {
    case .integer: fits(statistics, digits: 9) ? "col_integer()" : "col_double()"
    case .number: "col_double()"
    case .boolean: "col_logical()"
    case .date: "col_date()"
    case .datetime: "col_datetime()"
    case .time: "col_time()"
    default: "col_character()"
    }
  }

  private var duckDB: String {
    let types = fields.map { field, statistics in
      "  \(sqlText(field.name)): '\(duckDBType(field, statistics))'"
    }
    return """
      FROM read_csv('\(address)', header = true, delim = ',', quote = '"', escape = '"', nullstr = '', columns = {
      \(types.joined(separator: ",\n"))
      });
      """
  }

  private func duckDBType(_ field: Field, _ statistics: ColumnStatistics?) -> String {
    switch field.type {
    case .integer: fits(statistics, digits: 18) ? "BIGINT" : "VARCHAR"
    case .number: "DOUBLE"
    case .boolean: "BOOLEAN"
    case .date: "DATE"
    case .datetime: "TIMESTAMP"
    case .time: "TIME"
    default: "VARCHAR"
    }
  }

  private var sqlite: String {
    let types = fields.map { field, statistics in
      "  \(sqlName(field.name)) \(sqliteType(field, statistics))"
    }
    // SQLite imports an empty cell as an empty text.
    let gaps = fields.filter { ($0.statistics?.missing ?? 0) > 0 }.map { field, _ in
      "  \(sqlName(field.name)) = nullif(\(sqlName(field.name)), '')"
    }
    let name = sqlName(table)
    let update =
      gaps.isEmpty ? "" : "UPDATE \(name) SET\n\(gaps.joined(separator: ",\n"));\n"
    return """
      curl -fO '\(address)'
      sqlite3 \(table).db <<'END'
      CREATE TABLE \(name) (
      \(types.joined(separator: ",\n"))
      );
      .import --csv --skip 1 \(file) \(table)
      \(update)END
      """
  }

  private func sqliteType(_ field: Field, _ statistics: ColumnStatistics?) -> String {
    switch field.type {
    case .integer: fits(statistics, digits: 18) ? "INTEGER" : "TEXT"
    case .number: "REAL"
    default: "TEXT"
    }
  }

  /// Whether all numbers of a column have so few digits.
  private func fits(_ statistics: ColumnStatistics?, digits: Int) -> Bool {
    guard let range = statistics?.range else { return true }
    return [range.least, range.greatest].allSatisfy { text in
      text.utf8.count { (0x30...0x39).contains($0) } <= digits
    }
  }
}
