public import GazetteModel
internal import Tabular

/// Reads the descriptor that an earlier build published.
public enum LastReleaseReader {
  /// What the descriptor says; nil where it is none, or names no rows.
  public static func read(_ bytes: [UInt8]) -> LastRelease? {
    guard case .object(let members)? = JSONValue(String(decoding: bytes, as: UTF8.self)),
      case .array(let resources)? = members["resources"]
    else { return nil }
    var tables: [String: LastRelease.Table] = [:]
    for case .object(let resource) in resources {
      guard let name = resource.text("name"), case .number(let rows)? = resource["gazette:rows"],
        let rowCount = Int(rows)
      else { continue }
      let hash = resource.text("hash")?.split(separator: ":").last.map(String.init)
      tables[name] = LastRelease.Table(rowCount: rowCount, sha256: hash)
    }
    return LastRelease(
      version: members.text("version"), created: members.text("created"), tables: tables)
  }
}

extension [JSONValue.Member] {
  /// The value of a name.
  subscript(name: String) -> JSONValue? { first { $0.name == name }?.value }

  /// The text of a name.
  func text(_ name: String) -> String? {
    if case .string(let text)? = self[name] { text } else { nil }
  }
}
