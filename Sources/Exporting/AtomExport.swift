internal import GazetteModel

/// The Atom feed of notices, one for each language (RFC 4287).
struct AtomExport: SiteExport {
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
    let news = NoticeNews.latest(in: language, context)
    let zone = configuration.timeZone
    let latest = news.map(\.updated)
      .max { zone.moment(of: $0).start < zone.moment(of: $1).start }
    var writer = XMLWriter()
    writer.element("feed", ["xmlns": "http://www.w3.org/2005/Atom", "xml:lang": language.tag]) {
      feed in
      feed.element("id", text: own)
      feed.element("title", text: configuration.title.text(in: language))
      feed.element("subtitle", text: configuration.description.text(in: language))
      feed.element(
        "updated", text: latest.map { zone.timestamp($0) } ?? timestamp(context.day, site))
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
      for item in news { entry(item, language, site, &feed) }
    }
    return writer.bytes
  }

  private func entry(
    _ news: NoticeNews, _ language: Language, _ site: Site, _ feed: inout XMLWriter
  ) {
    feed.element("entry", news.isInOtherLanguage ? ["xml:lang": news.text.language.tag] : [:]) {
      entry in
      entry.element("id", text: news.id)
      entry.element("title", text: news.text.title)
      entry.element("published", text: news.published)
      entry.element("updated", text: site.configuration.timeZone.timestamp(news.updated))
      entry.element("author") { $0.element("name", text: news.authority) }
      entry.element(
        "link",
        [
          "rel": "alternate", "type": "text/html", "hreflang": news.text.language.tag,
          "href": news.url,
        ])
      for topic in news.topics {
        entry.element("category", ["term": topic.id, "label": topic.name])
      }
      if let summary = news.text.summary { entry.element("summary", text: summary) }
    }
  }

  private func timestamp(_ day: CalendarDate, _ site: Site) -> String {
    site.configuration.timeZone.timestamp(PublicationTime(LocalMoment(day: day)))
  }
}
