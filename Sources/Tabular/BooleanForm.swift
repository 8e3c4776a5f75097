/// How the booleans of a column are written (Table Schema 2.0, `boolean`).
struct BooleanForm: Sendable {
  static let defaultTrue = ["true", "True", "TRUE", "1"]
  static let defaultFalse = ["false", "False", "FALSE", "0"]

  private let words: [Word]

  private struct Word {
    let text: [UInt8]
    let value: Bool
    /// Whether the text means the same to XML Schema, and so to CSVW, where nothing is declared.
    let isCanonical: Bool
  }

  init(trueValues: [String]? = nil, falseValues: [String]? = nil) {
    words =
      (trueValues ?? Self.defaultTrue).map {
        Word(text: Array($0.utf8), value: true, isCanonical: ["true", "1"].contains($0))
      }
      + (falseValues ?? Self.defaultFalse).map {
        Word(text: Array($0.utf8), value: false, isCanonical: ["false", "0"].contains($0))
      }
  }

  /// Checks a text; what is not canonical is added to `rewritten`.
  func check(_ text: UnsafeBufferPointer<UInt8>, into rewritten: inout [UInt8]) -> Verdict {
    for word in words where word.text.elementsEqual(text) {
      if word.isCanonical { return .canonical }
      rewritten.append(contentsOf: word.value ? Self.trueText : Self.falseText)
      return .rewritten
    }
    return .faulty
  }

  /// What a canonical text means: only the words for true begin with `t` or `1`.
  @inline(__always)
  static func value(of canonical: UnsafeBufferPointer<UInt8>) -> Bool {
    canonical.first.map { $0 == 0x74 || $0 == 0x31 } ?? false
  }

  private static let trueText = Array("true".utf8)
  private static let falseText = Array("false".utf8)
}
