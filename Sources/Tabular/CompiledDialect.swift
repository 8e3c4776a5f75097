import Diagnostics

/// A dialect whose values have been understood: bytes in place of texts.
struct CompiledDialect: Sendable {
  var delimiter: UInt8 = 0x2C
  var quote: UInt8 = 0x22
  var doubleQuote = true
  var escape: UInt8?
  var skipInitialSpace = false
  var nullSequence: [UInt8]?
  /// Whether the file has a header.
  var hasHeader = true
  /// The rows that make up the header, ascending; nil for the first that is no comment.
  var headerRows: [Int]?
  var headerJoin = " "
  var commentRows: Set<Int> = []
  var comment: [UInt8] = []

  /// Whether there may be rows to leave out.
  var hasComments: Bool { !comment.isEmpty || !commentRows.isEmpty }

  /// Understands `dialect`, and reports what cannot be followed.
  init(_ dialect: Dialect, findings: inout Findings) {
    func report(_ message: String, _ help: String) {
      findings.add(
        Diagnostic(TabularRules.dialectOption, message, at: dialect.place, help: help))
    }
    func character(_ text: String, _ name: String) -> UInt8? {
      if let byte = text.utf8.first, text.utf8.count == 1, byte < 0x80, byte != 0x0A, byte != 0x0D {
        return byte
      }
      report(
        "'\(name)' must be one plain character such as ',' or '\"'; found \(Quotation(text))",
        "write a single ASCII character that is not a line break")
      return nil
    }

    delimiter = character(dialect.delimiter, "delimiter") ?? delimiter
    quote = character(dialect.quoteChar, "quoteChar") ?? quote
    escape = dialect.escapeChar.flatMap { character($0, "escapeChar") }
    if delimiter == (escape ?? quote) {
      report(
        "'delimiter' and '\(escape == nil ? "quoteChar" : "escapeChar")' must be different",
        "name two characters")
    }
    doubleQuote = dialect.doubleQuote
    skipInitialSpace = dialect.skipInitialSpace
    nullSequence = dialect.nullSequence.map { Array($0.utf8) }
    headerJoin = dialect.headerJoin
    hasHeader = dialect.header
    headerRows = dialect.header ? dialect.headerRows : nil
    commentRows = Set(dialect.commentRows)
    comment = Array((dialect.commentChar ?? "").utf8)

    if let headerRows {
      let ascending = Set(headerRows).sorted()
      if headerRows.isEmpty || headerRows.contains(where: { $0 < 1 }) {
        report(
          "'headerRows' must name rows by their numbers, the first being 1",
          "write [1], or set 'header' to false where the file has no header")
      } else if headerRows != ascending {
        report(
          "'headerRows' must name each row once, from the top down; found \(headerRows)",
          "write \(ascending)")
      }
    }
    if commentRows.contains(where: { $0 < 1 }) {
      report("'commentRows' must name rows by their numbers, the first being 1", "write [2]")
    }
    if !commentRows.isDisjoint(with: headerRows ?? []) {
      report("a row cannot be both in 'headerRows' and in 'commentRows'", "name it in one of them")
    }
    if dialect.commentChar == "" {
      report("'commentChar' must have at least one character", "leave it out, or write '#'")
    }
    if !["\r\n", "\n", "\r"].contains(dialect.lineTerminator) {
      report(
        "'lineTerminator' must be a line break; found \(Quotation(dialect.lineTerminator))",
        "save the file with one row a line, and leave 'lineTerminator' out")
    }
  }
}
