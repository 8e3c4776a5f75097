internal import GazetteModel

/// What every feed says of a notice to readers of one language.
struct NoticeNews {
  /// A tag URI (RFC 4151), which stays when the edition in the feed's language is added later: an
  /// entry's id never changes (RFC 4287 §4.2.6, JSON Feed 1.1 `id`).
  let id: String
  /// The facts.
  let facts: Notice.Facts
  /// The edition they read.
  let text: Notice.Edition
  /// Whether that edition is in another language than the feed.
  let isInOtherLanguage: Bool
  /// The page, with scheme and host.
  let url: String
  /// When it was published, RFC 3339.
  let published: String
  /// When something about it last changed by the site's day: its publication, a correction, its
  /// withdrawal, or what another did to it.
  let updated: PublicationTime
  /// Who issued it.
  let authority: String
  /// Its topics.
  let topics: [(id: String, name: String)]

  /// How many notices a feed holds; readers poll, and find older ones in the archive.
  private static let length = 50

  /// The notices that a feed in `language` holds, latest first.
  static func latest(in language: Language, _ context: ExportContext) -> [NoticeNews] {
    context.site.notices.prefix(length).compactMap { NoticeNews($0, language, context) }
  }

  /// What is said of a notice; nil where it has no edition.
  init?(_ notice: Notice, _ language: Language, _ context: ExportContext) {
    guard let text = notice.bestEdition(for: language) else { return nil }
    let site = context.site
    let facts = notice.facts
    let address = site.configuration.address
    let path = address.path(site.notice(notice.id, site.languages[0]))
    id = "tag:\(address.host),\(facts.issued.year):\(path)\(language.tag)"
    self.facts = facts
    self.text = text
    isInOtherLanguage = text.language != language
    url = address.absolute(site.notice(notice.id, text.language))
    published = site.configuration.timeZone.timestamp(facts.published)
    updated = Self.updated(notice, context)
    authority =
      site.authorities[facts.authority.name]?.name.text(in: language) ?? facts.authority.name
    topics = facts.topics.map { topic in
      (topic.name, site.topics[topic.name]?.name.text(in: language) ?? topic.name)
    }
  }

  private static func updated(_ notice: Notice, _ context: ExportContext) -> PublicationTime {
    let facts = notice.facts
    let changes = context.standings[notice.id]?.changes.map(\.at.date) ?? []
    let days = (facts.corrected + changes + (facts.withdrawn.map { [$0] } ?? []))
      .filter { $0 <= context.day && $0 > facts.published.moment.date }
    return days.max().map { PublicationTime(LocalMoment(day: $0)) } ?? facts.published
  }
}
