internal import GazetteModel
internal import Templates

/// A chart or map on a page: its drawings, the rows that it shows, and its files.
struct ChartItem: Sendable {
  let exhibit: Exhibit
  let title: Localized
  let rows: ShownRows
  let edition: Edition
  /// The address of the page that it stands on.
  let page: Route
  /// What is drawn; nil where there is nothing to show.
  var drawing: Drawing?

  /// A chart or map as it is drawn for a page, and as files beside it.
  struct Drawing: Sendable {
    /// For a telephone.
    var narrow: [UInt8]
    /// For a wide window.
    var wide: [UInt8]
    /// The files, but for the rows.
    var files: [ExhibitFile: [UInt8]]
  }

  /// The widths in pixels: as wide as a telephone's page, and as the lines of a text at most.
  static let widths = (narrow: 360, wide: 672, file: 720)

  static func names(_ words: Shape) -> Names<ChartItem> {
    Names<ChartItem>(
      "chart", "A chart or map in a text or of a table, `exhibits/chart.mustache`.",
      entries + [
        Names<ChartItem>.Entry(
          Shape.Entry("words", "The interface words of the page's language.", .scope { words })
        ) { .scope($0.edition.wordScope) }
      ])
  }

  private static let entries: [Names<ChartItem>.Entry] = [
    .text("id", "Its id on the page.") { $0.exhibit.id },
    .text("title", "What it shows.") { $0.title.text(in: $0.edition.language) },
    .optionalText("title_language", "The tag of the title's language where it lacks the page's.") {
      $0.title.foreignLanguage(for: $0.edition.language)?.tag
    },
    .flag("is_drawn", "Whether there is anything to show.") { $0.drawing != nil },
    .optionalHTML("narrow", "The drawing for a narrow window, SVG.") { $0.drawing?.narrow },
    .optionalHTML("wide", "The drawing for a wide window, SVG.") { $0.drawing?.wide },
    .scope("table", "The rows that it shows.", of: TableItem.names) { item in
      TableItem(
        item.rows, columns: item.columns, id: item.exhibit.id, caption: item.title,
        edition: item.edition)
    },
    .text("csv_url", "The rows that it shows, CSV.") { $0.url(.csv) },
    .text("svg_url", "The drawing as a file, SVG.") { $0.url(.svg) },
    .optionalText("specification_url", "The chart in Vega-Lite's words, with its rows, JSON.") {
      $0.exhibit.files.contains(.vegaLite) ? $0.url(.vegaLite) : nil
    },
    .flag("has_sources", "Whether its rows come from a dataset or a published view.") {
      !$0.sources.isEmpty
    },
    .list("sources", "Where the rows come from.", of: LinkItem.names) { $0.sources },
    .flag("demonstration", "Whether its rows are made up.") { $0.rows.table.isDemonstration },
  ]

  private func url(_ file: ExhibitFile) -> String {
    edition.path(exhibit.route(file, on: page))
  }

  /// The columns that are drawn, each once, in the order of the rows.
  private var columns: [TableExhibit.Column] {
    var columns: [Int: Reference] = [:]
    for name in exhibit.columns {
      if let number = rows.column(name.name) { columns[number] = name }
    }
    return columns.sorted { $0.key < $1.key }.map { TableExhibit.Column($0.value) }
  }

  /// The files beside the page.
  var artifacts: [Artifact] {
    var files = drawing?.files ?? [:]
    files[.csv] = TableCSV(
      columns: ShownColumn.columns(columns, of: rows), status: nil, statuses: nil
    ).bytes(rows)
    return exhibit.files.compactMap { file in
      files[file].map { Artifact(exhibit.route(file, on: page), file.mediaType, $0) }
    }
  }

  /// The published view, and the datasets that the rows are computed from.
  private var sources: [LinkItem] { edition.origins(of: rows, from: exhibit.rows?.value) }
}
