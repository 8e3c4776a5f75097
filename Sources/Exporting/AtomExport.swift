internal import GazetteModel

/// The Atom feeds, one of each subject for each language (RFC 4287).
struct AtomExport: SiteExport {
  func routes(_ site: Site) -> [Route] {
    site.words.flatMap { words in
      Feed.subjects(site).map { site.feed($0, .atom, words.language) }
    }
  }

  func artifacts(_ context: ExportContext) -> [Artifact] {
    Feed.all(context).map { feed in
      Artifact(
        context.site.feed(feed.subject, .atom, feed.language), .atom, bytes(feed, context))
    }
  }

  private func bytes(_ feed: Feed, _ context: ExportContext) -> [UInt8] {
    let configuration = context.site.configuration
    let language = feed.language
    let address = configuration.address
    let own = address.absolute(context.site.feed(feed.subject, .atom, language))
    let zone = configuration.timeZone
    let updated = feed.updated(zone) ?? PublicationTime(LocalMoment(day: context.day))
    var writer = XMLWriter()
    writer.element("feed", ["xmlns": "http://www.w3.org/2005/Atom", "xml:lang": language.tag]) {
      xml in
      xml.element("id", text: own)
      xml.element("title", text: feed.title)
      xml.element("subtitle", text: configuration.description.text(in: language))
      xml.element("updated", text: zone.timestamp(updated))
      xml.element("author") { author in
        author.element("name", text: configuration.publisher.name.text(in: language))
        if let url = configuration.publisher.url { author.element("uri", text: url) }
        if let email = configuration.publisher.email { author.element("email", text: email) }
      }
      xml.element("link", ["rel": "self", "type": "application/atom+xml", "href": own])
      xml.element(
        "link",
        [
          "rel": "alternate", "type": "text/html", "hreflang": language.tag,
          "href": address.absolute(feed.page),
        ])
      xml.element("generator", text: context.generator)
      xml.element("rights", text: configuration.licence.title.text(in: language))
      for item in feed.items { entry(item, language, zone, &xml) }
    }
    return writer.bytes
  }

  private func entry(
    _ item: Feed.Item, _ language: Language, _ zone: SiteTimeZone, _ feed: inout XMLWriter
  ) {
    feed.element("entry", item.language == language ? [:] : ["xml:lang": item.language.tag]) {
      entry in
      entry.element("id", text: item.id)
      entry.element("title", text: item.title)
      entry.element("published", text: zone.timestamp(item.published))
      entry.element("updated", text: zone.timestamp(item.updated))
      entry.element("author") { $0.element("name", text: item.author) }
      entry.element(
        "link",
        [
          "rel": "alternate", "type": item.mediaType, "hreflang": item.language.tag,
          "href": item.url,
        ])
      for topic in item.topics {
        entry.element("category", ["term": topic.id, "label": topic.name])
      }
      if let summary = item.summary { entry.element("summary", text: summary) }
    }
  }
}
