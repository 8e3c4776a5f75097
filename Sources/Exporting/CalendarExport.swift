internal import GazetteModel

/// A calendar of the days on which notices begin and end to hold, data was published and is due again, one for each
/// language (RFC 5545).
struct CalendarExport: SiteExport {
  func routes(_ site: Site) -> [Route] { site.words.map { site.calendar($0.language) } }

  func artifacts(_ context: ExportContext) -> [Artifact] {
    context.site.words.map { words in
      Artifact(context.site.calendar(words.language), .calendar, calendar(words, context))
    }
  }

  private func calendar(_ words: Words, _ context: ExportContext) -> [UInt8] {
    let title = context.site.configuration.title.text(in: words.language)
    var writer = CalendarWriter()
    writer.component("VCALENDAR") { calendar in
      calendar.property("VERSION", "2.0")
      calendar.text("PRODID", "-//\(title)//\(context.generator)//\(words.language.tag)")
      calendar.property("CALSCALE", "GREGORIAN")
      calendar.text("X-WR-CALNAME", title)
      for notice in context.site.notices { events(of: notice, words, context, &calendar) }
      for dataset in context.site.datasets { releases(of: dataset, words, context, &calendar) }
    }
    return writer.bytes
  }

  private func events(
    of notice: Notice, _ words: Words, _ context: ExportContext,
    _ calendar: inout CalendarWriter
  ) {
    guard let effective = notice.facts.effective,
      let news = NoticeNews(notice, words.language, context)
    else { return }
    let standing = context.standings[notice.id]
    let end = standing == nil ? effective.until : standing?.until
    let ranges =
      [(part: String?.none, from: effective.from, until: end)]
      + effective.parts.map { ($0.name, $0.from, $0.until) }
    for range in ranges {
      var title = news.text.title
      if let part = range.part {
        title += words(.listSeparator) + words(.partOfNotice, ["part": part])
      }
      for (moment, edge, word) in [
        (range.from, "from", WordName.calendarBegins), (range.until, "until", .calendarEnds),
      ] {
        // What was to begin or end after the whole had ended never did.
        guard let moment, end.map({ moment.start < $0.end || moment == $0 }) ?? true else {
          continue
        }
        let name = [edge, range.part].compactMap(\.self).joined(separator: "/")
        calendar.component("VEVENT") { event in
          event.text("UID", news.id + "#" + name)
          event.property("DTSTAMP", timestamp(news.updated, context.site))
          begin(moment, context.site, &event)
          event.text("SUMMARY", words(word, ["title": title]))
          if let summary = news.text.summary { event.text("DESCRIPTION", summary) }
          event.property("URL", news.url)
          event.property("TRANSP", "TRANSPARENT")
        }
      }
    }
  }

  /// A day as such, or with its minute in UTC; the end of a day is that day's.
  func begin(_ moment: LocalMoment, _ site: Site, _ event: inout CalendarWriter) {
    if moment.minute == nil || moment.minute == 1440 {
      event.property("DTSTART;VALUE=DATE", digits(moment.date.description))
    } else {
      event.property("DTSTART", timestamp(PublicationTime(moment), site))
    }
  }

  /// Form 2 of §3.3.5: `20221219T100000Z`.
  func timestamp(_ time: PublicationTime, _ site: Site) -> String {
    digits(site.configuration.timeZone.universalTimestamp(time))
  }

  private func digits(_ text: String) -> String { text.filter { $0 != "-" && $0 != ":" } }
}
