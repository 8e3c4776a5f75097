internal import GazetteModel
internal import Tabular

/// The record of each notice for programs: its facts, what became of them by the site's day, and its editions with
/// their text.
struct NoticeRecordExport: SiteExport {
  func routes(_ site: Site) -> [Route] { site.notices.map { site.record(of: $0.id) } }

  func artifacts(_ context: ExportContext) -> [Artifact] {
    context.site.notices.map { notice in
      Artifact(context.site.record(of: notice.id), .json, bytes(notice, context))
    }
  }

  private func bytes(_ notice: Notice, _ context: ExportContext) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    facts(notice, context.site, &json)
    standing(notice, context, &json)
    relations(notice, context, &json)
    history(notice, context, &json)
    json.member("demonstration", notice.facts.isDemonstration)
    editions(notice, context, &json)
    json.endObject()
    return json.finish()
  }

  private func facts(_ notice: Notice, _ site: Site, _ json: inout JSONWriter) {
    let facts = notice.facts
    json.member("id", notice.id)
    json.member("kind", facts.kind.rawValue)
    json.member("number", facts.number)
    json.member("index", facts.index)
    json.object("authority") { term(facts.authority, of: site.authorities, site, &$0) }
    json.objects("areas", facts.areas) { term($0, of: site.areas, site, &$1) }
    json.objects("topics", facts.topics) { term($0, of: site.topics, site, &$1) }
    json.member("issued", facts.issued.description)
    json.member("published", published(facts, site))
    if let effective = facts.effective {
      json.object("effective") { json in
        json.member("from", effective.from.map { time($0, site) })
        json.member("until", effective.until.map { time($0, site) })
        json.objects("parts", effective.parts) { part, json in
          json.member("part", part.name)
          json.member("from", part.from.map { time($0, site) })
          json.member("until", part.until.map { time($0, site) })
        }
      }
    }
    if let alert = facts.alert {
      json.object("alert") { json in
        json.list("category", alert.categories.map(\.rawValue))
        json.list("response", alert.responses.map(\.rawValue))
        json.member("urgency", alert.urgency.rawValue)
        json.member("severity", alert.severity.rawValue)
        json.member("certainty", alert.certainty.rawValue)
        if site.sendsAlerts {
          json.member("message", site.configuration.address.absolute(site.alert(notice.id)))
        }
      }
    }
  }

  private func term(
    _ reference: Reference, of vocabulary: Vocabulary, _ site: Site, _ json: inout JSONWriter
  ) {
    json.member("id", reference.name)
    if let name = vocabulary[reference.name]?.name {
      json.languageMap("name", name, site.languages)
    }
  }

  private func standing(_ notice: Notice, _ context: ExportContext, _ json: inout JSONWriter) {
    let standing = context.standings[notice.id]
    json.member("status", standing?.status.rawValue)
    json.member("as_of", time(context.moment, context.site))
    guard let next = standing?.next else { return }
    json.object("next") { json in
      json.member("status", next.status.rawValue)
      json.member("at", time(next.at.moment, context.site))
    }
  }

  private func relations(_ notice: Notice, _ context: ExportContext, _ json: inout JSONWriter) {
    json.objects("amends", notice.facts.amends) { amendment, json in
      json.member("notice", amendment.notice.name)
      json.member("verb", amendment.verb.rawValue)
      json.member("part", amendment.part)
      json.member("on", amendment.on.map { time($0, context.site) })
      json.member("until", amendment.until.map { time($0, context.site) })
    }
    json.objects("changes", context.standings[notice.id]?.changes ?? []) { change, json in
      json.member("notice", change.notice)
      json.member("verb", change.verb.rawValue)
      json.member("part", change.part)
      json.member("at", time(change.at, context.site))
    }
  }

  /// What was corrected or withdrawn, with the words of each edition.
  private func history(_ notice: Notice, _ context: ExportContext, _ json: inout JSONWriter) {
    func words(_ event: SiteChange.Event) -> Localized {
      let texts = notice.editions.compactMap { edition in
        edition.statement(of: event).map { (edition.language, $0) }
      }
      return Localized(Dictionary(texts) { first, _ in first })
    }
    if let withdrawn = notice.facts.withdrawn {
      json.object("withdrawn") { json in
        json.member("on", withdrawn.description)
        json.languageMap("reason", words(.withdrawal), context.site.languages)
      }
    }
    let corrections = notice.facts.corrected.enumerated().filter { $0.element <= context.day }
    json.objects("corrections", corrections) { correction, json in
      json.member("on", correction.element.description)
      json.languageMap("note", words(.correction(correction.offset)), context.site.languages)
      let reasons = notice.editions.compactMap { edition in
        edition.corrections.dropFirst(correction.offset).first.map { (edition.language, $0.reason) }
      }
      json.languageMap(
        "reason", Localized(Dictionary(reasons) { first, _ in first }), context.site.languages)
    }
  }

  private func editions(
    _ notice: Notice, _ context: ExportContext, _ json: inout JSONWriter
  ) {
    let site = context.site
    json.objects("editions", notice.editions) { edition, json in
      json.member("language", edition.language.tag)
      json.member("title", edition.title)
      json.member("summary", edition.summary)
      json.member(
        "url", site.configuration.address.absolute(site.notice(notice.id, edition.language)))
      if !namesWhatComesLater(edition, context) {
        json.member("markdown", String(decoding: edition.prose.bytes, as: UTF8.self))
      }
    }
  }

  /// Whether a text links to a notice that is published after the day that was asked for: its page shows the
  /// words without the link, and the source would tell its id.
  private func namesWhatComesLater(_ edition: Notice.Edition, _ context: ExportContext) -> Bool {
    guard !context.site.later.isEmpty else { return false }
    return edition.prose.links.contains { link in
      if case .broken(.later) = context.index.resolve(
        link.destination, in: edition.prose.base, for: edition.language)
      {
        true
      } else {
        false
      }
    }
  }

  private func published(_ facts: Notice.Facts, _ site: Site) -> String {
    let time = facts.published
    return time.moment.minute == nil
      ? time.description : site.configuration.timeZone.timestamp(time)
  }

  /// `YYYY-MM-DD`, or RFC 3339 where it has a time; the end of a day, `24:00`, is the first minute of the next.
  private func time(_ moment: LocalMoment, _ site: Site) -> String {
    moment.minute == nil
      ? moment.description : site.configuration.timeZone.timestamp(PublicationTime(moment))
  }
}
