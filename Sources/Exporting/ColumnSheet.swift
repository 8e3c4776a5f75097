internal import GazetteModel
internal import Spreadsheets
internal import Tabular

/// The sheet of a spreadsheet that explains its columns, and says what the data is.
struct ColumnSheet {
  let subject: TableSubject
  let sheet: Sheet

  private static let widths = [24, 28, 16, 16, 48, 48]

  func write() throws {
    let words = subject.words
    let headings = [
      words(.column), words(.title), words(.type), words(.unitOfColumn), words(.meaning),
      words(.constraints),
    ]
    for (column, width) in Self.widths.enumerated() { sheet.setWidth(width, ofColumn: column) }
    for (column, text) in headings.enumerated() {
      try sheet.write(heading: text, row: 0, column: column)
    }
    let constraints = ConstraintWriter(resource: subject.resource, words: words)
    var row = 0
    for (field, column) in zip(subject.resource.schema.fields, subject.resource.columns) {
      row += 1
      let texts = [
        field.name, column.title.text(in: words.language), words(field.type.word),
        column.unit?.text(in: words.language) ?? "",
        column.description?.text(in: words.language) ?? "",
        constraints.texts(field, column, words.language).joined(separator: "\n"),
      ]
      for (column, text) in texts.enumerated() {
        try sheet.write(paragraph: clipped(text), row: row, column: column)
      }
    }
    row += 1
    for fact in subject.facts {
      row += 1
      try sheet.write(heading: fact.label, row: row, column: 0)
      try sheet.write(.text(clipped(fact.text)), row: row, column: 1)
    }
  }

  /// As much of a text as a cell holds: a list of allowed values may be longer.
  private func clipped(_ text: String) -> String {
    text.utf16.count < Sheet.textLimit ? text : text.prefix(Sheet.textLimit / 4) + " …"
  }
}
