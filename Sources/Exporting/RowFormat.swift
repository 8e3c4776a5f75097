public import GazetteModel

/// A format in which the rows of a table are published as they pass, of whatever size.
public enum RowFormat: Int, Sendable, CaseIterable {
  /// Canonical CSV.
  case csv
  /// A JSON array of objects.
  case json
  /// One JSON object a line.
  case ndjson

  /// The format of its files.
  public var dataFormat: DataFormat {
    switch self {
    case .csv: .csv
    case .json: .json
    case .ndjson: .ndjson
    }
  }
}
