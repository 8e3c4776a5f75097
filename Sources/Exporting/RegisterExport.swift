internal import GazetteModel
internal import Tabular

/// `notices/index.json`: all notices of a language with what tells them apart, for the search and for programs.
struct RegisterExport: SiteExport {
  func routes(_ site: Site) -> [Route] { site.words.map { site.register($0.language) } }

  func artifacts(_ context: ExportContext) -> [Artifact] {
    context.site.words.map { words in
      Artifact(context.site.register(words.language), .json, register(words, context))
    }
  }

  private func register(_ words: Words, _ context: ExportContext) -> [UInt8] {
    let site = context.site
    let language = words.language
    var json = JSONWriter(isCompact: true)
    json.beginObject()
    json.member("language", language.tag)
    json.object("statuses") { json in
      for status in Standing.Status.allCases { json.member(status.rawValue, words(status.word)) }
    }
    json.object("kinds") { json in
      for kind in Notice.Kind.allCases { json.member(kind.rawValue, words(kind.word)) }
    }
    names("authorities", site.authorities, language, &json)
    names("areas", site.areas, language, &json)
    json.object("within") { json in
      for area in site.areas.terms { json.member(area.id, area.parent) }
    }
    names("topics", site.topics, language, &json)
    json.objects("notices", site.notices) { notice, json in
      self.notice(notice, language, context, &json)
    }
    json.endObject()
    return json.finish()
  }

  private func names(
    _ name: String, _ vocabulary: Vocabulary, _ language: Language, _ json: inout JSONWriter
  ) {
    json.object(name) { json in
      for term in vocabulary.terms { json.member(term.id, term.name.text(in: language)) }
    }
  }

  private func notice(
    _ notice: Notice, _ language: Language, _ context: ExportContext, _ json: inout JSONWriter
  ) {
    guard let text = notice.bestEdition(for: language) else { return }
    let facts = notice.facts
    json.member("id", notice.id)
    json.member(
      "url", context.site.configuration.address.path(context.site.notice(notice.id, text.language)))
    if text.language != language { json.member("language", text.language.tag) }
    json.member("title", text.title)
    json.member("summary", text.summary)
    json.member("number", facts.number)
    json.member("kind", facts.kind.rawValue)
    json.member("status", (context.standings[notice.id]?.status ?? .inForce).rawValue)
    json.member("authority", facts.authority.name)
    json.list("areas", facts.areas.map(\.name))
    json.list("topics", facts.topics.map(\.name))
    json.member("published", facts.published.moment.date.description)
    if facts.isDemonstration { json.member("demonstration", true) }
    if context.site.previewed?.contains(notice.id) ?? false { json.member("preview", true) }
  }
}
