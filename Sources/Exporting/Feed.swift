internal import GazetteModel

/// What a feed tells readers of one language, whatever its format.
struct Feed {
  /// What it is about.
  let subject: Subject
  /// The language.
  let language: Language
  /// What it is called.
  let title: String
  /// The page that shows the same.
  let page: Route
  /// The items, latest first.
  let items: [Item]

  /// What feeds are about.
  enum Subject: CaseIterable {
    /// The notices published last.
    case notices
    /// What happened to notices.
    case changes
  }

  /// One thing to tell.
  struct Item {
    /// A tag URI (RFC 4151), which never changes (RFC 4287 §4.2.6, JSON Feed 1.1 `id`).
    let id: String
    let title: String
    /// The language of title and summary.
    let language: Language
    let url: String
    let summary: String?
    let published: PublicationTime
    let updated: PublicationTime
    let author: String
    let topics: [(id: String, name: String)]
  }

  /// How many items a feed holds; readers poll, and find older ones on the site.
  private static let length = 50

  init(_ subject: Subject, _ words: Words, _ context: ExportContext) {
    let site = context.site
    let name = site.configuration.title.text(in: words.language)
    self.subject = subject
    language = words.language
    switch subject {
    case .notices:
      title = name
      page = site.home(language)
      items = site.notices.prefix(Self.length).compactMap {
        NoticeNews($0, words.language, context)?.item
      }
    case .changes:
      title = words(.feedOfChanges, ["title": name])
      page = site.changes(language)
      items = context.changes.prefix(Self.length).compactMap { Item($0, words, context) }
    }
  }

  /// Every feed of a site.
  static func all(_ context: ExportContext) -> [Feed] {
    context.site.words.flatMap { words in
      Subject.allCases.map { Feed($0, words, context) }
    }
  }

  /// When the latest item changed; nil where there is none.
  func updated(_ zone: SiteTimeZone) -> PublicationTime? {
    items.map(\.updated).max { zone.moment(of: $0).start < zone.moment(of: $1).start }
  }
}

extension Feed.Subject {
  /// The Atom feed's address.
  func atom(_ language: Language, _ site: Site) -> Route {
    switch self {
    case .notices: site.feed(language)
    case .changes: site.changeFeed(language)
    }
  }

  /// The JSON Feed's address.
  func json(_ language: Language, _ site: Site) -> Route {
    switch self {
    case .notices: site.jsonFeed(language)
    case .changes: site.changeJSONFeed(language)
    }
  }
}

extension Feed.Item {
  /// A change, at its own place on the page of changes; nil where its notice has no edition.
  init?(_ change: SiteChange, _ words: Words, _ context: ExportContext) {
    let site = context.site
    guard let notice = context.index.notice(change.notice),
      let news = NoticeNews(notice, words.language, context)
    else { return nil }
    var title = words(
      .feedOfChangesEntry, ["change": words(change.event.word), "title": news.text.title])
    if case .deed(let deed) = change.event, let part = deed.part {
      title += words(.listSeparator) + words(.partOfNotice, ["part": part])
    }
    id = "\(news.id)#\(change.anchor)"
    self.title = title
    language = words.language
    url = site.configuration.address.absolute(site.changes(words.language)) + "#" + change.anchor
    let note = notice.explanation(of: change.event, in: news.text)
    let reason = notice.reason(for: change.event, in: news.text)
    summary =
      if let note, let reason {
        words(.correctionExplained, ["note": note, "reason": reason])
      } else {
        note
      }
    published = PublicationTime(LocalMoment(day: change.on))
    updated = published
    author = news.authority
    topics = news.topics
  }
}
