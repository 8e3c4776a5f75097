public import GazetteModel
internal import Tabular

/// Reads the record of quoted values that an earlier build published.
public enum LastFigureReader {
  /// The values by how texts named them; none where the file is no such record.
  public static func read(_ bytes: [UInt8]) -> [FigureReference: String] {
    guard case .object(let members)? = JSONValue(String(decoding: bytes, as: UTF8.self)),
      case .array(let figures)? = members["figures"]
    else { return [:] }
    var values: [FigureReference: String] = [:]
    for case .object(let figure) in figures {
      guard let text = figure.text("reference"), let reference = try? FigureReference(text) else {
        continue
      }
      values[reference] = figure.text("value")
    }
    return values
  }
}
