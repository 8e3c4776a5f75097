internal import Diagnostics
internal import GazetteModel
internal import Templates

/// The catalogue of datasets.
struct CataloguePage: Sendable {
  let frame: Frame

  static func names(_ frame: Names<Frame>) -> Names<CataloguePage> {
    Names<CataloguePage>(
      "catalogue page", "All datasets, `catalogue.mustache`.",
      sharing: frame.entries { $0.frame },
      [
        .list("datasets", "The datasets, by name.", of: DatasetItem.names) { page in
          page.frame.edition.site.datasets.map {
            DatasetItem(dataset: $0, edition: page.frame.edition)
          }
        },
        .list("views", "The published views, by name.", of: ViewItem.names) { page in
          let edition = page.frame.edition
          return ViewItem.items(edition.site.publishedViews.indices, edition)
        },
        .flag("has_views", "Whether there are published views.") {
          !$0.frame.edition.site.publishedViews.isEmpty
        },
        .html("linked_data", "The catalogue for search engines, JSON-LD to stand in a script.") {
          LinkedDataWriter(edition: $0.frame.edition).catalogueDocument()
        },
      ])
  }
}
