internal import GazetteModel
internal import Templates

/// A day on which something changed, in a list.
struct DayItem: Sendable {
  let number: Int
  let edition: Edition

  private var day: History.Day { edition.history.days[number] }

  static let names = Names<DayItem>(
    "day in a list", "A day on which something changed.",
    [
      .text("on", "The day, as the language writes it.") { $0.edition.writer.date($0.day.date) },
      .text("date", "The same as `YYYY-MM-DD`.") { $0.day.date.description },
      .text("url", "The day's page.") {
        $0.edition.path($0.edition.site.inForce(on: $0.day.date, $0.edition.language))
      },
      .text("count", "How many notices changed.") {
        $0.edition.counted(.changeCount, $0.day.changes.count)
      },
    ])
}
