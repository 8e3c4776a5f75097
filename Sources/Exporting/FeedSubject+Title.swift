internal import GazetteModel

extension FeedSubject {
  /// What the feed is called.
  func title(_ words: Words, _ site: Site) -> String {
    switch self {
    case .notices(let selection): selection.title(words, site)
    case .changes(let selection):
      words(.feedOfChanges, ["title": selection.title(words, site)])
    case .alerts: words(.feedOfAlerts, ["title": Selection.all.title(words, site)])
    }
  }

  /// The page that shows the same, or where the same news is.
  func page(_ language: Language, _ site: Site) -> Route {
    switch self {
    case .notices(.all), .alerts: site.home(language)
    case .notices(.topic(let id)): site.list(.topic(id), language)
    case .notices(.area(let id)): site.list(.area(id), language)
    case .changes: site.changes(language)
    }
  }
}

extension FeedSubject.Selection {
  fileprivate func title(_ words: Words, _ site: Site) -> String {
    switch self {
    case .all: site.configuration.title.text(in: words.language)
    case .topic(let id): title(of: site.topics[id], id, words, site)
    case .area(let id): title(of: site.areas[id], id, words, site)
    }
  }

  private func title(
    of term: Vocabulary.Term?, _ id: String, _ words: Words, _ site: Site
  ) -> String {
    words(.noticesOfTerm, ["name": term?.name.text(in: words.language) ?? id]) + " – "
      + Self.all.title(words, site)
  }
}
