internal import Diagnostics
internal import GazetteModel
internal import Tabular
internal import Templates

/// A dataset: what it is, who answers for it, its tables and their files.
struct DatasetPage: Sendable {
  let frame: Frame
  let dataset: Dataset

  private var edition: Edition { frame.edition }

  static func names(_ frame: Names<Frame>) -> Names<DatasetPage> {
    Names<DatasetPage>(
      "dataset page", "A dataset, `dataset.mustache`.",
      frame.entries { $0.frame } + [
        .text("name", "The dataset's permanent name.") { $0.dataset.name },
        .optionalHTML("body", "What the data is, as HTML.") { page in
          page.dataset.description.map {
            ProseWriter(edition: page.edition).html(
              $0.text(in: page.edition.language), file: page.dataset.place.file)
          }
        },
        .optionalText("version", "The version.") { $0.dataset.version },
        .optionalText("updates", "How often it changes.") { page in
          page.dataset.updates.map { page.edition.words($0.word) }
        },
        .optionalText("area", "The area it covers.") { page in
          page.dataset.area.map { page.edition.name($0, in: page.edition.site.areas) }
        },
        .list("licences", "The licences.", of: LicenceItem.names) { page in
          page.dataset.licences.map {
            LicenceItem(title: $0.title.text(in: page.edition.language), url: $0.url)
          }
        },
        .list("sources", "Where the data comes from.", of: LicenceItem.names) { page in
          page.dataset.sources.map { LicenceItem(title: $0.title, url: $0.path) }
        },
        .list("contributors", "Who made it.", of: LicenceItem.names) { page in
          page.dataset.contributors.map { LicenceItem(title: $0.title, url: $0.path) }
        },
        .texts("keywords", "Words to find it by.") { $0.dataset.keywords },
        .text("descriptor_url", "The descriptor, `datapackage.json`.") {
          $0.edition.path($0.edition.site.dataFile("datapackage.json", of: $0.dataset.name))
        },
        .list("resources", "The tables.", of: ResourceItem.names) { page in
          page.dataset.resources.map { resource in
            ResourceItem(
              dataset: page.dataset, resource: resource, edition: page.edition,
              table: page.edition.tables[page.dataset.name]?.first { $0.resource == resource.name })
          }
        },
      ])
  }
}

/// A title that may lead somewhere: a licence, a source, a contributor.
struct LicenceItem: Sendable {
  var title: String
  var url: String?

  static let names = Names<LicenceItem>(
    "named thing", "A licence, a source or a contributor.",
    [
      .text("title", "What it is called.") { $0.title },
      .optionalText("url", "Its address.") { $0.url },
    ])
}

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

/// A column of a table.
struct ColumnItem: Sendable {
  var name: String
  var title: String
  var type: String
  var description: String?
  var unit: String?
  var isNumeric: Bool
  var constraints: [String]

  static let names = Names<ColumnItem>(
    "column", "A column of a table.",
    [
      .text("name", "The column's permanent name, as in the files.") { $0.name },
      .text("title", "The column's title.") { $0.title },
      .text("type", "What its cells hold, in the page's language.") { $0.type },
      .optionalText("description", "What the column means.") { $0.description },
      .optionalText("unit", "What its numbers count or measure.") { $0.unit },
      .flag("numeric", "Whether it holds numbers.") { $0.isNumeric },
      .texts("constraints", "What its cells satisfy, in the page's language.") { $0.constraints },
    ])
}

/// A row of a preview.
struct RowItem: Sendable {
  var cells: [CellItem]

  static let names = Names<RowItem>(
    "row", "A row of a preview.",
    [.list("cells", "Its cells, in the order of the columns.", of: CellItem.names) { $0.cells }])
}

/// A cell of a preview.
struct CellItem: Sendable {
  var text: String?
  var isNumeric: Bool

  static let names = Names<CellItem>(
    "cell", "A cell of a preview.",
    [
      .optionalText("text", "Its value; absent where it is missing.") { $0.text },
      .flag("numeric", "Whether it is a number.") { $0.isNumeric },
    ])
}

/// A file of a table.
struct DownloadItem: Sendable {
  var format: String
  var url: String
  var mediaType: String
  var size: String
  var sha256: String
  var fileName: String

  static let names = Names<DownloadItem>(
    "download", "A file to download.",
    [
      .text("format", "What it is: `CSV`.") { $0.format },
      .text("url", "Its address.") { $0.url },
      .text("file_name", "Its name.") { $0.fileName },
      .text("media_type", "Its media type.") { $0.mediaType },
      .text("size", "Its size, as the language writes it.") { $0.size },
      .text("sha256", "The SHA-256 of its bytes.") { $0.sha256 },
    ])
}
