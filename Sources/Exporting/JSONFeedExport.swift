internal import GazetteModel
internal import Tabular

/// The JSON Feed of notices, one for each language (JSON Feed 1.1).
struct JSONFeedExport: SiteExport {
  func routes(_ site: Site) -> [Route] { site.words.map { site.jsonFeed($0.language) } }

  func artifacts(_ context: ExportContext) -> [Artifact] {
    context.site.words.map { words in
      Artifact(context.site.jsonFeed(words.language), .jsonFeed, feed(words.language, context))
    }
  }

  private func feed(_ language: Language, _ context: ExportContext) -> [UInt8] {
    let site = context.site
    let configuration = site.configuration
    let address = configuration.address
    var json = JSONWriter()
    json.beginObject()
    json.member("version", "https://jsonfeed.org/version/1.1")
    json.member("title", configuration.title.text(in: language))
    json.member("description", configuration.description.text(in: language))
    json.member("home_page_url", address.absolute(site.home(language)))
    json.member("feed_url", address.absolute(site.jsonFeed(language)))
    json.member("language", language.tag)
    json.objects("authors", [configuration.publisher]) { publisher, json in
      json.member("name", publisher.name.text(in: language))
      json.member("url", publisher.url)
    }
    json.key("items")
    json.beginArray()
    for news in NoticeNews.latest(in: language, context) { item(news, context, &json) }
    json.endArray()
    json.endObject()
    return json.finish()
  }

  private func item(_ news: NoticeNews, _ context: ExportContext, _ json: inout JSONWriter) {
    json.beginObject()
    json.member("id", news.id)
    json.member("url", news.url)
    json.member("title", news.text.title)
    json.member("summary", news.text.summary)
    // An item has content (JSON Feed 1.1); the page has the whole of it, with its record.
    json.member("content_text", news.text.summary ?? news.text.title)
    json.member("date_published", news.published)
    json.member("date_modified", context.site.configuration.timeZone.timestamp(news.updated))
    json.member("language", news.text.language.tag)
    json.objects("authors", [news.authority]) { $1.member("name", $0) }
    json.list("tags", news.topics.map(\.name))
    json.endObject()
  }
}
