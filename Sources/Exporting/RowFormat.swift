public import GazetteModel

/// A format in which the rows of a table are published.
public enum RowFormat: Int, Sendable, CaseIterable {
  /// Canonical CSV: UTF-8 without a byte order mark, commas, CRLF (RFC 4180).
  case csv
  /// A JSON array of objects, one a line (RFC 8259).
  case json
  /// One JSON object a line.
  case ndjson

  /// What pages call it.
  public var name: String {
    switch self {
    case .csv: "CSV"
    case .json: "JSON"
    case .ndjson: "NDJSON"
    }
  }

  /// The ending of its files' names.
  public var fileExtension: String { name.lowercased() }

  /// The media type of its files.
  public var mediaType: MediaType {
    switch self {
    case .csv: .csv
    case .json: .json
    case .ndjson: .ndjson
    }
  }
}
