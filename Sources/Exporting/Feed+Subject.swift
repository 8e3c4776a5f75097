internal import GazetteModel

extension Feed {
  /// What feeds are about.
  enum Subject: Hashable {
    /// The notices published last.
    case notices
    /// What happened to notices.
    case changes
    /// The messages for warning systems.
    case alerts
    /// The notices of a topic.
    case topic(String)
    /// The notices of an area and of those within it.
    case area(String)
  }

  /// The subjects of a site, in a fixed order, each with the notices it is about, latest first.
  ///
  /// Topics and areas without notices have no feed, nor have alerts where none are sent. Withdrawn notices keep a feed
  /// at its address and are not in it.
  static func subjects(
    _ site: Site, _ standings: [String: Standing] = [:]
  ) -> [(subject: Subject, notices: [Notice])] {
    func isWithdrawn(_ notice: Notice) -> Bool { standings[notice.id]?.status == .withdrawn }
    var found: [Subject: [Notice]] = [:]
    for notice in site.notices {
      let topics = notice.facts.topics.filter { site.topics[$0.name] != nil }
      let areas = Set(notice.facts.areas.flatMap { site.areas.lineage(of: $0.name) })
      for subject in topics.map({ .topic($0.name) }) + areas.map({ Subject.area($0) }) {
        if found[subject, default: []].count < length {
          found[subject, default: []] += isWithdrawn(notice) ? [] : [notice]
        }
      }
    }
    let terms = site.topics.ids.map { Subject.topic($0) } + site.areas.ids.map { .area($0) }
    let latest = Array(site.notices.lazy.filter { !isWithdrawn($0) }.prefix(length))
    return [(.notices, latest), (.changes, [])]
      + (site.sendsAlerts ? [(.alerts, [])] : [])
      + terms.compactMap { term in found.removeValue(forKey: term).map { (term, $0) } }
  }
}

extension Feed.Subject {
  /// The Atom feed's address.
  func atom(_ language: Language, _ site: Site) -> Route {
    switch self {
    case .notices: site.feed(language)
    case .changes: site.changeFeed(language)
    case .alerts: site.alertFeed(language)
    case .topic(let id): site.topicFeed(id, language)
    case .area(let id): site.areaFeed(id, language)
    }
  }

  /// The JSON Feed's address.
  func json(_ language: Language, _ site: Site) -> Route {
    switch self {
    case .notices: site.jsonFeed(language)
    case .changes: site.changeJSONFeed(language)
    case .alerts: site.alertJSONFeed(language)
    case .topic(let id): site.topicJSONFeed(id, language)
    case .area(let id): site.areaJSONFeed(id, language)
    }
  }

  /// What the feed is called.
  func title(_ words: Words, _ site: Site) -> String {
    let name = site.configuration.title.text(in: words.language)
    switch self {
    case .notices: return name
    case .changes: return words(.feedOfChanges, ["title": name])
    case .alerts: return words(.feedOfAlerts, ["title": name])
    case .topic(let id): return title(site.topics[id]?.name, id, name, words)
    case .area(let id): return title(site.areas[id]?.name, id, name, words)
    }
  }

  private func title(
    _ term: Localized?, _ id: String, _ site: String, _ words: Words
  ) -> String {
    words(.noticesOfTerm, ["name": term?.text(in: words.language) ?? id]) + " – " + site
  }

  /// The page that shows the same, or where the same news is.
  func page(_ language: Language, _ site: Site) -> Route {
    switch self {
    case .notices, .alerts: site.home(language)
    case .changes: site.changes(language)
    case .topic(let id): site.list(.topic(id), language)
    case .area(let id): site.list(.area(id), language)
    }
  }
}
