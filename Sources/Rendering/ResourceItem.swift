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

  static let names = Names<ResourceItem>(
    "table", "A table of a dataset.",
    [
      .text("name", "The table's permanent name.") { $0.resource.name },
      .text("title", "The table's title.") { $0.resource.title.text(in: $0.edition.language) },
      .optionalHTML("description", "What the table holds, as HTML.") { item in
        item.resource.description.map {
          ProseWriter(edition: item.edition).html(
            $0.text(in: item.edition.language), file: item.dataset.place.file)
        }
      },
      .flag("demonstration", "Whether its rows are made up.") {
        $0.resource.isDemonstration || $0.dataset.isDemonstration
      },
      .text("rows", "How many rows it has.") { item in
        let count = item.table?.rowCount ?? 0
        return item.edition.words.counted(
          WordName.rowCount.rawValue, count, written: item.edition.writer.number(count))
      },
      .list("columns", "The columns, in order.", of: ColumnItem.names) { $0.columns },
      .list("preview", "The first rows.", of: RowItem.names) { item in
        (item.table?.preview ?? []).map { RowItem(cells: item.cells($0)) }
      },
      .flag("has_more", "Whether there are more rows than the preview shows.") {
        ($0.table?.rowCount ?? 0) > ($0.table?.preview.count ?? 0)
      },
      .list("downloads", "The files.", of: DownloadItem.names) { item in
        (item.table?.files ?? []).map { file in
          DownloadItem(
            format: file.format, url: item.edition.path(file.route),
            mediaType: file.mediaType.name, size: item.edition.writer.size(file.size),
            sha256: file.sha256,
            fileName: file.route.file.split(separator: "/").last.map(String.init) ?? "")
        }
      },
    ])

  private var columns: [ColumnItem] {
    zip(resource.schema.fields, resource.columns).map { field, column in
      ColumnItem(
        name: field.name, title: column.title.text(in: edition.language),
        type: edition.words(field.type.word),
        description: column.description?.text(in: edition.language),
        unit: column.unit?.text(in: edition.language), isNumeric: field.type.isNumeric,
        constraints: ConstraintWriter(resource: resource, words: edition.words).texts(field))
    }
  }

  private func cells(_ row: [String?]) -> [CellItem] {
    zip(row, resource.schema.fields).map { text, field in
      CellItem(text: text, isNumeric: field.type.isNumeric)
    }
  }
}
