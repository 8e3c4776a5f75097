internal import GazetteModel
internal import Tabular
internal import Templates

/// A published view: its answer, its question, and what it is computed from.
struct ViewPage: Sendable {
  let frame: Frame
  let view: View
  let uses: DataUses

  /// How many rows the page shows.
  static let length = 200

  private var edition: Edition { frame.edition }
  private var table: Dataset.Resource { view.table }
  private var answer: ShownRows? { edition.answers[.view(view.name)] }

  static func names(_ frame: Names<Frame>) -> Names<ViewPage> {
    Names<ViewPage>(
      "view page", "A published view, `view.mustache`.", sharing: frame.entries { $0.frame },
      entries)
  }

  private static let entries: [Names<ViewPage>.Entry] = [
    .text("name", "The view's permanent name.") { $0.view.name },
    .optionalText("other_language", "The tag of the title's language where it lacks the page's.") {
      $0.table.title.foreignLanguage(for: $0.edition.language)?.tag
    },
    .optionalHTML("body", "What the answer says, as HTML.") { page in
      page.table.description.map {
        ProseWriter(edition: page.edition).html(
          $0.text(in: page.edition.language), file: page.view.file)
      }
    },
    .optionalText(
      "body_language", "The tag of the description's language where it lacks the page's."
    ) { $0.table.description?.foreignLanguage(for: $0.edition.language)?.tag },
    .flag("demonstration", "Whether any rows that it is computed from are made up.") {
      ViewItem(view: $0.view, edition: $0.edition).isDemonstration
    },
    .list("sources", "The tables that it is computed from.", of: LinkItem.names) { page in
      page.uses.sources(ofView: page.view.name).compactMap { page.edition.link(to: $0) }
    },
    .list("reports", "The reports that show it.", of: ReportItem.names) { page in
      ReportItem.items(page.uses.reports(ofView: page.view.name), page.edition)
    },
    .flag("has_reports", "Whether reports show it.") {
      !$0.uses.reports(ofView: $0.view.name).isEmpty
    },
    .text("row_count", "How many rows it has.") {
      $0.edition.counted(.rowCount, $0.answer?.rowCount ?? 0)
    },
    .list("columns", "The columns, in order.", of: ColumnItem.names) { page in
      zip(page.table.schema.fields, page.table.columns).map {
        ColumnItem($0, $1, nil, of: page.table, page.edition)
      }
    },
    .list("rows", "The first rows.", of: RowItem.names) { page in
      (page.answer?.rows.prefix(Self.length) ?? []).map {
        RowItem($0, of: page.table, page.edition)
      }
    },
    .flag("has_more", "Whether there are more rows than the page shows.") {
      ($0.answer?.rowCount ?? 0) > Self.length
    },
    .list("downloads", "Its files.", of: FileItem.names) { $0.files },
    .text("sql", "The question, as it is published.") { page in
      page.view.sql.trimmingLines
    },
  ]

  private var files: [FileItem] {
    func file(_ ending: String, _ type: MediaType, _ use: WordName) -> FileItem {
      FileItem(
        route: edition.site.viewFile("\(view.name).\(ending)"), mediaType: type, use: use,
        edition: edition)
    }
    return [DataFormat.csv, .json, .ndjson].map {
      file($0.fileExtension, $0.mediaType, $0.word)
    } + [file("schema.json", .json, .takeSchema), file("sql", .text, .takeSQL)]
  }
}

extension String {
  /// The text without the empty lines around it.
  fileprivate var trimmingLines: String {
    let end = lastIndex { !$0.isWhitespace }.map { index(after: $0) } ?? startIndex
    return String(self[..<end].drop(while: \.isNewline))
  }
}
