import Diagnostics

/// Finds the tags in a template's bytes; what lies between them is text.
struct TagScanner {
  /// How many bytes a name or a delimiter may have; it keeps messages readable and searches short.
  static let maximumLength = 200

  private let source: [UInt8]
  private let file: String
  private var opening = Array("{{".utf8)
  private var closing = Array("}}".utf8)
  private var tags: [Tag] = []

  /// The tags of `source` in their order; what cannot be a tag is reported and stays text.
  static func tags(in source: [UInt8], file: String, findings: inout Findings) -> [Tag] {
    var scanner = TagScanner(source: source, file: file)
    scanner.scan(&findings)
    return scanner.tags
  }

  private init(source: [UInt8], file: String) {
    self.source = source
    self.file = file
  }

  private mutating func scan(_ findings: inout Findings) {
    var position = 0
    while let start = find(opening, in: position..<source.count) {
      let inside = start + opening.count
      guard let close = find(closing, in: inside..<source.count) else {
        return reportUnclosed(start..<inside, by: closing, &findings)
      }
      let kind = kind(at: inside)
      let isVerbatim = kind == .comment || kind == .delimiters || opening == closing
      if !isVerbatim, let inner = findLast(opening, in: inside..<close) {
        reportUnclosed(start..<inside, by: closing, &findings)
        position = inner
      } else {
        position = read(kind, from: start, inside: inside, to: close, &findings)
      }
    }
  }

  /// Reads one tag and returns where it ends.
  private mutating func read(
    _ kind: Tag.Kind, from start: Int, inside: Int, to close: Int, _ findings: inout Findings
  ) -> Int {
    let end = close + closing.count
    let nameStart = kind == .variable ? inside : inside + 1
    let content = trimmed(nameStart..<max(nameStart, close))
    switch kind {
    case .comment:
      append(kind, start..<end, content)
    case .delimiters:
      append(kind, start..<end, content)
      setDelimiters(start..<end, inside: inside, close: close, &findings)
    case .raw where source[inside] == UInt8(ascii: "{"):
      let triple = [UInt8(ascii: "}")] + closing
      if matches(triple, at: close - 1), close - 1 > inside {
        appendNamed(kind, start..<end, trimmed(inside + 1..<close - 1), &findings)
      } else if matches(triple, at: close) {
        appendNamed(kind, start..<close + triple.count, content, &findings)
        return close + triple.count
      } else {
        reportUnclosed(start..<inside + 1, by: triple, &findings)
      }
    default:
      appendNamed(kind, start..<end, content, &findings)
    }
    return end
  }

  private mutating func append(_ kind: Tag.Kind, _ bytes: Range<Int>, _ name: Range<Int>) {
    tags.append(Tag(kind: kind, bytes: bytes, name: text(name), nameBytes: name))
  }

  /// Keeps a tag that must hold one name; of several words the first is taken for it, so that
  /// what follows is read as its author meant it.
  private mutating func appendNamed(
    _ kind: Tag.Kind, _ bytes: Range<Int>, _ name: Range<Int>, _ findings: inout Findings
  ) {
    guard !name.isEmpty else {
      return report(
        "a tag must hold a name", at: bytes,
        help: "write a name in it, or take it out", &findings)
    }
    let end = name.first { isBlank(source[$0]) } ?? name.upperBound
    let word = name.lowerBound..<end
    guard word.count <= Self.maximumLength else {
      return report(
        "a name must have at most \(Self.maximumLength) letters", at: word,
        help: "close the tag where its name ends", &findings)
    }
    if end < name.upperBound {
      report(
        "a tag must hold one name without spaces; '\(text(word))' is followed by more", at: name,
        help: "keep the name alone; templates know no conditions, calls or filters", &findings)
    } else if !kind.allows(text(word)) {
      report(
        "'\(text(word))' must be names joined by single dots", at: word,
        help: "take out the dot that has no name beside it", &findings)
    }
    append(kind, bytes, word)
  }

  private mutating func setDelimiters(
    _ tag: Range<Int>, inside: Int, close: Int, _ findings: inout Findings
  ) {
    let isClosed = close - 1 > inside && source[close - 1] == UInt8(ascii: "=")
    let parts = source[inside + 1..<max(inside + 1, close - 1)].split(whereSeparator: isBlank)
    let areShort = parts.allSatisfy { $0.count <= Self.maximumLength }
    guard isClosed, areShort, parts.count == 2, !parts.joined().contains(UInt8(ascii: "=")) else {
      return report(
        "new delimiters must be two, an opening and a closing one, between equals signs", at: tag,
        help: "write them like {{=<% %>=}}", &findings)
    }
    opening = Array(parts[0])
    closing = Array(parts[1])
  }

  private func kind(at position: Int) -> Tag.Kind {
    guard position < source.count else { return .variable }
    return switch source[position] {
    case UInt8(ascii: "#"): .section
    case UInt8(ascii: "^"): .inverted
    case UInt8(ascii: "/"): .end
    case UInt8(ascii: ">"): .partial
    case UInt8(ascii: "<"): .parent
    case UInt8(ascii: "$"): .block
    case UInt8(ascii: "&"), UInt8(ascii: "{"): .raw
    case UInt8(ascii: "!"): .comment
    case UInt8(ascii: "="): .delimiters
    default: .variable
    }
  }

  private func find(_ delimiter: [UInt8], in range: Range<Int>) -> Int? {
    range.first { matches(delimiter, at: $0) }
  }

  private func findLast(_ delimiter: [UInt8], in range: Range<Int>) -> Int? {
    range.last { $0 + delimiter.count <= range.upperBound && matches(delimiter, at: $0) }
  }

  private func matches(_ delimiter: [UInt8], at position: Int) -> Bool {
    guard position + delimiter.count <= source.count else { return false }
    for offset in delimiter.indices where source[position + offset] != delimiter[offset] {
      return false
    }
    return true
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    guard let first = range.first(where: { !isBlank(source[$0]) }),
      let last = range.last(where: { !isBlank(source[$0]) })
    else { return range.lowerBound..<range.lowerBound }
    return first..<last + 1
  }

  private func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (UInt8(ascii: "\t")...UInt8(ascii: "\r")).contains(byte)
  }

  private func text(_ range: Range<Int>) -> String { text(source[range]) }

  private func text(_ bytes: some Sequence<UInt8> & Collection) -> String {
    String(decoding: bytes, as: UTF8.self)
  }

  private func reportUnclosed(
    _ delimiter: Range<Int>, by closing: [UInt8], _ findings: inout Findings
  ) {
    report(
      "a tag that '\(text(delimiter))' opens must be closed by '\(text(closing))'", at: delimiter,
      help: "write '\(text(closing))' where the tag ends", &findings)
  }

  private func report(
    _ message: String, at bytes: Range<Int>, help: String, _ findings: inout Findings
  ) {
    findings.add(
      Diagnostic(TemplatesRules.syntax, message, at: Place(file, bytes), help: help))
  }
}

extension Tag.Kind {
  /// Whether `name` can stand in a tag of this kind: a name of values is parts between dots, or
  /// the dot that means the item itself; templates and blocks bear any name.
  fileprivate func allows(_ name: String) -> Bool {
    switch self {
    case .variable, .raw, .section, .inverted:
      name == "." || !name.split(separator: ".", omittingEmptySubsequences: false).contains("")
    default: true
    }
  }
}
