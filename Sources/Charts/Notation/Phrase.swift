/// A sentence or a part of one, with gaps for what changes: `{day} {month} {year}`.
public struct Phrase: Sendable, Hashable, ExpressibleByStringLiteral {
  private enum Part: Hashable {
    case text(String)
    case gap(String)
  }

  private let parts: [Part]

  /// The phrase of a text; each name in braces is a gap.
  public init(_ text: String) {
    var parts: [Part] = []
    var rest = text[...]
    while let opening = rest.firstIndex(of: "{"), let closing = rest[opening...].firstIndex(of: "}")
    {
      if opening > rest.startIndex { parts.append(.text(String(rest[..<opening]))) }
      parts.append(.gap(String(rest[rest.index(after: opening)..<closing])))
      rest = rest[rest.index(after: closing)...]
    }
    if !rest.isEmpty { parts.append(.text(String(rest))) }
    self.parts = parts
  }

  /// The phrase of a text; each name in braces is a gap.
  public init(stringLiteral text: String) {
    self.init(text)
  }

  /// The phrase with its gaps filled; a gap that nobody fills stays as it is written.
  func filled(_ values: KeyValuePairs<String, String>) -> String {
    var result = ""
    for part in parts {
      switch part {
      case .text(let text): result += text
      case .gap(let name):
        result += values.first { $0.key == name }?.value ?? "{\(name)}"
      }
    }
    return result
  }
}
