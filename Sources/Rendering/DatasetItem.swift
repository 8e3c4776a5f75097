internal import Diagnostics
internal import GazetteModel
internal import Templates

/// A dataset in a list.
struct DatasetItem: Sendable {
  let dataset: Dataset
  let edition: Edition

  static let names = Names<DatasetItem>(
    "dataset in a list", "A dataset, as lists show it.",
    [
      .text("name", "The dataset's permanent name.") { $0.dataset.name },
      .text("title", "The dataset's title.") { $0.dataset.title.text(in: $0.edition.language) },
      .optionalText(
        "other_language", "The tag of the title's language where it lacks the page's."
      ) { $0.dataset.title.foreignLanguage(for: $0.edition.language)?.tag },
      .text("url", "The dataset's page.") {
        $0.edition.path($0.edition.site.dataset($0.dataset.name, $0.edition.language))
      },
      .optionalHTML("description", "What the data is, as HTML.") { $0.description },
      .optionalText(
        "description_language", "The tag of the description's language where it lacks the page's."
      ) { $0.dataset.description?.foreignLanguage(for: $0.edition.language)?.tag },
      .text("rows", "How many rows its tables have together.") { item in
        let rows = (item.edition.tables[item.dataset.name] ?? []).reduce(0) { $0 + $1.rowCount }
        return item.edition.words.counted(
          WordName.rowCount.rawValue, rows, written: item.edition.writer.number(rows))
      },
      .texts("formats", "The formats that its tables come in.") { item in
        item.formats
      },
      .optionalText("updates", "How often it changes.") { item in
        item.dataset.updates.map { item.edition.words($0.word) }
      },
      .flag("demonstration", "Whether any of its rows are made up.") {
        $0.dataset.isDemonstration || $0.dataset.resources.contains(where: \.isDemonstration)
      },
    ])

  /// Each format once.
  private var formats: [String] {
    let files = edition.tables[dataset.name]?.first?.files ?? []
    let whole = edition.datasets.filter { $0.name == dataset.name }.flatMap(\.files)
    let kinds = Set((files + whole).map(\.kind))
    return DataFormat.allCases.filter(kinds.contains).map(\.name)
  }

  private var description: [UInt8]? {
    dataset.description.map {
      ProseWriter(edition: edition).html(
        $0.text(in: edition.language), file: dataset.place.file)
    }
  }
}
