internal import GazetteModel

/// What feeds and the calendar say of a notice to readers of one language.
struct NoticeNews {
  /// A tag URI (RFC 4151), which stays when the edition in the feed's language is added later: an
  /// entry's id never changes (RFC 4287 §4.2.6, JSON Feed 1.1 `id`).
  let id: String
  /// The facts.
  let facts: Notice.Facts
  /// The edition they read.
  let text: Notice.Edition
  /// The page, with scheme and host.
  let url: String
  /// When something about it last changed by the site's day: its publication, a correction, its
  /// withdrawal, or what another did to it.
  let updated: PublicationTime
  /// Who issued it.
  let authority: String
  /// Its topics.
  let topics: [(id: String, name: String)]

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
    url = address.absolute(site.notice(notice.id, text.language))
    updated = Self.updated(notice, context)
    authority =
      site.authorities[facts.authority.name]?.name.text(in: language) ?? facts.authority.name
    topics = facts.topics.map { topic in
      (topic.name, site.topics[topic.name]?.name.text(in: language) ?? topic.name)
    }
  }

  /// The notice as an item of a feed.
  var item: Feed.Item {
    Feed.Item(
      id: id, title: text.title, language: text.language, url: url,
      mediaType: "text/html", summary: text.summary,
      published: facts.published, updated: updated, author: authority, topics: topics)
  }

  private static func updated(_ notice: Notice, _ context: ExportContext) -> PublicationTime {
    let facts = notice.facts
    let changes = context.standings[notice.id]?.changes.map(\.at.date) ?? []
    let days = (facts.corrected + changes + (facts.withdrawn.map { [$0] } ?? []))
      .filter { $0 <= context.day && $0 > facts.published.moment.date }
    return days.max().map { PublicationTime(LocalMoment(day: $0)) } ?? facts.published
  }
}
