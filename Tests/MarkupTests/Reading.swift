import Diagnostics
import Markup

/// A document and what was found when it was read.
struct Reading {
  let source: String
  let document: MarkdownDocument
  let findings: Findings

  init(_ source: String, offset: Int = 0, settings: MarkdownSettings = MarkdownSettings()) {
    var findings = Findings()
    self.source = source
    document = .parse(
      Array(source.utf8), file: "a.md", offset: offset, settings: settings, findings: &findings)
    self.findings = findings
  }

  var html: String { String(decoding: document.html(), as: UTF8.self) }

  var codes: [String] { findings.diagnostics.map(\.rule.code) }

  /// The text at a place; offsets are those of the source, whatever `offset` was.
  func text(at place: Place?) -> String? {
    guard let bytes = place?.bytes, bytes.upperBound <= source.utf8.count else { return nil }
    return String(decoding: Array(source.utf8)[bytes], as: UTF8.self)
  }
}

/// A small generator with a seed, so that a failure can be repeated (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
