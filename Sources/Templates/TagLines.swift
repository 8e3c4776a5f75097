/// How the tags of a template take part in the lines on which they stand.
///
/// A tag that writes nothing and stands alone on its line takes the whole line with it, so that
/// pages have no gaps where templates have sections (Mustache specification, "standalone").
struct TagLines {
  private let source: [UInt8]
  private let tags: [Tag]
  /// Where the text of the template begins: after a byte order mark.
  let start: Int

  init(source: [UInt8], tags: [Tag]) {
    self.source = source
    self.tags = tags
    self.start = source.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The bytes that the tag at `index` takes out of the template.
  func extent(of index: Int) -> Range<Int> {
    let tag = tags[index]
    switch tag.kind {
    case .variable, .raw: return tag.bytes
    case .block where tag.isArgument:
      return tag.bytes.lowerBound..<(nextLine(after: tag) ?? tag.bytes.upperBound)
    case .block where !isAlone(index), .parent:
      return isLed(index) ? lineStart(of: tag)..<tag.bytes.upperBound : tag.bytes
    case .end:
      if tag.isArgument { return lineStart(of: tag)..<tag.bytes.upperBound }
      if let opening = tag.partner, tags[opening].kind == .parent {
        let end = isLed(opening) ? nextLine(after: tag) : nil
        return tag.bytes.lowerBound..<(end ?? tag.bytes.upperBound)
      }
      return line(of: tag) ?? tag.bytes
    default: return line(of: tag) ?? tag.bytes
    }
  }

  /// Whether the tag at `index` stands alone on its line.
  func isAlone(_ index: Int) -> Bool { line(of: tags[index]) != nil }

  /// Whether only blanks stand before the tag at `index` on its line and after its end tag on that
  /// one's line.
  func isLed(_ index: Int) -> Bool {
    let tag = tags[index]
    guard let end = tag.partner else { return false }
    return beginsLine(tag) && nextLine(after: tags[end]) != nil
  }

  /// The blanks before the tag at `index`; none where something else stands there.
  func indentation(before index: Int) -> Range<Int> {
    lineStart(of: tags[index])..<tags[index].bytes.lowerBound
  }

  /// The blanks with which the line after the tag at `index` begins; none where the tag does not
  /// end its line.
  func indentation(after index: Int) -> Range<Int> {
    guard let start = nextLine(after: tags[index]) else {
      return tags[index].bytes.upperBound..<tags[index].bytes.upperBound
    }
    return start..<skipBlanks(from: start)
  }

  /// Whether a line begins at `position`.
  func isLineStart(_ position: Int) -> Bool {
    position == start || source[position - 1] == UInt8(ascii: "\n")
  }

  private func line(of tag: Tag) -> Range<Int>? {
    guard beginsLine(tag), let end = nextLine(after: tag) else { return nil }
    return lineStart(of: tag)..<end
  }

  private func beginsLine(_ tag: Tag) -> Bool {
    isLineStart(blanks(before: tag.bytes.lowerBound))
  }

  /// The start of the tag's line if only blanks lie between, else the start of the tag.
  private func lineStart(of tag: Tag) -> Int {
    beginsLine(tag) ? blanks(before: tag.bytes.lowerBound) : tag.bytes.lowerBound
  }

  /// Where the next line begins if only blanks lie between, else nil.
  private func nextLine(after tag: Tag) -> Int? {
    var position = skipBlanks(from: tag.bytes.upperBound)
    guard position < source.count else { return position }
    if source[position] == UInt8(ascii: "\r"), position + 1 < source.count { position += 1 }
    return source[position] == UInt8(ascii: "\n") ? position + 1 : nil
  }

  private func blanks(before position: Int) -> Int {
    var position = position
    while position > start, isBlank(source[position - 1]) { position -= 1 }
    return position
  }

  private func skipBlanks(from position: Int) -> Int {
    var position = position
    while position < source.count, isBlank(source[position]) { position += 1 }
    return position
  }

  private func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }
}
