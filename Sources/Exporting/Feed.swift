internal import GazetteModel

/// What a feed tells readers of one language, whatever its format.
struct Feed {
  /// What it is about.
  let subject: FeedSubject
  /// The language.
  let language: Language
  /// What it is called.
  let title: String
  /// The page that shows the same.
  let page: Route
  /// The items, latest first.
  let items: [Item]

  /// One thing to tell.
  struct Item {
    /// A tag URI (RFC 4151), which never changes (RFC 4287 §4.2.6, JSON Feed 1.1 `id`).
    let id: String
    let title: String
    /// The language of title and summary.
    let language: Language
    let url: String
    /// What stands there.
    let mediaType: String
    let summary: String?
    let published: PublicationTime
    let updated: PublicationTime
    let author: String
    let topics: [(id: String, name: String)]
  }

  /// How many items a feed holds; readers poll, and find older ones on the site.
  static let length = 50

  private init(_ subject: FeedSubject, _ words: Words, _ site: Site, _ items: [Item]) {
    self.subject = subject
    language = words.language
    title = subject.title(words, site)
    page = subject.page(words.language, site)
    self.items = items
  }

  /// Every feed of a site.
  static func all(_ context: ExportContext) -> [Feed] {
    let site = context.site
    let subjects = subjects(site)
    let notices = notices(context)
    let changes = changes(context)
    let alerts = AlertLog.messages(site).suffix(length).reversed()
    return site.words.flatMap { words in
      subjects.map { subject in
        let items: [Item] =
          switch subject {
          case .notices(let selection):
            (notices[selection] ?? []).compactMap { NoticeNews($0, words.language, context)?.item }
          case .changes(let selection):
            (changes[selection] ?? []).compactMap { Item($0, words, context) }
          case .alerts: alerts.compactMap { Item($0, words, context) }
          }
        return Feed(subject, words, site, items)
      }
    }
  }

  /// When the latest item changed; nil where there is none.
  func updated(_ zone: SiteTimeZone) -> PublicationTime? {
    items.map(\.updated).max { zone.moment(of: $0).start < zone.moment(of: $1).start }
  }
}
