import Diagnostics

/// Sources made of texts, which remember how much was asked for at once.
struct TextSources: SourceReader {
  let files: [String: [UInt8]]

  init(_ files: [String: String]) {
    self.files = files.mapValues { Array($0.utf8) }
  }

  init(bytes files: [String: [UInt8]]) {
    self.files = files
  }

  func read(_ file: String, from offset: Int, count: Int) -> [UInt8]? {
    files[file].map { Array($0.dropFirst(offset).prefix(count)) }
  }
}

extension Rule {
  static let cellType = Rule(
    "cell-type", .error, "A cell holds a value of its column's type",
    explanation: "Write a *number*.")
  static let staleDate = Rule(
    "stale-date", .warning, "A date is not long past", explanation: "Write a later date.")
}

extension Place {
  /// The first occurrence of `text` in `file`.
  static func of(_ text: String, in file: String, _ sources: TextSources) -> Place {
    let bytes = sources.files[file] ?? []
    let sought = Array(text.utf8)
    let start = bytes.indices.first { bytes[$0...].starts(with: sought) } ?? 0
    return Place(file, start..<start + sought.count)
  }
}

extension Findings {
  init(_ diagnostics: Diagnostic...) {
    self.init()
    for diagnostic in diagnostics { add(diagnostic) }
  }
}
