internal import GazetteModel
internal import Tabular

/// The same feeds as JSON (JSON Feed 1.1).
struct JSONFeedExport: SiteExport {
  func routes(_ site: Site) -> [Route] {
    site.words.flatMap { words in
      Feed.subjects(site).map { site.feed($0, .json, words.language) }
    }
  }

  func artifacts(_ context: ExportContext) -> [Artifact] {
    Feed.all(context).map { feed in
      Artifact(
        context.site.feed(feed.subject, .json, feed.language), .jsonFeed, bytes(feed, context))
    }
  }

  private func bytes(_ feed: Feed, _ context: ExportContext) -> [UInt8] {
    let configuration = context.site.configuration
    let address = configuration.address
    var json = JSONWriter()
    json.beginObject()
    json.member("version", "https://jsonfeed.org/version/1.1")
    json.member("title", feed.title)
    json.member("description", configuration.description.text(in: feed.language))
    json.member("home_page_url", address.absolute(feed.page))
    let own = context.site.feed(feed.subject, .json, feed.language)
    json.member("feed_url", address.absolute(own))
    json.member("language", feed.language.tag)
    json.objects("authors", [configuration.publisher]) { publisher, json in
      json.member("name", publisher.name.text(in: feed.language))
      json.member("url", publisher.url)
    }
    json.key("items")
    json.beginArray()
    for entry in feed.items { item(entry, configuration.timeZone, &json) }
    json.endArray()
    json.endObject()
    return json.finish()
  }

  private func item(_ item: Feed.Item, _ zone: SiteTimeZone, _ json: inout JSONWriter) {
    json.beginObject()
    json.member("id", item.id)
    json.member("url", item.url)
    json.member("title", item.title)
    json.member("summary", item.summary)
    // An item has content (JSON Feed 1.1); the page has the whole of it, with its record.
    json.member("content_text", item.summary ?? item.title)
    json.member("date_published", zone.timestamp(item.published))
    json.member("date_modified", zone.timestamp(item.updated))
    json.member("language", item.language.tag)
    json.objects("authors", [item.author]) { $1.member("name", $0) }
    json.list("tags", item.topics.map(\.name))
    json.endObject()
  }
}
