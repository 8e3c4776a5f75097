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
    let shown = events.compactMap { event -> Range<Int>? in
      if case .text(let range) = event { return range }
      if case .code(let range) = event { return range }
      return nil
    }
    var found: [Range<Int>] = []
    var next = 0
    let search = Search(for: Array(quoted.words[...end]))
    for start in search.matches(in: words) where found.count < most {
      let range = start..<start + end + 1
      while next < shown.count, shown[next].upperBound <= range.lowerBound { next += 1 }
      if next < shown.count, shown[next].lowerBound < range.upperBound { found.append(range) }
    }
    return found
  }
}

/// Finds a pattern in a text in time that grows with their lengths alone (Knuth, Morris and Pratt, 1977).
private struct Search {
  private let pattern: [UInt8]
  /// For each prefix the length of the longest proper prefix of it that it also ends with.
  private let borders: [Int]

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

  /// Where the pattern begins, also where it overlaps itself.
  func matches(in text: [UInt8]) -> [Int] {
    var starts: [Int] = []
    var length = 0
    for index in text.indices {
      while length > 0, length == pattern.count || text[index] != pattern[length] {
        length = borders[length - 1]
      }
      if text[index] == pattern[length] { length += 1 }
      if length == pattern.count { starts.append(index + 1 - length) }
    }
    return starts
  }
}
