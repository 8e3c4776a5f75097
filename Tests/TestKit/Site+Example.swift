import Diagnostics
package import GazetteModel

extension Site {
  /// A site of these notices, with nothing else in it.
  package static func example(
    _ notices: [Notice] = [], languages: [String] = ["en"], areas: [Vocabulary.Term] = [],
    topics: [String] = [], datasets: [Dataset] = [], pages: [Page] = [], pageSize: Int = 20,
    address: String = "https://gazette.example/"
  ) throws(ExampleFault) -> Site {
    let tags = languages.compactMap { Language($0) }
    guard let address = Address(address) else { throw ExampleFault() }
    return Site(
      configuration: Configuration(
        title: Localized("Gazette & Co"), description: Localized("Notices <all>"),
        demonstration: nil, address: address, languages: tags, timeZone: .utc, asOf: nil,
        publisher: .init(name: Localized("Office"), url: nil, email: nil),
        licence: Licence(name: "CC0-1.0", title: Localized("CC0"), url: nil), navigation: [],
        pageSize: pageSize, limits: .init()),
      authorities: Vocabulary([
        .init(id: "office", name: Localized("Office"), parent: nil, place: nil)
      ]),
      areas: Vocabulary(areas),
      topics: Vocabulary(
        topics.map { .init(id: $0, name: Localized($0), parent: nil, place: nil) }),
      notices: notices, pages: pages, datasets: datasets, templates: [],
      words: tags.map { Words(language: $0, file: "\($0).yaml", phrases: [:]) }, assets: [],
      attachments: [])
  }
}

extension Notice {
  /// A notice of an order, its facts changed by `change`.
  package static func example(
    _ id: String, issued: String, languages: [String] = ["en"], title: String? = nil,
    summary: String? = nil, _ change: (inout Facts) -> Void = { _ in }
  ) throws(ExampleFault) -> Notice {
    guard let day = CalendarDate(iso: issued), let moment = LocalMoment(day) else {
      throw ExampleFault()
    }
    var facts = Facts(
      kind: .order, number: nil, index: nil, authority: Reference("office", at: Place("a.md")),
      areas: [], topics: [], issued: day, published: PublicationTime(moment), effective: nil,
      amends: [], withdrawn: nil, corrected: [], isDemonstration: false, isDraft: false)
    change(&facts)
    let editions = languages.compactMap { Language($0) }.map { language in
      Edition(
        language: language, title: title ?? id, summary: summary, withdrawalReason: nil,
        corrections: [], source: nil,
        prose: Prose(
          file: "content/notices/\(id).\(language).md", offset: 0, bytes: [], headings: [],
          links: []), stated: [])
    }
    return Notice(id: id, facts: facts, editions: editions)
  }
}

/// An example that is none: a day or an address that does not exist.
package struct ExampleFault: Error {}
