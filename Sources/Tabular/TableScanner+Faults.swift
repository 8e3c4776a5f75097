import Diagnostics

extension TableScanner {
  /// Reports that the quote at `quote` is not closed, and goes on with the line after it.
  ///
  /// `bytes` is how many were looked at where the file goes on after them.
  mutating func reportUnclosedQuote(
    at quote: Int, within bytes: Int? = nil, _ findings: inout Findings
  ) {
    let bound = bytes.map { " within \($0) bytes" } ?? ""
    findings.add(TabularRules.csvUnclosedQuote) {
      Diagnostic(
        TabularRules.csvUnclosedQuote, "a cell that begins with a quote must end with one\(bound)",
        at: place(quote..<quote + 1), label: "this quote is not closed\(bound)",
        help: "add the closing quote; write a quote inside the cell twice")
    }
    leave(from: quote + 1)
  }

  /// Gives up a record that fills the buffer without coming to an end.
  mutating func abandonRecord(_ findings: inout Findings) {
    if let openQuote {
      reportUnclosedQuote(at: position + openQuote, within: limits.rowBytes, &findings)
      return
    }
    findings.add(TabularRules.csvCellLimit) {
      Diagnostic(
        TabularRules.csvCellLimit, "a row must end within \(limits.rowBytes) bytes",
        at: place(position..<min(used, position + 40)), label: "the row begins here",
        help: "check that each row stands on a line of its own")
    }
    leave(from: used)
  }

  /// Goes on with the line after `index`; a header that cannot be read ends the file.
  private mutating func leave(from index: Int) {
    openQuote = nil
    recordNumber += 1
    position = index
    isSkippingLine = true
    if stage == .header { stage = .closed }
  }

  /// Reports what was wrong with the form of the last record.
  func reportFaults(_ findings: inout Findings) {
    for fault in records.faults {
      switch fault {
      case .cellTooLarge(let range): reportCellLimit(range, &findings)
      case .strayQuote(let index):
        findings.add(TabularRules.csvStrayQuote) {
          Diagnostic(
            TabularRules.csvStrayQuote,
            "a cell that holds a quote must itself be enclosed in quotes",
            at: place(index..<index + 1), label: "a quote inside a plain cell",
            help: "enclose the cell in quotes, and write the quotes inside it twice")
        }
      case .textAfterQuote(let range):
        findings.add(TabularRules.csvTextAfterQuote) {
          Diagnostic(
            TabularRules.csvTextAfterQuote,
            "a closing quote must be followed by a delimiter or the end of the row; found "
              + "\(Quotation(buffer[range]))",
            at: place(range), label: "stands behind the closing quote",
            help: "write a quote inside the cell twice, or remove what follows the quote")
        }
      }
    }
  }

  /// Reports the blank lines between the last record and the next.
  mutating func reportBlankLines(_ findings: inout Findings) {
    let lines = blankLines
    blankLines = BlankLines()
    findings.add(TabularRules.csvBlankLine) {
      Diagnostic(
        TabularRules.csvBlankLine,
        lines.count == 1
          ? "there must be no blank line between rows"
          : "there must be no blank line between rows; found \(lines.count)",
        at: Place(file, lines.first), label: "blank", help: "delete the blank line")
    }
  }

  /// Reports a row that does not have one cell for each column.
  func reportRowLength(
    _ record: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>, _ count: Int,
    _ findings: inout Findings
  ) {
    if count > limits.columns {
      reportColumnLimit(record, count, &findings)
      return
    }
    findings.add(TabularRules.csvRowLength) {
      let width = columns.width
      let end = bytes[record].lastIndex { $0 != 0x0A && $0 != 0x0D } ?? record.lowerBound
      return Diagnostic(
        TabularRules.csvRowLength,
        "the row must have \(width) \(width == 1 ? "cell" : "cells"); found \(count)",
        at: place(record.lowerBound..<end + 1),
        label: count < width ? "\(width - count) too few" : "\(count - width) too many",
        help: count < width
          ? "add the missing cells; a cell without a value is left empty"
          : "enclose a cell that holds the delimiter in quotes, or remove the cells too many")
    }
  }

  /// Reports a row of more columns than are taken in.
  func reportColumnLimit(_ record: Range<Int>, _ count: Int, _ findings: inout Findings) {
    findings.add(TabularRules.csvColumnLimit) {
      Diagnostic(
        TabularRules.csvColumnLimit,
        "a row must have at most \(limits.columns) cells; found \(count)",
        at: place(record.lowerBound..<record.lowerBound + 1),
        label: "the row begins here", help: "check that each row stands on a line of its own")
    }
  }

  private func reportCellLimit(_ range: Range<Int>, _ findings: inout Findings) {
    findings.add(TabularRules.csvCellLimit) {
      Diagnostic(
        TabularRules.csvCellLimit,
        "a cell must have at most \(limits.cellBytes) bytes; found \(range.count)",
        at: place(range.lowerBound..<min(range.upperBound, range.lowerBound + 40)),
        label: "the cell begins here",
        help: "look for a missing quote or line break before it")
    }
  }

  private func place(_ range: Range<Int>) -> Place {
    Place(file, base + range.lowerBound..<base + range.upperBound)
  }
}
