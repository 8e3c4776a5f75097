internal import GazetteModel

extension Feed.Item {
  /// A change, at its own place on the page of changes; nil where its notice has no edition.
  init?(_ change: SiteChange, _ words: Words, _ context: ExportContext) {
    let site = context.site
    guard let notice = context.index.notice(change.notice),
      let news = NoticeNews(notice, words.language, context)
    else { return nil }
    var title = words(
      .feedOfChangesEntry, ["change": words(change.event.word), "title": news.text.title])
    if case .deed(let deed) = change.event, let part = deed.part {
      title += words(.listSeparator) + words(.partOfNotice, ["part": part])
    }
    id = "\(news.id)#\(change.anchor)"
    self.title = title
    language = words.language
    url = site.configuration.address.absolute(site.changes(words.language)) + "#" + change.anchor
    mediaType = "text/html"
    let note = notice.explanation(of: change.event, in: news.text)
    let reason = notice.reason(for: change.event, in: news.text)
    summary =
      if let note, let reason {
        words(.correctionExplained, ["note": note, "reason": reason])
      } else {
        note
      }
    published = PublicationTime(LocalMoment(day: change.on))
    updated = published
    author = news.authority
    topics = news.topics
  }

  /// A message for warning systems; nil where its notice has no edition.
  init?(_ message: AlertMessage, _ words: Words, _ context: ExportContext) {
    let site = context.site
    guard let news = NoticeNews(message.notice, words.language, context) else { return nil }
    let address = site.configuration.address
    let route = site.alert(message.name)
    let sent = message.sent.moment
    id = "tag:\(address.host),\(sent.date.year):\(address.path(route))/\(words.language.tag)"
    title = message.headline(news.text, words)
    language = news.text.language
    url = address.absolute(route)
    mediaType = MediaType.alert.name
    summary = message.description(news.text)
    published = PublicationTime(sent)
    updated = published
    author = news.authority
    topics = news.topics
  }
}
