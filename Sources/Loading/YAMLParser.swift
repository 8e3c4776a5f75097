internal import Diagnostics
internal import Yams

/// Reads YAML into values with places.
///
/// LibYAML does the reading. What it would let an author do to the machine is refused first:
/// anchors that multiply, tags that name types, nesting without end.
struct YAMLParser {
  /// The file the text belongs to.
  private let file: String
  /// Where in the file the text starts, in bytes.
  private let offset: Int
  private let bytes: [UInt8]
  private let lineStarts: [Int]
  private var findings: Findings

  /// Deeper than any configuration or front matter goes.
  private static let depthLimit = 40

  /// The value of a YAML document; nil and findings where it cannot be read.
  static func parse(
    _ bytes: [UInt8], file: String, offset: Int, findings: inout Findings
  ) -> SourceValue? {
    var parser = YAMLParser(bytes, file: file, offset: offset, findings: findings)
    let value = parser.parse()
    findings.merge(parser.findings)
    return value
  }

  private init(_ bytes: [UInt8], file: String, offset: Int, findings: Findings) {
    self.bytes = bytes
    self.file = file
    self.offset = offset
    self.findings = Findings(limit: findings.limit)
    lineStarts = Self.lineStarts(bytes)
  }

  private mutating func parse() -> SourceValue? {
    guard isHarmless() else { return nil }
    do {
      let text = String(decoding: bytes, as: UTF8.self)
      // Without the encoding named, Yams would look into the environment for it.
      let node = try Yams.compose(yaml: text, .basic, .default, .utf8)
      guard let node else { return SourceValue(content: .null, place: place(at: 0, count: 0)) }
      return value(node, depth: 0)
    } catch {
      findings.add(diagnostic(error))
      return nil
    }
  }

  /// Looks the text over before LibYAML does.
  private mutating func isHarmless() -> Bool {
    var depth = 0
    for (number, start) in lineStarts.enumerated() {
      let end = number + 1 < lineStarts.count ? lineStarts[number + 1] : bytes.count
      var position = start
      var opened = 0
      while position < end, " \t-?:".utf8.contains(bytes[position]) {
        if bytes[position] == UInt8(ascii: "\t") {
          refuseTab(at: position)
          return false
        }
        if bytes[position] != UInt8(ascii: " ") { opened += 1 }
        position += 1
      }
      if opened > Self.depthLimit, bytes[start..<position].contains(UInt8(ascii: " ")) {
        return refuseDepth(at: position)
      }
      var last = UInt8(ascii: ":")
      while position < end {
        let byte = bytes[position]
        let startsNode = ":-?".utf8.contains(last) || (depth > 0 && "[{,".utf8.contains(last))
        switch byte {
        case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
        case UInt8(ascii: "]"), UInt8(ascii: "}"): depth = max(0, depth - 1)
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
          guard startsNode else { break }
          position += bytes[(position + 1)..<end].prefix { $0 != byte }.count + 1
        case UInt8(ascii: "&"):
          let isNamed = position + 1 < end && !" \r\n&".utf8.contains(bytes[position + 1])
          if startsNode, isNamed {
            refuseAnchor(at: position)
            return false
          }
        default: break
        }
        if depth > Self.depthLimit { return refuseDepth(at: position) }
        if byte != UInt8(ascii: " ") { last = byte }
        position += 1
      }
    }
    return true
  }

  private mutating func refuseTab(at position: Int) {
    findings.add(
      Diagnostic(
        LoadingRules.yamlTab, "a tab cannot indent a line here", at: place(at: position, count: 1),
        help: "use spaces instead of the tab",
        fix: .init(replacing: place(at: position, count: 1), with: "  ")))
  }

  private mutating func refuseDepth(at position: Int) -> Bool {
    findings.add(
      Diagnostic(
        LoadingRules.tooDeep, "this is nested more than \(Self.depthLimit) levels deep",
        at: place(at: position, count: 1), help: "write it with fewer levels"))
    return false
  }

  private mutating func refuseAnchor(at position: Int) {
    findings.add(
      Diagnostic(
        LoadingRules.yamlAnchor, "anchors (&) and aliases (*) are not read here",
        at: place(at: position, count: 1),
        help: "write the value out where it is needed, or put a text that starts with & in quotes"))
  }

  private mutating func value(_ node: Node, depth: Int) -> SourceValue? {
    let start = position(node.mark)
    guard depth < Self.depthLimit else {
      _ = refuseDepth(at: start)
      return nil
    }
    if node.anchor != nil {
      refuseAnchor(at: start)
      return nil
    }
    if start < bytes.count, bytes[start] == UInt8(ascii: "!") {
      findings.add(
        Diagnostic(
          LoadingRules.yamlTag, "tags (!) are not read here",
          at: place(at: start, count: word(at: start)), help: "write the value alone"))
      return nil
    }
    switch node {
    case .scalar(let scalar):
      return SourceValue(content: content(scalar), place: place(of: scalar, at: start))
    case .sequence(let sequence):
      let values = sequence.compactMap { value($0, depth: depth + 1) }
      return SourceValue(content: .list(values), place: place(at: start, count: line(at: start)))
    case .mapping(let mapping):
      var members: [SourceValue.Member] = []
      for (key, node) in mapping {
        guard let keyValue = value(key, depth: depth + 1) else { continue }
        guard let name = keyValue.text else {
          findings.add(
            Diagnostic(
              LoadingRules.yamlSyntax, "a key must be a text; found \(keyValue.description)",
              at: keyValue.place))
          continue
        }
        guard let value = value(node, depth: depth + 1) else { continue }
        members.append(.init(key: name, keyPlace: keyValue.place, value: value))
      }
      return SourceValue(
        content: .mapping(members), place: place(at: start, count: line(at: start)))
    case .alias:
      refuseAnchor(at: start)
      return nil
    }
  }

