/// The bytes of a body with blanks for what is not read as words: as many bytes, at the same places.
struct ReadableBytes {
  private(set) var bytes: [UInt8]

  init(_ markdown: [UInt8]) {
    bytes = markdown
    var start = 0
    var fence: (mark: UInt8, count: Int)?
    var paragraph = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      let text = bytes[start..<end].drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ">") }
      let run = Self.fence(text)
      if let open = fence {
        if let run, run.mark == open.mark, run.count >= open.count { fence = nil }
        blank(start..<end)
        paragraph = end
      } else if let run {
        blankSpans(paragraph..<start)
        fence = run
        blank(start..<end)
        paragraph = end
      } else if text.allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\r") }) {
        blankSpans(paragraph..<start)
        paragraph = end
      } else {
        blankMarker(text)
      }
      start = end + 1
    }
    if fence == nil { blankSpans(min(paragraph, bytes.count)..<bytes.count) }
  }

  private mutating func blank(_ range: Range<Int>) {
    for index in range where bytes[index] != UInt8(ascii: "\n") {
      bytes[index] = UInt8(ascii: " ")
    }
  }

  /// The fence of a code block that a line begins with.
  private static func fence(_ line: ArraySlice<UInt8>) -> (mark: UInt8, count: Int)? {
    guard let mark = line.first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else {
      return nil
    }
    let count = line.prefix { $0 == mark }.count
    guard count >= 3 else { return nil }
    // A line such as ```a``` is a code span.
    if mark == UInt8(ascii: "`"), line.dropFirst(count).contains(mark) { return nil }
    return (mark, count)
  }

  /// The number of a list item.
  private mutating func blankMarker(_ line: ArraySlice<UInt8>) {
    let digits = line.prefix(9).prefix { (0x30...0x39).contains($0) }
    let rest = line.dropFirst(digits.count)
    guard !digits.isEmpty, let mark = rest.first, rest.dropFirst().first == UInt8(ascii: " "),
      mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")")
    else { return }
    blank(digits.startIndex..<digits.endIndex)
  }

  /// The code spans, comments and addresses of a paragraph.
  private mutating func blankSpans(_ paragraph: Range<Int>) {
    blankCode(paragraph)
    var index = paragraph.lowerBound
    while index < paragraph.upperBound {
      let rest = bytes[index..<paragraph.upperBound]
      var start = index + 1
      var end: Int?
      switch bytes[index] {
      case UInt8(ascii: "<") where rest.starts(with: "<!--".utf8):
        end = Self.end(of: "-->", in: rest)
      case UInt8(ascii: "<"):
        end = Self.autolinkEnd(rest)
      case UInt8(ascii: "]") where rest.starts(with: "](".utf8):
        start += 1
        end = Self.destinationEnd(rest)
      case UInt8(ascii: "]") where rest.starts(with: "]: ".utf8):
        start += 1
        end = rest.firstIndex(of: UInt8(ascii: "\n")) ?? paragraph.upperBound
      case UInt8(ascii: ":") where rest.starts(with: "://".utf8):
        let before = bytes[paragraph.lowerBound..<index].lastIndex { !Self.isOfScheme($0) }
        let close = rest.firstIndex { !Self.isOfAddress($0) } ?? paragraph.upperBound
        blank((before.map { $0 + 1 } ?? paragraph.lowerBound)..<close)
        index = close
        continue
      default: break
      }
      if let end {
        blank(start..<end)
        index = end
      } else {
        index += 1
      }
    }
  }

  /// The end of `](address)`, what a link leads to and its title; an address that does not end on its line is none.
  private static func destinationEnd(_ link: ArraySlice<UInt8>) -> Int? {
    var depth = 0
    // A figure states the values of its row in brackets.
    let isFigure = ["](figure:", "](<figure:"].contains { link.starts(with: $0.utf8) }
    for (index, byte) in zip(link.indices, link).prefix(2_000) {
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") {
        depth -= 1
        if depth == 0 { return index + 1 }
      }
      // A second link within the first is none, and keeps many openings from each searching a whole line.
      if byte == UInt8(ascii: "\n")
        || byte == UInt8(ascii: "]") && index > link.startIndex && !isFigure
      {
        return nil
      }
    }
    return nil
  }

  /// The end of `<address>`.
  private static func autolinkEnd(_ link: ArraySlice<UInt8>) -> Int? {
    let close = link.dropFirst().prefix(2_000).firstIndex {
      $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "<") || $0 <= 0x20
    }
    guard let close, link[close] == UInt8(ascii: ">"),
      link[..<close].contains(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "@") })
    else { return nil }
    return close + 1
  }

  private static func end(of mark: String, in slice: ArraySlice<UInt8>) -> Int {
    let mark = Array(mark.utf8)
    var index = slice.startIndex
    while index + mark.count <= slice.endIndex {
      if slice[index...].starts(with: mark) { return index + mark.count }
      index += 1
    }
    return slice.endIndex
  }

  private static func isOfScheme(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20)
  }

  private static func isOfAddress(_ byte: UInt8) -> Bool {
    (0x21...0x7E).contains(byte) && byte != UInt8(ascii: ")") && byte != UInt8(ascii: ">")
  }

  /// Code spans: from a run of backticks to the next of the same length (CommonMark 6.1).
  private mutating func blankCode(_ paragraph: Range<Int>) {
    var runs: [Range<Int>] = []
    var index = paragraph.lowerBound
    while index < paragraph.upperBound {
      let start = index
      while index < paragraph.upperBound, bytes[index] == UInt8(ascii: "`") { index += 1 }
      if index > start { runs.append(start..<index) } else { index += 1 }
    }
    var later: [Int: Int] = [:]
    var closing = [Int?](repeating: nil, count: runs.count)
    for position in runs.indices.reversed() {
      closing[position] = later.updateValue(position, forKey: runs[position].count)
    }
    var position = 0
    while position < runs.count {
      if let close = closing[position] {
        blank(runs[position].lowerBound..<runs[close].upperBound)
        position = close
      }
      position += 1
    }
  }
}
