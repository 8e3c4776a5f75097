import Foundation
import TestKit

/// The sources as texts, comments left out.
enum SourceTree {
  /// The targets: the folders of `Sources/`.
  static func targets() throws -> Set<String> {
    Set(
      try Repository.files(in: "Sources").compactMap {
        $0.split(separator: "/").first.map(String.init)
      })
  }

  /// The Swift files, from `Sources/`.
  static func swiftFiles() throws -> [String] {
    try Repository.files(in: "Sources").filter { $0.hasSuffix(".swift") }
  }

  /// The modules that a target's files import.
  static func imports(of target: String) throws -> Set<String> {
    let pattern =
      #/^(?:@\w+\s+)*(?:(?:public|package|internal|fileprivate|private)\s+)?import\s+(?:(?:struct|class|enum|protocol|func|var|let|typealias)\s+)?(\w+)/#
      .anchorsMatchLineEndings()
    var modules: Set<String> = []
    for file in try swiftFiles() where file.hasPrefix(target + "/") {
      for match in try code(file).matches(of: pattern) { modules.insert(String(match.output.1)) }
    }
    return modules
  }

  /// The files whose code holds one of `words`.
  static func files(holding words: [String]) throws -> [String] {
    try swiftFiles().filter { file in
      let code = try code(file)
      return words.contains { code.contains($0) }
    }
  }

  /// The files whose code matches one of `patterns`.
  static func files(matching patterns: [Regex<Substring>]) throws -> [String] {
    // To Unicode `FileManager.default` is one word; to Swift it is two.
    let patterns = patterns.map { $0.wordBoundaryKind(.simple) }
    return try swiftFiles().filter { file in
      let code = try code(file)
      return patterns.contains { code.contains($0) }
    }
  }

  private static func code(_ file: String) throws -> String {
    try Repository.text("Sources/\(file)").split(separator: "\n").map { line in
      line.prefix(upTo: comment(in: line)) + "\n"
    }.joined()
  }

  /// Where a line's comment starts: at `//` that is no part of an address.
  private static func comment(in line: Substring) -> Substring.Index {
    var start = line.startIndex
    while let slashes = line[start...].firstRange(of: "//") {
      if slashes.lowerBound == line.startIndex
        || line[line.index(before: slashes.lowerBound)] != ":"
      {
        return slashes.lowerBound
      }
      start = slashes.upperBound
    }
    return line.endIndex
  }
}
