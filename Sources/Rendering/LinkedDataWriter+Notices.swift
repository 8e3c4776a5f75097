internal import GazetteModel
internal import Tabular

/// Notices: what they are decides the type, and the rest is said of all of them alike.
extension LinkedDataWriter {
  /// An edition of a notice: `Legislation` where it sets rules, `GovernmentService` on a page where it guides, else
  /// `SpecialAnnouncement`.
  func document(_ notice: Notice, _ text: Notice.Edition) -> [UInt8] {
    document { json in
      json.member("@type", notice.facts.kind.linkedType)
      work(notice, text, &json)
      switch notice.facts.kind {
      case .order, .policyChange: legislation(notice, &json)
      case .guidance: json.object("mainEntity") { service(notice, text, &$0) }
      case .notice, .briefing: announcement(notice, text, &json)
      }
    }
  }

  /// What schema.org says of any `CreativeWork`.
  private func work(_ notice: Notice, _ text: Notice.Edition, _ json: inout JSONWriter) {
    let facts = notice.facts
    let page = address(notice, text)
    json.member("@id", page)
    json.member("url", page)
    json.member("name", text.title)
    json.member("description", text.summary)
    json.member("identifier", facts.number ?? facts.index)
    json.member("inLanguage", text.language.tag)
    json.member("datePublished", edition.datetime(facts.published.moment))
    json.member("expires", edition.status(of: notice).until.map { edition.datetime($0) })
    json.list("keywords", facts.topics.map { edition.name($0, in: site.topics) })
    json.objects("spatialCoverage", facts.areas) { area($0, &$1) }
    licence(site.configuration.licence, &json)
    json.object("author") { authority(facts, &$0) }
    json.object("publisher") { publisher(&$0) }
    if facts.isDemonstration {
      json.member("disambiguatingDescription", edition.words(.demonstrationContent))
    }
    translations(notice, text, &json)
    if let source = text.source {
      json.object("isBasedOn") { json in
        json.member("@type", "CreativeWork")
        json.member("name", source.title)
        json.member("url", source.url)
        json.member("datePublished", source.date?.description)
        guard let publisher = source.publisher else { return }
        json.object("publisher") { json in
          json.member("@type", "Organization")
          json.member("name", publisher)
        }
      }
    }
    json.objects("encoding", [site.record(of: notice.id)]) { route, json in
      json.member("@type", "MediaObject")
      json.member("contentUrl", edition.absolute(route))
      json.member("encodingFormat", MediaType.json.name)
    }
  }

  /// The first edition and those that say the same in other languages.
  private func translations(_ notice: Notice, _ text: Notice.Edition, _ json: inout JSONWriter) {
    guard let first = notice.editions.first else { return }
    if first.language == text.language {
      json.objects("workTranslation", Array(notice.editions.dropFirst())) {
        translation(notice, $0, &$1)
      }
    } else {
      json.object("translationOfWork") { translation(notice, first, &$0) }
    }
  }

  private func translation(_ notice: Notice, _ text: Notice.Edition, _ json: inout JSONWriter) {
    json.member("@type", notice.facts.kind.linkedType)
    json.member("@id", address(notice, text))
    json.member("inLanguage", text.language.tag)
    json.member("name", text.title)
  }

  private func legislation(_ notice: Notice, _ json: inout JSONWriter) {
    let facts = notice.facts
    let standing = edition.status(of: notice)
    json.member("legislationIdentifier", facts.number ?? facts.index ?? notice.id)
    json.member("legislationType", edition.words(facts.kind.word))
    json.member("legislationDate", facts.issued.description)
    let versions = (facts.corrected + standing.changes.map(\.at.date)).filter { $0 <= edition.asOf }
    json.member("legislationDateVersion", (versions.max() ?? facts.issued).description)
    // The vocabulary has days here, no times; what begins at 24:00 begins the day after.
    json.member(
      "legislationDateOfApplicability",
      facts.effective?.from.map { $0.start.moment.date.description })
    json.member("legislationLegalForce", "https://schema.org/" + standing.status.legalForce)
    json.object("legislationPassedBy") { authority(facts, &$0) }
    json.objects("legislationJurisdiction", facts.areas) { area($0, &$1) }
    let relations = edition.relations.deeds(of: notice).compactMap { deed in
      deed.legislationProperty.map { (property: $0, notice: deed.notice.name) }
    }
    for property in Set(relations.map(\.property)).sorted() {
      json.list(property, links(relations.filter { $0.property == property }.map(\.notice)))
    }
  }

