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
    /// What happened to the notices of a topic.
    case topicChanges(String)
    /// What happened to the notices of an area and of those within it.
    case areaChanges(String)
  }

  /// The subjects of a site, in a fixed order.
  ///
  /// Topics and areas without notices have no feeds, nor have alerts where none are sent. Withdrawn notices keep a feed
  /// at its address and are not in it.
  static func subjects(_ site: Site) -> [Subject] {
    let known = Set(site.notices.flatMap { subjects(of: $0, site) })
    let terms = site.topics.ids.map { Subject.topic($0) } + site.areas.ids.map { .area($0) }
    return [.notices, .changes] + (site.sendsAlerts ? [.alerts] : [])
      + terms.filter(known.contains).flatMap { [$0, $0.ofChanges] }
  }

  /// The topics and areas that a notice is about, each once.
  static func subjects(of notice: Notice, _ site: Site) -> [Subject] {
    let topics = notice.facts.topics.map(\.name).filter { site.topics[$0] != nil }
    let areas = Set(notice.facts.areas.flatMap { site.areas.lineage(of: $0.name) })
    return Set(topics).map { .topic($0) } + areas.map { .area($0) }
  }

  /// The notices of each subject, latest first, without those that are withdrawn.
  static func notices(_ context: ExportContext) -> [Subject: [Notice]] {
    var found: [Subject: [Notice]] = [:]
    for notice in context.site.notices where context.standings[notice.id]?.status != .withdrawn {
      for subject in [.notices] + subjects(of: notice, context.site)
      where found[subject, default: []].count < length {
        found[subject, default: []].append(notice)
      }
    }
    return found
  }

  /// The changes of each subject, latest first.
  static func changes(_ context: ExportContext) -> [Subject: [SiteChange]] {
    var found: [Subject: [SiteChange]] = [:]
    for change in context.changes {
      guard let notice = context.index.notice(change.notice) else { continue }
      for subject in [.changes] + subjects(of: notice, context.site).map(\.ofChanges)
      where found[subject, default: []].count < length {
        found[subject, default: []].append(change)
      }
    }
    return found
  }
}

extension Feed.Subject {
  /// What happened to the notices that this is about.
  var ofChanges: Self {
    switch self {
    case .notices: .changes
    case .topic(let id): .topicChanges(id)
    case .area(let id): .areaChanges(id)
    case .changes, .alerts, .topicChanges, .areaChanges: self
    }
  }

  /// The Atom feed's address.
  func atom(_ language: Language, _ site: Site) -> Route {
    switch self {
    case .notices: site.feed(language)
    case .changes: site.changeFeed(language)
    case .alerts: site.alertFeed(language)
    case .topic(let id): site.topicFeed(id, language)
    case .area(let id): site.areaFeed(id, language)
    case .topicChanges(let id): site.topicChangeFeed(id, language)
    case .areaChanges(let id): site.areaChangeFeed(id, language)
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
    case .topicChanges(let id): site.topicChangeJSONFeed(id, language)
    case .areaChanges(let id): site.areaChangeJSONFeed(id, language)
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
    case .topicChanges(let id):
      return words(.feedOfChanges, ["title": Self.topic(id).title(words, site)])
    case .areaChanges(let id):
      return words(.feedOfChanges, ["title": Self.area(id).title(words, site)])
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
    case .changes, .topicChanges, .areaChanges: site.changes(language)
    case .topic(let id): site.list(.topic(id), language)
    case .area(let id): site.list(.area(id), language)
    }
  }
}