  private func content(_ scalar: Node.Scalar) -> SourceValue.Content {
    switch scalar.style {
    case .plain where ["", "~", "null"].contains(scalar.string): .null
    case .plain, .any: .plain(scalar.string)
    case .singleQuoted, .doubleQuoted, .literal, .folded: .quoted(scalar.string)
    }
  }

  private func place(of scalar: Node.Scalar, at start: Int) -> Place {
    switch scalar.style {
    case .singleQuoted, .doubleQuoted:
      var end = start + 1
      while end < bytes.count, bytes[end] != bytes[start] {
        end += bytes[start] == UInt8(ascii: "\"") && bytes[end] == UInt8(ascii: "\\") ? 2 : 1
      }
      return place(at: start, count: end + 1 - start)
    default:
      let text = Array(scalar.string.utf8)
      let isAsWritten = bytes[min(start, bytes.count)...].starts(with: text)
      return place(at: start, count: isAsWritten ? text.count : line(at: start))
    }
  }

  private mutating func diagnostic(_ error: any Error) -> Diagnostic {
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      if problem.hasPrefix("Maximum nesting level") {
        return Diagnostic(
          LoadingRules.tooDeep, "this is nested more than \(Self.depthLimit) levels deep",
          at: place(at: position(mark), count: 1), help: "write it with fewer levels")
      }
      let start = position(mark)
      return Diagnostic(
        LoadingRules.yamlSyntax, "this is not YAML: \(problem)",
        at: place(at: start, count: min(1, bytes.count - start)),
        help: "check the line above too; put a text that holds ': ' or '#' in quotes")
    case .duplicatedKeysInMapping(let names, let context):
      let first = position(context.mark)
      let name = names.first ?? ""
      let second = occurrence(of: name, after: first + 1) ?? first
      return Diagnostic(
        LoadingRules.duplicateKey, "'\(name)' is written twice",
        at: place(at: second, count: name.utf8.count),
        related: [.init("first written here", at: place(at: first, count: name.utf8.count))],
        help: "keep one of the two")
    case .reader(let problem, _, let value, _):
      return Diagnostic(
        LoadingRules.yamlSyntax,
        "this is not YAML: \(problem) (U+\(String(value, radix: 16, uppercase: true)))",
        at: place(at: 0, count: 0), help: "remove the character")
    default:
      return Diagnostic(
        LoadingRules.yamlSyntax, "this is not YAML: \(error)", at: place(at: 0, count: 0))
    }
  }

  /// The next line that starts with the key `name`, indentation and a list's dash aside.
  private func occurrence(of name: String, after start: Int) -> Int? {
    let key = Array(name.utf8)
    for lineStart in lineStarts where lineStart >= start {
      var position = lineStart
      while position < bytes.count, " -\"'".utf8.contains(bytes[position]) { position += 1 }
      let rest = bytes[position...]
      if rest.starts(with: key),
        rest.dropFirst(key.count).first(where: { $0 != 0x20 && $0 != 0x22 && $0 != 0x27 })
          == UInt8(ascii: ":")
      {
        return position
      }
    }
    return nil
  }

  private func place(at position: Int, count: Int) -> Place {
    let start = min(position, bytes.count)
    return Place(file, offset + start..<offset + min(start + max(0, count), bytes.count))
  }

  /// The bytes from a position to the end of its line.
  private func line(at position: Int) -> Int {
    bytes[min(position, bytes.count)...].prefix { $0 != 0x0A && $0 != 0x0D }.count
  }

  private func word(at position: Int) -> Int {
    bytes[min(position, bytes.count)...].prefix { $0 > 0x20 }.count
  }

  /// LibYAML counts lines and Unicode scalars; we count bytes.
  private func position(_ mark: Mark?) -> Int {
    guard let mark, mark.line >= 1, mark.line <= lineStarts.count else { return 0 }
    var position = lineStarts[mark.line - 1]
    var column = mark.column - 1
    while column > 0, position < bytes.count {
      position += 1
      while position < bytes.count, bytes[position] & 0xC0 == 0x80 { position += 1 }
      column -= 1
    }
    return position
  }

  /// The starts of the lines as YAML 1.1 breaks them (§4.2): LF, CR, CRLF, NEL, LS and PS.
  private static func lineStarts(_ bytes: [UInt8]) -> [Int] {
    var starts = [0]
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case 0x0A: starts.append(index + 1)
      case 0x0D where index + 1 == bytes.count || bytes[index + 1] != 0x0A:
        starts.append(index + 1)
      case 0xC2 where index + 1 < bytes.count && bytes[index + 1] == 0x85:
        starts.append(index + 2)
      case 0xE2
      where index + 2 < bytes.count && bytes[index + 1] == 0x80
        && (bytes[index + 2] == 0xA8 || bytes[index + 2] == 0xA9):
        starts.append(index + 3)
      default: break
      }
      index += 1
    }
    return starts
  }
}
