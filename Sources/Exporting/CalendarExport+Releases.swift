internal import GazetteModel

extension CalendarExport {
  /// How many releases of a dataset stand in the calendar; its page has them all.
  private static let releases = 12

  /// The latest releases of a dataset by the site's day, and the day by which the next is due.
  func releases(
    of dataset: Dataset, _ words: Words, _ context: ExportContext,
    _ calendar: inout CalendarWriter
  ) {
    let days = Set(dataset.changes.map(\.date) + [dataset.updated].compactMap(\.self))
      .filter { $0 <= context.day }.sorted().suffix(Self.releases)
    for day in days {
      let changes = dataset.changes.filter { $0.date == day }
        .map { $0.version + ": " + $0.description.text(in: words.language) }
      event(
        dataset, "release", day, words, .calendarReleased,
        changes.isEmpty ? nil : changes.joined(separator: "\n"), context, &calendar)
    }
    if let due = dataset.nextDue {
      event(dataset, "due", due, words, .calendarDue, nil, context, &calendar)
    }
  }

  private func event(
    _ dataset: Dataset, _ name: String, _ day: CalendarDate, _ words: Words, _ word: WordName,
    _ description: String?, _ context: ExportContext, _ calendar: inout CalendarWriter
  ) {
    let site = context.site
    let address = site.configuration.address
    let path = address.path(site.dataset(dataset.name, site.languages[0]))
    let language = words.language
    calendar.component("VEVENT") { event in
      event.text(
        "UID", "tag:\(address.host),\(day.year):\(path)\(language.tag)#\(name)-\(day)")
      // What is due was announced by the release before.
      let stamp = min(day, dataset.updated ?? day)
      event.property("DTSTAMP", timestamp(PublicationTime(LocalMoment(day: stamp)), site))
      begin(LocalMoment(day: day), site, &event)
      event.text("SUMMARY", words(word, ["title": dataset.title.text(in: language)]))
      if let description { event.text("DESCRIPTION", description) }
      event.property("URL", address.absolute(site.dataset(dataset.name, language)))
      event.property("TRANSP", "TRANSPARENT")
    }
  }
}
