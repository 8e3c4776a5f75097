internal import GazetteModel
internal import Templates

/// A table in a text with all that stands around it.
struct TableExhibitItem: Sendable {
  let table: TableItem
  /// The rows of the source, all of them.
  let rows: ShownRows
  /// Where the rows come from; nil where they stand in the text itself.
  let source: RowSource?
  let notes: [Localized]
  /// The rows that are shown, as a file.
  let file: Route

  private var edition: Edition { table.edition }

  static func names(_ words: Shape) -> Names<TableExhibitItem> {
    Names<TableExhibitItem>(
      "table exhibit", "A table in a text, `exhibits/table.mustache`.",
      entries + [
        Names<TableExhibitItem>.Entry(
          Shape.Entry("words", "The interface words of the page's language.", .scope { words })
        ) { .scope($0.edition.wordScope) }
      ])
  }

  private static let entries: [Names<TableExhibitItem>.Entry] = [
    .text("id", "Its id on the page.") { $0.table.id },
    .scope("table", "The table itself.", of: TableItem.names) { $0.table },
    .flag("demonstration", "Whether its rows are made up.") { $0.rows.table.isDemonstration },
    .optionalText("first_rows", "How many rows are shown, where there are more.") {
      $0.firstRows
    },
    .flag("has_marks", "Whether marks occur in its rows.") { !$0.marks.isEmpty },
    .list("marks", "What the marks mean that occur in its rows.", of: StatusMarkItem.names) {
      $0.marks
    },
    .flag("has_partial_total", "Whether some rows have no number that could be summed up.") {
      $0.table.totals?.leavesOut == true
    },
    .list("notes", "What is to be said of it.", of: NoteItem.names) { item in
      item.notes.map { NoteItem(text: $0, language: item.edition.language) }
    },
    .scope("file", "All its rows as CSV.", of: LinkItem.names) { item in
      LinkItem(title: item.file.fileName, url: item.edition.path(item.file))
    },
    .flag("has_sources", "Whether its rows come from a dataset or a published view.") {
      !$0.sources.isEmpty
    },
    .list("sources", "Where its rows come from.", of: LinkItem.names) {
      $0.sources
    },
  ]

  private var marks: [StatusMarkItem] {
    let shown = Set((table.statuses ?? []).prefix(table.rows.count).compactMap(\.self))
    return ObservationStatus.allCases.filter(shown.contains).map {
      StatusMarkItem(status: $0, words: edition.words)
    }
  }

  private var firstRows: String? {
    guard table.rows.count < rows.rowCount else { return nil }
    return edition.words(
      .firstOfRows,
      [
        "shown": edition.writer.number(table.rows.count),
        "rows": edition.counted(.rowCount, rows.rowCount),
      ])
  }

  /// The published view, and the datasets that the rows are computed from.
  private var sources: [LinkItem] { edition.origins(of: rows, from: source) }
}
