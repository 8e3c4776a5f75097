internal import Diagnostics
internal import GazetteModel
internal import Markup
internal import Tabular

/// Reads a table that an author wrote into a text: a fenced block of CSV with a caption behind its fence.
///
/// What a column holds follows from its values: numbers, whole numbers or dates where all are, and else texts. The first
/// column, which names the rows, holds years where all its values are of four digits.
struct WrittenTableReader {
  private var findings: Findings

  /// The table of a block; nil and findings where it cannot be shown.
  static func read(
    _ block: MarkdownDocument.CodeBlock, caption: String, findings: inout Findings
  ) -> TableExhibit? {
    var reader = WrittenTableReader(findings: Findings(limit: findings.limit))
    let table = reader.table(of: block, caption: caption)
    let isWhole = !reader.findings.hasErrors
    guard block.contents.bytes?.count != block.literal.utf8.count else {
      findings.merge(reader.findings)
      return isWhole ? table : nil
    }
    // In a list or a quotation lines have something before them, which the offsets of the text know nothing of.
    for diagnostic in reader.findings.diagnostics {
      findings.add(
        Diagnostic(diagnostic.rule, diagnostic.message, at: block.place, help: diagnostic.help))
    }
    return isWhole ? table : nil
  }

  private mutating func table(
    of block: MarkdownDocument.CodeBlock, caption: String
  ) -> TableExhibit? {
    let offset = block.contents.bytes?.lowerBound ?? 0
    guard block.literal.contains(where: { !$0.isWhitespace }),
      let table = WrittenTable.read(
        Array(block.literal.utf8), file: block.place.file, at: offset, findings: &findings)
    else {
      if findings.isEmpty { reportEmpty(at: block.place) }
      return nil
    }
    if !table.header.isEmpty, table.rows.isEmpty, !findings.hasErrors {
      reportEmpty(at: block.place)
    }
    for cell in ([table.header] + table.rows).joined() { checkCharacters(cell) }
    let names = names(table.header)
    let cells = table.rows.map { row in row.map { MarkedCell($0, findings: &findings) } }
    var fields = names.indices.map { number in
      Field(names[number], type(of: cells.map { $0[number] }, isFirst: number == 0))
    }
    var rows = cells.map { $0.map(\.value) }
    let statuses = cells.map { status(of: $0) }
    guard statuses.contains(where: { $0 != nil }) else {
      return TableExhibit(
        .own(.init(schema: Schema(fields), titles: names, rows: rows)), caption: Localized(caption))
    }
    let name = Self.statusName(besides: names)
    fields.append(Field(name, .string))
    rows = zip(rows, statuses).map { $0 + [$1?.rawValue] }
    return TableExhibit(
      .own(.init(schema: Schema(fields), titles: names + [name], rows: rows)),
      caption: Localized(caption), status: Reference(name, at: block.place))
  }

  private mutating func checkCharacters(_ cell: WrittenTable.Cell) {
    guard let hidden = Form<String>.controlCharacter(in: cell.text) else { return }
    findings.add(
      Diagnostic(
        LoadingRules.wrongType, "a text must not hold control characters; found \(hidden)",
        at: cell.place, help: "remove the character, or type the text anew"))
  }

  private mutating func reportEmpty(at place: Place) {
    findings.add(
      Diagnostic(
        TabularRules.csvEmpty, "the table must have a row of names and at least one row below it",
        at: place, help: "write the names of the columns into the first row, and a row of values"))
  }

  /// The names of the columns, each of which must have one of its own.
  private mutating func names(_ header: [WrittenTable.Cell]) -> [String] {
    var first: [String: Place] = [:]
    let names = header.map { MarkedCell.trimmed($0.text) }
    for (number, (name, cell)) in zip(names, header).enumerated() {
      if name.isEmpty {
        findings.add(
          Diagnostic(
            TabularRules.headerAbsent, "column \(number + 1) must have a name in the first row",
            at: cell.place, help: "write what the column holds, such as 'District'"))
      } else if let earlier = first[name] {
        findings.add(
          Diagnostic(
            TabularRules.headerDuplicate, "the column '\(name)' must stand only once",
            at: cell.place, related: [.init("first stands here", at: earlier)],
            help: "rename one of the two columns, or remove it"))
      } else {
        first[name] = cell.place
      }
    }
    return names
  }

  /// What the values of a column are; numbers with marks between their digits are findings.
  private mutating func type(of cells: [MarkedCell], isFirst: Bool) -> FieldType {
    let values = cells.compactMap(\.value)
    guard !values.isEmpty else { return .string }
    if values.allSatisfy({ CalendarDate(iso: $0) != nil }) { return .date }
    let numbers = values.compactMap { WrittenNumber($0) }
    guard numbers.count == values.count else { return .string }
    for cell in cells {
      guard let value = cell.value, WrittenNumber(value) == .grouped else { continue }
      findings.add(
        Diagnostic(
          TabularRules.cellType, "a number has no marks between its digits; found '\(value)'",
          at: cell.place,
          help: "write \(value.filter { $0 != "," }): the page groups digits as its language does"))
    }
    guard numbers.allSatisfy({ $0 == .whole }) else { return .number }
    // What names the rows of a table by four digits is a year, which no language groups.
    return isFirst && values.allSatisfy({ $0.utf8.count == 4 }) ? .year : .integer
  }

  /// What is to be known of a row: what the marks of its cells say, which must agree.
  private mutating func status(of row: [MarkedCell]) -> ObservationStatus? {
    let marked = row.filter { $0.status != nil }
    guard let first = marked.first?.status else { return nil }
    if let other = marked.first(where: { $0.status != first }), let mark = other.status?.mark {
      findings.add(
        Diagnostic(
          LoadingRules.tableMark, "a row has one mark; this one has \(first.mark) and \(mark)",
          at: other.place, help: "give each number a row of its own, or say it in the text"))
    }
    return first
  }

  /// A name for the column of marks that no other column has, in whatever case.
  private static func statusName(besides names: [String]) -> String {
    let taken = Set(names.map { $0.lowercased() })
    var name = "status"
    var number = 1
    while taken.contains(name) {
      number += 1
      name = "status_\(number)"
    }
    return name
  }
}
