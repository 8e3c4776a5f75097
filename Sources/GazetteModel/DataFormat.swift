/// A format in which data is published; the raw value is its name in `gazette:formats`.
public enum DataFormat: String, Sendable, Hashable, CaseIterable {
  /// Canonical CSV: UTF-8 without a byte order mark, commas, CRLF (RFC 4180).
  case csv
  /// A JSON array of objects, one a line (RFC 8259).
  case json
  /// One JSON object a line.
  case ndjson
  /// A spreadsheet (Office Open XML), a file for each language of the site.
  case xlsx
  /// CSV for those who open it with a double click: with a byte order mark, and no cell a formula.
  case excelCSV = "excel-csv"
  /// An SQLite database of all tables of the dataset.
  case sqlite
  /// The rows as features on a map (RFC 7946).
  case geojson
  /// The CSV, JSON and NDJSON once more, compressed (RFC 1952).
  case gzip

  /// What pages call it.
  public var name: String {
    switch self {
    case .csv: "CSV"
    case .json: "JSON"
    case .ndjson: "NDJSON"
    case .xlsx: "XLSX"
    case .excelCSV: "Excel CSV"
    case .sqlite: "SQLite"
    case .geojson: "GeoJSON"
    case .gzip: "gzip"
    }
  }

  /// The ending of its files' names.
  public var fileExtension: String {
    switch self {
    case .csv: "csv"
    case .json: "json"
    case .ndjson: "ndjson"
    case .xlsx: "xlsx"
    case .excelCSV: "excel.csv"
    case .sqlite: "sqlite"
    case .geojson: "geojson"
    case .gzip: "gz"
    }
  }

  /// The media type of its files.
  public var mediaType: MediaType {
    switch self {
    case .csv, .excelCSV: .csv
    case .json: .json
    case .ndjson: .ndjson
    case .xlsx: .xlsx
    case .sqlite: .sqlite
    case .geojson: .geoJSON
    case .gzip: .gzip
    }
  }

  /// The word for when to take it.
  public var word: WordName {
    switch self {
    case .csv: .takeCSV
    case .json: .takeJSON
    case .ndjson: .takeNDJSON
    case .xlsx: .takeXLSX
    case .excelCSV: .takeExcelCSV
    case .sqlite: .takeSQLite
    case .geojson: .takeGeoJSON
    case .gzip: .takeGzip
    }
  }
}
