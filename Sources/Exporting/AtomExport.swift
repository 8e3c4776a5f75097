internal import GazetteModel

/// The feed of notices, one for each language (RFC 4287).
struct AtomExport: SiteExport {
  /// How many notices a feed holds; readers poll, and find older ones in the archive.
  static let length = 50

  func routes(_ site: Site) -> [Route] { site.words.map { site.feed($0.language) } }

  func artifacts(_ context: ExportContext) -> [Artifact] {
    context.site.words.map { words in
      Artifact(context.site.feed(words.language), .atom, feed(words.language, context))
    }
  }

  private func feed(_ language: Language, _ context: ExportContext) -> [UInt8] {
    let site = context.site
    let configuration = site.configuration
    let address = configuration.address
    let own = address.absolute(site.feed(language))
    let notices = site.notices.prefix(Self.length)
    let zone = configuration.timeZone
    let latest = notices.map { updated($0, context) }
      .max { zone.moment(of: $0).start < zone.moment(of: $1).start }
    var writer = XMLWriter()
    writer.element("feed", ["xmlns": "http://www.w3.org/2005/Atom", "xml:lang": language.tag]) {
      feed in
      feed.element("id", text: own)
      feed.element("title", text: configuration.title.text(in: language))
      feed.element("subtitle", text: configuration.description.text(in: language))
      feed.element(
        "updated", text: latest.map { zone.timestamp($0) } ?? timestamp(context.day, context))
      feed.element("author") { author in
        author.element("name", text: configuration.publisher.name.text(in: language))
        if let url = configuration.publisher.url { author.element("uri", text: url) }
        if let email = configuration.publisher.email { author.element("email", text: email) }
      }
      feed.element("link", ["rel": "self", "type": "application/atom+xml", "href": own])
      feed.element(
        "link",
        [
          "rel": "alternate", "type": "text/html", "hreflang": language.tag,
          "href": address.absolute(site.home(language)),
        ])
      feed.element("generator", text: context.generator)
      feed.element("rights", text: configuration.licence.title.text(in: language))
      for notice in notices { entry(notice, language, context, &feed) }
    }
    return writer.bytes
  }

  private func entry(
    _ notice: Notice, _ language: Language, _ context: ExportContext, _ feed: inout XMLWriter
  ) {
    guard let text = notice.bestEdition(for: language) else { return }
    let site = context.site
    let facts = notice.facts
    let url = site.configuration.address.absolute(site.notice(notice.id, text.language))
    feed.element("entry", text.language == language ? [:] : ["xml:lang": text.language.tag]) {
      entry in
      entry.element("id", text: id(notice, language, site))
      entry.element("title", text: text.title)
      entry.element("published", text: site.configuration.timeZone.timestamp(facts.published))
      entry.element(
        "updated", text: site.configuration.timeZone.timestamp(updated(notice, context)))
      entry.element("author") { author in
        author.element(
          "name",
          text: site.authorities[facts.authority.name]?.name.text(in: language)
            ?? facts.authority.name)
      }
      entry.element(
        "link",
        ["rel": "alternate", "type": "text/html", "hreflang": text.language.tag, "href": url])
      for topic in facts.topics {
        entry.element(
          "category",
          [
            "term": topic.name,
            "label": site.topics[topic.name]?.name.text(in: language) ?? topic.name,
          ])
      }
      if let summary = text.summary { entry.element("summary", text: summary) }
    }
  }

  /// A tag URI (RFC 4151), which stays when the edition in the feed's language is added later: an
  /// entry's id never changes (RFC 4287 §4.2.6).
  private func id(_ notice: Notice, _ language: Language, _ site: Site) -> String {
    let address = site.configuration.address
    let path = address.path(site.notice(notice.id, site.languages[0]))
    return "tag:\(address.host),\(notice.facts.issued.year):\(path)\(language.tag)"
  }

  /// When something about a notice last changed by the site's day: its publication, a correction, its withdrawal, or what another did to it.
  private func updated(_ notice: Notice, _ context: ExportContext) -> PublicationTime {
    let facts = notice.facts
    let changes = context.standings[notice.id]?.changes.map(\.on) ?? []
    let days = (facts.corrected + changes + (facts.withdrawn.map { [$0] } ?? []))
      .filter { $0 <= context.day && $0 > facts.published.moment.date }
    return days.max().flatMap { LocalMoment($0) }.map { PublicationTime($0) } ?? facts.published
  }

  private func timestamp(_ day: CalendarDate, _ context: ExportContext) -> String {
    LocalMoment(day).map {
      context.site.configuration.timeZone.timestamp(PublicationTime($0))
    } ?? day.description
  }
}
