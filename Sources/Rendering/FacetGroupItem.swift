internal import GazetteModel
internal import Templates

/// A group of facets by which readers browse notices.
struct FacetGroupItem: Sendable {
  var title: String
  var name: String
  var allURL: String?
  var terms: [TermItem]

  static let names = Names<FacetGroupItem>(
    "group", "Something that notices can have in common.",
    [
      .text("title", "What the group is called.") { $0.title },
      .text("name", "Its name in addresses: `area`.") { $0.name },
      .optionalText("all_url", "A page of all of the group, where there is one.") { $0.allURL },
      .list("terms", "What has notices, each with its list.", of: TermItem.names) { $0.terms },
    ])
}

extension Edition {
  /// What a facet is called; nothing for the list of all.
  func name(_ facet: Facet) -> String {
    switch facet {
    case .all: ""
    case .year(let year): writer.plain(String(year))
    case .area(let id): site.areas[id]?.name.text(in: language) ?? id
    case .topic(let id): site.topics[id]?.name.text(in: language) ?? id
    case .authority(let id): site.authorities[id]?.name.text(in: language) ?? id
    case .kind(let kind): words(kind.word)
    case .status(let status): words(status.word)
    }
  }

  /// The language of a facet's name where it has none in this one.
  func otherLanguage(of facet: Facet) -> Language? {
    site.term(of: facet)?.name.foreignLanguage(for: language)
  }

  /// The page of all of a group.
  func index(of group: Facet.Group) -> String? {
    switch group {
    case .area: path(site.areaIndex(language))
    case .topic: path(site.topicIndex(language))
    default: nil
    }
  }
}
