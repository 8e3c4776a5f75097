internal import Diagnostics

extension MarkdownDocument {
  /// Where a quotation stands in the document, as ranges of its words for marking them.
  ///
  /// The quotation may be written as the document is, with emphasis and links: its words count. What stands in
  /// code blocks or in alternative texts is not found, nor is more than was asked for.
  public func occurrences(of quotation: String, upTo most: Int) -> [Range<Int>] {
    var unheard = Findings(limit: 0)
    let quoted = MarkdownDocument.parse(Array(quotation.utf8), file: "", findings: &unheard)
    guard let end = quoted.words.lastIndex(where: { $0 != UInt8(ascii: "\n") }) else { return [] }
    var search = Search(for: Array(quoted.words[...end]))
    var found: [Range<Int>] = []
    var shown = shownWords[...]
    while found.count < most, let range = search.next(in: words) {
      shown = shown.drop { $0.upperBound <= range.lowerBound }
      if let first = shown.first, first.lowerBound < range.upperBound { found.append(range) }
    }
    return found
  }

  /// The words that are shown as text.
  private var shownWords: [Range<Int>] {
    events.compactMap { event in
      switch event {
      case .text(let range), .code(let range): range
      default: nil
      }
    }
  }
}

/// Finds a pattern in a text in time that grows with their lengths alone (Knuth, Morris and Pratt, 1977).
private struct Search {
  private let pattern: [UInt8]
  /// For each prefix the length of the longest proper prefix of it that it also ends with.
  private let borders: [Int]
  /// How much of the text has been read.
  private var position = 0
  /// How much of the pattern the text ends with there.
  private var length = 0

  /// `pattern` is not empty.
  init(for pattern: [UInt8]) {
    self.pattern = pattern
    var borders = [Int](repeating: 0, count: pattern.count)
    for index in pattern.indices.dropFirst() {
      var length = borders[index - 1]
      while length > 0, pattern[index] != pattern[length] { length = borders[length - 1] }
      borders[index] = pattern[index] == pattern[length] ? length + 1 : length
    }
    self.borders = borders
  }

  /// The next place of the pattern in a text, which is the same at each call; places may overlap.
  mutating func next(in text: [UInt8]) -> Range<Int>? {
    while position < text.count {
      while length > 0, length == pattern.count || text[position] != pattern[length] {
        length = borders[length - 1]
      }
      if text[position] == pattern[length] { length += 1 }
      position += 1
      if length == pattern.count { return position - length..<position }
    }
    return nil
  }
}
