internal import GazetteModel
internal import Tabular

extension LinkedDataWriter {
  /// An edition of a report (schema.org `Report`), with the datasets that it is based on.
  func document(
    _ report: Report, _ text: Report.Edition, basedOn sources: [ViewResult.Source]
  ) -> [UInt8] {
    document { json in
      let facts = report.facts
      name(report, text, &json)
      json.member("url", address(report, text))
      json.member("description", text.summary)
      json.member("datePublished", edition.datetime(facts.published.moment))
      json.member("dateModified", facts.lastChange(by: edition.asOf)?.description)
      json.member("temporalCoverage", facts.period?.description)
      json.list("keywords", facts.topics.map { edition.name($0, in: site.topics) })
      json.objects("spatialCoverage", facts.areas) { area($0, &$1) }
      licence(site.configuration.licence, &json)
      if let authority = facts.authority {
        json.object("author") { json in
          json.member("@type", "GovernmentOrganization")
          json.member("name", edition.name(authority, in: site.authorities))
        }
      }
      json.object("publisher") { publisher(&$0) }
      if facts.isDemonstration {
        json.member("disambiguatingDescription", edition.words(.demonstrationContent))
      }
      translations(report, text, &json)
      json.objects("isBasedOn", edition.index.datasets(of: sources)) { dataset, json in
        let page = edition.absolute(site.dataset(dataset.name, language))
        json.member("@type", "Dataset")
        json.member("@id", page)
        json.member("name", dataset.title.text(in: language))
        json.member("url", page)
      }
    }
  }

  /// The first edition and those that say the same in other languages.
  private func translations(_ report: Report, _ text: Report.Edition, _ json: inout JSONWriter) {
    guard let first = report.editions.first else { return }
    if first.language == text.language {
      json.objects("workTranslation", Array(report.editions.dropFirst())) { name(report, $0, &$1) }
    } else {
      json.object("translationOfWork") { name(report, first, &$0) }
    }
  }

  private func name(_ report: Report, _ text: Report.Edition, _ json: inout JSONWriter) {
    json.member("@type", "Report")
    json.member("@id", address(report, text))
    json.member("inLanguage", text.language.tag)
    json.member("name", text.title)
  }

  private func address(_ report: Report, _ text: Report.Edition) -> String {
    edition.absolute(site.report(report.id, text.language))
  }
}
