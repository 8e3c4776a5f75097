/// A word, name, text, number or mark of an SQL text, as SQLite tells them apart.
public struct SQLToken: Sendable, Hashable {
  /// What it is.
  public var kind: Kind
  /// Where it stands, in bytes of UTF-8.
  public var range: Range<Int>
  /// A word as it is written, a name or text without its quotes, a mark as it is.
  public var text: String
  /// How many round brackets are open around it; a bracket counts as outside of itself.
  public var depth: Int

  /// The kinds of token.
  public enum Kind: Sendable, Hashable {
    /// A keyword, or a name without quotes.
    case word
    /// A name in double quotes, backquotes or square brackets.
    case name
    /// A text in single quotes.
    case text
    /// A number.
    case number
    /// `?`, `:name`, `@name` or `$name`: a value to bind.
    case parameter
    /// Any other character.
    case mark
  }

  /// Whether it is this keyword, in whatever case.
  public func isWord(_ keyword: String) -> Bool {
    kind == .word && text.uppercased() == keyword
  }

  /// Whether it can be a name.
  public var isName: Bool { kind == .word || kind == .name }

  /// The tokens of a text in order, without spaces and comments.
  public static func all(in sql: String) -> [SQLToken] {
    var scanner = Scanner(bytes: Array(sql.utf8))
    var tokens: [SQLToken] = []
    while let token = scanner.next() { tokens.append(token) }
    return tokens
  }
}

extension SQLToken {
  /// Goes through the bytes of an SQL text.
  private struct Scanner {
    let bytes: [UInt8]
    var position = 0
    var depth = 0

    mutating func next() -> SQLToken? {
      skipSpaceAndComments()
      guard position < bytes.count else { return nil }
      let start = position
      let first = bytes[start]
      switch first {
      case UInt8(ascii: "'"):
        let text = quoted(first)
        return token(.text, start, text)
      case UInt8(ascii: "\""), UInt8(ascii: "`"):
        let name = quoted(first)
        return token(.name, start, name)
      case UInt8(ascii: "["):
        position = bytes[start...].firstIndex(of: UInt8(ascii: "]")).map { $0 + 1 } ?? bytes.count
        return token(.name, start, bytes[start..<position].dropFirst().filter { $0 != 0x5D })
      case UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: "@"), UInt8(ascii: "$"):
        position += 1
        skipWord()
        return token(.parameter, start, Array(bytes[start..<position]))
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        skipNumber()
        return token(.number, start, Array(bytes[start..<position]))
      case _ where Self.isOfWord(first):
        skipWord()
        return token(.word, start, Array(bytes[start..<position]))
      default:
        position += 1
        if first == UInt8(ascii: ")") { depth = max(0, depth - 1) }
        defer { if first == UInt8(ascii: "(") { depth += 1 } }
        return token(.mark, start, [first])
      }
    }

    private func token(_ kind: Kind, _ start: Int, _ text: [UInt8]) -> SQLToken {
      SQLToken(
        kind: kind, range: start..<position, text: String(decoding: text, as: UTF8.self),
        depth: depth)
    }

    private mutating func skipSpaceAndComments() {
      while position < bytes.count {
        let rest = bytes[position...]
        if " \t\n\r\u{0C}".utf8.contains(bytes[position]) {
          position += 1
        } else if rest.starts(with: "--".utf8) {
          position = rest.firstIndex(of: 0x0A) ?? bytes.count
        } else if rest.starts(with: "/*".utf8) {
          skipBlockComment()
        } else {
          return
        }
      }
    }

    private mutating func skipBlockComment() {
      var end = position + 2
      while end < bytes.count, !bytes[end...].starts(with: "*/".utf8) { end += 1 }
      position = min(end + 2, bytes.count)
    }

    /// The text within quotes, each quote in it written twice.
    private mutating func quoted(_ quote: UInt8) -> [UInt8] {
      var text: [UInt8] = []
      position += 1
      while position < bytes.count {
        let byte = bytes[position]
        position += 1
        if byte == quote {
          guard position < bytes.count, bytes[position] == quote else { break }
          position += 1
        }
        text.append(byte)
      }
      return text
    }

    private mutating func skipWord() {
      while position < bytes.count, Self.isOfWord(bytes[position]) { position += 1 }
    }

    /// Digits, a point, and an exponent with its sign; `0x1F` too.
    private mutating func skipNumber() {
      while position < bytes.count {
        let byte = bytes[position]
        let isSign = byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
        let followsExponent = bytes[position - (position > 0 ? 1 : 0)] | 0x20 == UInt8(ascii: "e")
        guard Self.isOfWord(byte) || byte == UInt8(ascii: ".") || isSign && followsExponent else {
          return
        }
        position += 1
      }
    }

    private static func isOfWord(_ byte: UInt8) -> Bool {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "$"), 0x80...:
        true
      default: false
      }
    }
  }
}
