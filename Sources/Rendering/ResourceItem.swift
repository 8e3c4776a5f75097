internal import Diagnostics
internal import GazetteModel
internal import Tabular
internal import Templates

/// A table of a dataset.
struct ResourceItem: Sendable {
  let dataset: Dataset
  let resource: Dataset.Resource
  let edition: Edition
  let table: PublishedTable?
  /// The chart that follows from the roles of its columns.
  let chart: RenderedExhibit?

  static let names = Names<ResourceItem>("table", "A table of a dataset.", entries)

  private static let entries: [Names<ResourceItem>.Entry] = [
    .text("name", "The table's permanent name.") { $0.resource.name },
    .text("title", "The table's title.") { $0.resource.title.text(in: $0.edition.language) },
    .optionalText("other_language", "The tag of the title's language where it lacks the page's.") {
      $0.resource.title.foreignLanguage(for: $0.edition.language)?.tag
    },
    .optionalText(
      "description_language", "The tag of the description's language where it lacks the page's."
    ) { $0.resource.description?.foreignLanguage(for: $0.edition.language)?.tag },
    .optionalHTML("description", "What the table holds, as HTML.") { item in
      item.resource.description.map {
        ProseWriter(edition: item.edition).html(
          $0.text(in: item.edition.language), file: item.dataset.place.file)
      }
    },
    .flag("demonstration", "Whether its rows are made up.") {
      $0.resource.isDemonstration || $0.dataset.isDemonstration
    },
    .optionalHTML("chart", "A chart of its rows, where its columns have roles, as HTML.") {
      $0.chart?.html
    },
    .text("rows", "How many rows it has.") { item in
      let count = item.table?.rowCount ?? 0
      return item.edition.words.counted(
        WordName.rowCount.rawValue, count, written: item.edition.writer.number(count))
    },
    .list("columns", "The columns, in order.", of: ColumnItem.names) { $0.columns },
    .list("preview", "The first rows.", of: RowItem.names) { item in
      (item.table?.preview ?? []).map { RowItem($0, of: item.resource, item.edition) }
    },
    .flag("has_more", "Whether there are more rows than the preview shows.") {
      ($0.table?.rowCount ?? 0) > ($0.table?.preview.count ?? 0)
    },
    .list("downloads", "The files.", of: DownloadItem.names) { item in
      DownloadItem.items(item.table?.files ?? [], item.edition)
    },
    .list("parts", "The files that the table is split into.", of: PartItem.names) { item in
      (item.table?.parts ?? []).map { PartItem(part: $0, edition: item.edition) }
    },
    .flag("has_parts", "Whether the table is split into files.") {
      !($0.table?.parts ?? []).isEmpty
    },
    .texts("left_out", "Why formats are left out, a sentence each.") { $0.leftOut },
    .optionalText(
      "all_rows_url", "The CSV, where it holds more than the preview and a page can show it all."
    ) {
      $0.allRowsURL
    },
    .text("metadata_url", "The table's description as CSVW.") { item in
      item.edition.path(
        item.edition.site.dataFile(
          item.resource.name + ".csv-metadata.json", of: item.dataset.name))
    },
    .list("snippets", "Programs that read the table.", of: SnippetItem.names) { $0.snippets },
  ]

  /// How large a file a page offers to load.
  private static let loadable = 4_000_000

  private var allRowsURL: String? {
    guard let table, table.rowCount > table.preview.count, let csv = table.files.first,
      csv.size <= Self.loadable
    else { return nil }
    return edition.path(csv.route)
  }

  private var snippets: [SnippetItem] {
    guard let csv = table?.files.first else { return [] }
    return SnippetWriter(
      resource: resource, address: edition.absolute(csv.route),
      statistics: table?.statistics ?? []
    ).snippets
  }

  private var columns: [ColumnItem] {
    let statistics = table?.statistics ?? []
    return zip(resource.schema.fields, resource.columns).enumerated().map { number, column in
      ColumnItem(
        column.0, column.1, number < statistics.count ? statistics[number] : nil, of: resource,
        edition)
    }
  }

  private var leftOut: [String] {
    (table?.omissions ?? []).map { omission in
      let limit = omission.reason.limit
      let isSize = if case .size = omission.reason { true } else { false }
      return edition.words(
        omission.reason.word,
        [
          "format": omission.format.name,
          "limit": isSize ? edition.writer.size(limit) : edition.writer.number(limit),
        ])
    }
  }
}
