internal import GazetteModel

/// Says in a language how to name a dataset in a text.
struct CitationWriter {
  let dataset: Dataset
  let edition: Edition

  var text: String {
    let site = edition.site
    let configuration = site.configuration
    let language = edition.language
    let licence = site.licence(of: dataset)
    let version = dataset.version.map { edition.words(.citationVersion, ["version": $0]) } ?? ""
    return edition.words(
      .citation,
      [
        "publisher": configuration.publisher.name.text(in: language),
        "title": dataset.title.text(in: language), "version": version,
        "url": edition.absolute(site.dataset(dataset.name, language)),
        "date": edition.writer.date(dataset.updated ?? edition.asOf),
        "licence": licence.title.text(in: language),
      ])
  }
}
