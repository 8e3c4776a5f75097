extension ExcerptLine {
  /// The line as a terminal shows it, with the marks to put under it.
  ///
  /// The marks take as many columns as what they stand under, so that they meet a cell behind
  /// Chinese characters too. A line wider than `columns` is shown around `focus`, with ellipses.
  func drawn(columns: Int = 100) -> (text: String, indent: Int, marks: Int) {
    var cells: [TerminalCell] = []
    if isCutBefore { cells.append(.ellipsis) }
    var edges = (start: 0, end: 0, focus: 0)
    var width = cells.reduce(0) { $0 + $1.width }
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index <= bytes.count {
        if index <= marked.lowerBound { edges.start = width }
        if index <= marked.upperBound { edges.end = width }
        if index <= focus { edges.focus = width }
        guard index < bytes.count else { break }
        let length = bytes.scalarLength(at: index)
        let cell = TerminalCell(bytes[index..<index + length], atColumn: width)
        cells.append(cell)
        width += cell.width
        index += length
      }
    }
    if isCutAfter {
      cells.append(.ellipsis)
      width += 1
    }
    let window = Self.window(of: columns, in: width, around: edges.focus)
    let start = min(max(edges.start, window.lowerBound), window.upperBound)
    let end = min(max(edges.end, start), window.upperBound)
    return (
      Self.text(of: cells, width: width, in: window), start - window.lowerBound,
      max(1, end - start)
    )
  }

  /// The columns to show of a line `width` wide: about a third of them before `focus`.
  private static func window(of columns: Int, in width: Int, around focus: Int) -> Range<Int> {
    guard width > columns else { return 0..<width }
    let start = min(max(0, focus - columns / 3), width - columns)
    return start..<start + columns
  }

  /// The cells in the window, the first and the last given up for an ellipsis where more follow.
  private static func text(
    of cells: [TerminalCell], width: Int, in window: Range<Int>
  ) -> String {
    var text = ""
    var column = 0
    for cell in cells {
      let end = column + cell.width
      let isInside =
        (window.lowerBound == 0 || column > window.lowerBound)
        && (window.upperBound == width || end < window.upperBound)
      if isInside {
        text += cell.text
      } else if column < window.upperBound, end > window.lowerBound {
        let shown = min(end, window.upperBound) - max(column, window.lowerBound)
        text += String(repeating: " ", count: shown - 1) + "…"
      }
      column = end
    }
    return text
  }
}

extension TerminalCell {
  /// The sign for what is left out.
  fileprivate static let ellipsis = TerminalCell(text: "…", width: 1)

  /// Shows the bytes of one scalar, or an ill-formed byte; a tab reaches to the next fourth column.
  fileprivate init(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, atColumn column: Int) {
    if bytes.first == UInt8(ascii: "\t") {
      let width = 4 - column % 4
      self.init(text: String(repeating: " ", count: width), width: width)
    } else {
      self.init(String(decoding: bytes, as: UTF8.self).unicodeScalars.first ?? "\u{FFFD}")
    }
  }
}
