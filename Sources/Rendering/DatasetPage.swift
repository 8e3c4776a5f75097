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
      sharing: frame.entries { $0.frame },
      [
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
        .list("licences", "The licences.", of: NamedItem.names) { page in
          page.dataset.licences.map {
            NamedItem(title: $0.title.text(in: page.edition.language), url: $0.url)
          }
        },
        .list("sources", "Where the data comes from.", of: NamedItem.names) { page in
          page.dataset.sources.map { NamedItem(title: $0.title, url: $0.path) }
        },
        .list("contributors", "Who made it.", of: NamedItem.names) { page in
          page.dataset.contributors.map { NamedItem(title: $0.title, url: $0.path) }
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
