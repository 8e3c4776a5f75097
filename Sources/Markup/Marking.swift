/// Writes words with their marks, piece by piece as they come.
///
/// Marks may overlap: between two borders all that cover the words are open, one within the other.
struct Marking {
  private let marks: [MarkdownDocument.Mark]
  /// The positions at which a mark begins or ends, in order.
  private let borders: [Int]
  /// How many borders have been passed.
  private var passed = 0
  /// The marks that are open, outermost first.
  private var open: [Int] = []
  /// The marks that have been written before, and so have had their id.
  private var begun: Set<Int> = []

  init(_ marks: [MarkdownDocument.Mark]) {
    self.marks = marks
    borders = Set(marks.flatMap { [$0.words.lowerBound, $0.words.upperBound] }).sorted()
  }

  /// Writes a range of words, which begins where the last one ended or later.
  mutating func write(_ words: [UInt8], _ range: Range<Int>, into writer: inout HTMLWriter) {
    var start = range.lowerBound
    while start < range.upperBound {
      while passed < borders.count, borders[passed] <= start { passed += 1 }
      let border = passed < borders.count ? borders[passed] : .max
      let end = min(border, range.upperBound)
      if !borders.isEmpty { turn(to: start, &writer) }
      writer.text(words[start..<end])
      start = end
    }
    if passed < borders.count, borders[passed] == range.upperBound { close(&writer) }
  }

  /// Closes the marks that are open; the words to come open them again.
  mutating func close(_ writer: inout HTMLWriter) {
    for _ in open { writer.markup("</mark>") }
    open = []
  }

  /// Sees to it that exactly the marks are open that cover a position.
  private mutating func turn(to position: Int, _ writer: inout HTMLWriter) {
    let wanted = marks.indices.filter { marks[$0].words.contains(position) }
    guard wanted != open else { return }
    close(&writer)
    for index in wanted {
      writer.markup("<mark class=\"")
      writer.text(marks[index].className.utf8)
      if begun.insert(index).inserted {
        writer.markup("\" id=\"")
        writer.text(marks[index].id.utf8)
        writer.markup("\"><span class=\"hidden\">")
        writer.text(marks[index].lead.utf8)
        writer.markup("</span>")
      } else {
        writer.markup("\">")
      }
    }
    open = wanted
  }
}