  /// The addresses of notices, each once, in the page's language where they have it.
  private func links(_ ids: [String]) -> [String] {
    var seen: Set<String> = []
    return ids.filter { seen.insert($0).inserted }.compactMap { id in
      edition.index.notice(id).flatMap { other in
        other.bestEdition(for: language).map { address(other, $0) }
      }
    }
  }

  private func announcement(_ notice: Notice, _ text: Notice.Edition, _ json: inout JSONWriter) {
    json.member("text", text.summary ?? text.title)
    json.member("datePosted", edition.datetime(notice.facts.published.moment))
    json.member("category", edition.words(notice.facts.kind.word))
    json.member("webFeed", edition.absolute(site.feed(.notices(of: .all), .atom, language)))
  }

  /// `GovernmentService` is no work, so that the page has the dates and languages.
  private func service(_ notice: Notice, _ text: Notice.Edition, _ json: inout JSONWriter) {
    let facts = notice.facts
    json.member("@type", "GovernmentService")
    json.member("name", text.title)
    json.member("description", text.summary)
    json.member(
      "serviceType",
      facts.topics.first.map { edition.name($0, in: site.topics) }
        ?? edition.words(facts.kind.word))
    json.object("provider") { authority(facts, &$0) }
    json.objects("areaServed", facts.areas) { area($0, &$1) }
    json.object("availableChannel") { json in
      json.member("@type", "ServiceChannel")
      json.member("serviceUrl", address(notice, text))
      json.list("availableLanguage", notice.editions.map(\.language.tag))
    }
  }

  private func authority(_ facts: Notice.Facts, _ json: inout JSONWriter) {
    json.member("@type", "GovernmentOrganization")
    json.member("name", edition.name(facts.authority, in: site.authorities))
  }

  func area(_ reference: Reference, _ json: inout JSONWriter) {
    json.member("@type", "AdministrativeArea")
    json.member("name", edition.name(reference, in: site.areas))
  }

  private func address(_ notice: Notice, _ text: Notice.Edition) -> String {
    edition.absolute(site.notice(notice.id, text.language))
  }
}

extension Notice.Kind {
  /// The type of schema.org that a notice of the kind is.
  fileprivate var linkedType: String {
    switch self {
    case .order, .policyChange: "Legislation"
    case .guidance: "WebPage"
    case .notice, .briefing: "SpecialAnnouncement"
    }
  }
}

extension Standing.Status {
  /// The value of schema.org's `LegalForceStatus`.
  fileprivate var legalForce: String {
    switch self {
    case .inForce, .amended: "InForce"
    case .partlyInForce: "PartiallyInForce"
    case .scheduled, .suspended, .superseded, .expired, .withdrawn: "NotInForce"
    }
  }
}

extension Notice.Amendment {
  /// The property of schema.org's `Legislation` for it: who repeals a part amends the whole.
  fileprivate var legislationProperty: String? {
    switch verb {
    case .repeals, .revokes: part == nil ? "legislationRepeals" : "legislationAmends"
    case .amends: "legislationAmends"
    case .corrects: "legislationCorrects"
    case .replaces, .extends, .suspends: "legislationChanges"
    case .implements: "legislationEnsuresImplementationOf"
    case .translates: nil
    }
  }
}
