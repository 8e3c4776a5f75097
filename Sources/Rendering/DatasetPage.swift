internal import Diagnostics
internal import GazetteModel
internal import Tabular
internal import Templates

/// A dataset: what it is, who answers for it, its tables and their files.
struct DatasetPage: Sendable {
  let frame: Frame
  let dataset: Dataset
  let uses: DataUses

  private var edition: Edition { frame.edition }

  private var tables: [PublishedTable] { edition.tables[dataset.name] ?? [] }

  private func next(_ isWanted: Bool) -> String? {
    guard let due = dataset.nextDue, dataset.isOverdue(on: edition.asOf) == isWanted else {
      return nil
    }
    return edition.words(isWanted ? .overdue : .nextDue, ["date": edition.writer.date(due)])
  }

  /// The files of all tables together.
  private var files: [PublishedTable.DataFile] {
    edition.datasets.filter { $0.name == dataset.name }.flatMap(\.files)
  }

  static func names(_ frame: Names<Frame>) -> Names<DatasetPage> {
    Names<DatasetPage>(
      "dataset page", "A dataset, `dataset.mustache`.",
      sharing: frame.entries { $0.frame }, facts + contents)
  }

  private static let facts: [Names<DatasetPage>.Entry] = [
    .text("name", "The dataset's permanent name.") { $0.dataset.name },
    .optionalText("other_language", "The tag of the title's language where it lacks the page's.") {
      $0.dataset.title.foreignLanguage(for: $0.edition.language)?.tag
    },
    .optionalText(
      "body_language", "The tag of the description's language where it lacks the page's."
    ) { $0.dataset.description?.foreignLanguage(for: $0.edition.language)?.tag },
    .optionalHTML("body", "What the data is, as HTML.") { page in
      page.dataset.description.map {
        ProseWriter(edition: page.edition).html(
          $0.text(in: page.edition.language), file: page.dataset.place.file)
      }
    },
    .optionalText("version", "The version.") { $0.dataset.version },
    .optionalText("updated", "The day of the last release, as the language writes it.") { page in
      page.dataset.updated.map { page.edition.writer.date($0) }
    },
    .optionalText("updated_date", "The same as `YYYY-MM-DD`.") {
      $0.dataset.updated?.description
    },
    .optionalText("updates", "How often it changes.") { page in
      page.dataset.updates.map { page.edition.words($0.word) }
    },
    .optionalText("next_due", "When the next release is due, unless it is overdue.") {
      $0.next(false)
    },
    .optionalText("overdue", "That a release was due and has not come by the site's day.") {
      $0.next(true)
    },
    .optionalText("area", "The area it covers.") { page in
      page.dataset.area.map { page.edition.name($0, in: page.edition.site.areas) }
    },
    .optionalText("temporal", "The time it covers.") { page in
      page.dataset.coverage(page.tables).map { page.edition.writer.period($0) }
    },
    .texts("keywords", "Words to find it by.") { $0.dataset.keywords },
    .text("citation", "How to name it in a text.") {
      CitationWriter(dataset: $0.dataset, edition: $0.edition).text
    },
    .text("bibtex", "How to name it in a list of references, for BibTeX.") { page in
      let edition = page.edition
      return BibTeXEntry(page.dataset, of: edition.site, in: edition.language, day: edition.asOf)
        .text
    },
    .text("descriptor_url", "The descriptor, `datapackage.json`.") {
      $0.edition.path($0.edition.site.dataFile("datapackage.json", of: $0.dataset.name))
    },
    .text("croissant_url", "The description for machine learning, `croissant.json`.") {
      $0.edition.path($0.edition.site.dataFile("croissant.json", of: $0.dataset.name))
    },
    .html("linked_data", "The dataset for search engines, JSON-LD to stand in a script.") {
      LinkedDataWriter(edition: $0.edition).document($0.dataset)
    },
  ]

  private static let contents: [Names<DatasetPage>.Entry] = [
    .list("licences", "The licences: its own, or else the site's.", of: NamedItem.names) { page in
      page.edition.site.licences(of: page.dataset).map {
        NamedItem(title: $0.title.text(in: page.edition.language), url: $0.url)
      }
    },
    .list("sources", "Where the data comes from.", of: NamedItem.names) { page in
      page.dataset.sources.map { NamedItem(title: $0.title, url: $0.path) }
    },
    .list("contributors", "Who made it.", of: ContributorItem.names) { page in
      page.dataset.contributors.map {
        ContributorItem(contributor: $0, words: page.edition.words)
      }
    },
    .list("versions", "The versions, with what each changed.", of: VersionItem.names) { page in
      page.dataset.changes.map { VersionItem(change: $0, edition: page.edition) }
    },
    .list("views", "The published views that are computed from it.", of: ViewItem.names) { page in
      ViewItem.items(page.uses.views(ofDataset: page.dataset.name), page.edition)
    },
    .list("reports", "The reports that show it, or what is computed from it.", of: ReportItem.names)
    { page in
      ReportItem.items(page.uses.reports(ofDataset: page.dataset.name), page.edition)
    },
    .flag("has_views", "Whether published views are computed from it.") {
      !$0.uses.views(ofDataset: $0.dataset.name).isEmpty
    },
    .flag("has_reports", "Whether reports show it.") {
      !$0.uses.reports(ofDataset: $0.dataset.name).isEmpty
    },
    .flag("has_downloads", "Whether there are files of all tables together.") {
      !$0.files.isEmpty
    },
    .list("downloads", "The files of all tables together.", of: DownloadItem.names) { page in
      DownloadItem.items(page.files, page.edition)
    },
    .flag("is_quoted", "Whether pages quote values computed from it.") { page in
      page.edition.answers.quoted.contains { quoted in
        quoted.sources.contains { $0.dataset == page.dataset.name }
      }
    },
    .list(
      "quoted_by", "The pages that quote values computed from it.", of: QuotingPageItem.names
    ) { QuotingPageItem.items($0.dataset, $0.edition) },
    .list("resources", "The tables.", of: ResourceItem.names) { page in
      page.dataset.resources.enumerated().map { number, resource in
        ResourceItem(
          dataset: page.dataset, resource: resource, edition: page.edition,
          table: page.tables.first { $0.resource == resource.name },
          chart: page.frame.exhibits[number])
      }
    },
  ]
}
