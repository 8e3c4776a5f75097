extension SourceLines {
  /// The bytes of a link's destination, and of its words where they are written as they read.
  struct LinkBytes {
    var destination: Range<Int>
    var words: Range<Int>?
  }

  /// Finds a link or image in the source.
  ///
  /// Each way of writing one is looked for where libcmark says it ends, then what stands in the
  /// text a little later, and its line is taken where it is not found there either.
  func find(_ link: InlinePosition, destination: [UInt8], words: some Collection<UInt8>)
    -> LinkBytes
  {
    if let inner = link.onlyText, let bytes = autolink(around: inner, in: link.block) {
      return LinkBytes(destination: bytes, words: bytes)
    }
    let ends = offsets(line: link.lastLine, column: link.lastColumn, in: link.block)
    for end in ends where bytes[end] == UInt8(ascii: ")") {
      if let start = bracket(of: destination, endingAt: end) {
        return self.link(at: start, destination, words)
      }
    }
    for end in ends where bytes[end] == UInt8(ascii: "]") {
      let start = end - link.lastColumn + link.firstColumn
      if (0..<end).contains(start),
        bytes[start] == UInt8(ascii: "[") || bytes[start] == UInt8(ascii: "!")
      {
        return LinkBytes(
          destination: start..<end + 1, words: self.words(words, ofReference: start..<end))
      }
    }
    for end in ends where bytes[end] == UInt8(ascii: ")") {
      if let found = escapedLink(endingAt: end, words) { return found }
    }
    let line = content(ofLine: link.lastLine)
    let later = line.lowerBound..<min(line.lowerBound + reach, bytes.count)
    if let start = later.first(where: { begins(destination, behind: $0, before: bytes.count) }) {
      return self.link(at: start, destination, words)
    }
    return LinkBytes(destination: line)
  }

  /// How far anything is looked for, lest a hundred thousand links each search a whole document.
  private var reach: Int { 1_000 }

  /// `<https://…>`: the bytes between the angle brackets.
  private func autolink(around inner: InlinePosition.Text, in block: BlockPosition) -> Range<Int>? {
    for start in offsets(line: inner.line, column: inner.firstColumn, in: block) {
      let end = start + inner.lastColumn - inner.firstColumn + 1
      if start > 0, end > start, end < bytes.count, bytes[start - 1] == UInt8(ascii: "<"),
        bytes[end] == UInt8(ascii: ">")
      {
        return start..<end
      }
    }
    return nil
  }

  /// Where the `](` of a link is whose last parenthesis stands at `end` and whose destination is
  /// written to the letter.
  private func bracket(of destination: [UInt8], endingAt end: Int) -> Int? {
    let latest = end - destination.count - 2
    return stride(from: latest, through: max(0, latest - reach), by: -1).first {
      begins(destination, behind: $0, before: end)
    }
  }

  /// Whether `](` and a destination stand at `bracket`, and the destination ends there.
  private func begins(_ destination: [UInt8], behind bracket: Int, before end: Int) -> Bool {
    guard let start = self.destination(behind: bracket), start + destination.count <= end,
      bytes[start...].starts(with: destination)
    else { return false }
    let next = start + destination.count
    return next == end || isBlank(bytes[next]) || bytes[next] == UInt8(ascii: ">")
      || end == bytes.count && bytes[next] == UInt8(ascii: ")")
  }

  /// The link with this destination whose `](` stands at `bracket`.
  private func link(
    at bracket: Int, _ destination: [UInt8], _ words: some Collection<UInt8>
  ) -> LinkBytes {
    let start = self.destination(behind: bracket) ?? bracket
    return LinkBytes(
      destination: start..<start + destination.count,
      words: self.words(words, endingAt: bracket))
  }

  /// A link whose destination is not written to the letter, but with escapes or entities.
  private func escapedLink(endingAt end: Int, _ words: some Collection<UInt8>) -> LinkBytes? {
    for bracket in stride(from: end - 2, through: max(0, end - reach), by: -1) {
      guard let start = destination(behind: bracket), start < end else { continue }
      let isBracketed = bytes[start - 1] == UInt8(ascii: "<")
      let next = bytes[start..<end].firstIndex {
        isBracketed ? $0 == UInt8(ascii: ">") : isBlank($0)
      }
      return LinkBytes(
        destination: start..<(next ?? end), words: self.words(words, endingAt: bracket))
    }
    return nil
  }

  /// Where a destination begins if its `](` stands at `bracket`.
  private func destination(behind bracket: Int) -> Int? {
    guard bracket >= 0, bracket + 2 < bytes.count, bytes[bracket] == UInt8(ascii: "]"),
      bytes[bracket + 1] == UInt8(ascii: "("),
      let start = bytes[(bracket + 2)...].prefix(reach).firstIndex(where: { !isBlank($0) })
    else { return nil }
    return bytes[start] == UInt8(ascii: "<") ? start + 1 : start
  }

  /// The words of `[words][name]`; those of `[name]` are the name too, and so no mere words.
  private func words(
    _ words: some Collection<UInt8>, ofReference link: Range<Int>
  ) -> Range<Int>? {
    let start = link.lowerBound + (bytes[link.lowerBound] == UInt8(ascii: "!") ? 2 : 1)
    let end = start + words.count
    guard !words.isEmpty, end + 2 < link.upperBound, bytes[end] == UInt8(ascii: "]"),
      bytes[end + 1] == UInt8(ascii: "["), bytes[start..<end].elementsEqual(words)
    else { return nil }
    return start..<end
  }

  /// The bytes before a closing bracket if they are the link's words to the letter, but for where lines end.
  private func words(_ words: some Collection<UInt8>, endingAt bracket: Int) -> Range<Int>? {
    let letters = words.filter { !isBlank($0) }
    guard !letters.isEmpty else { return nil }
    var start = bracket
    for letter in letters.reversed() {
      start = endOfLetters(before: start) - 1
      guard start > 0, bytes[start] == letter else { return nil }
    }
    start = endOfLetters(before: start)
    guard start > 0, bytes[start - 1] == UInt8(ascii: "[") else { return nil }
    return start..<bracket
  }

  /// Where the letters end before a position, behind which there are only blanks.
  private func endOfLetters(before position: Int) -> Int {
    var end = position
    while end > 0, isBlank(bytes[end - 1]) { end -= 1 }
    return end
  }

  private func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\n")
      || byte == UInt8(ascii: "\r")
  }
}
