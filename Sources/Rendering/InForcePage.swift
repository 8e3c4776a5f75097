internal import GazetteModel
internal import Templates

/// What is in force at the site's moment, and the days on which something changed.
struct InForcePage: Sendable {
  let frame: Frame

  private var edition: Edition { frame.edition }

  static func names(_ frame: Names<Frame>) -> Names<InForcePage> {
    Names<InForcePage>(
      "in-force page", "What is in force, `in-force.mustache`.",
      sharing: frame.entries { $0.frame },
      [
        .text("held_count", "How many notices are in force.") { page in
          page.edition.counted(.heldCount, page.holding.count)
        },
        .list("held", "What is in force, latest published first.", of: NoticeItem.names) { page in
          page.holding.prefix(page.edition.site.configuration.limits.dayNotices)
            .compactMap { NoticeItem($0, page.edition) }
        },
        .flag("more_held", "Whether more is in force than is listed.") {
          $0.holding.count > $0.edition.site.configuration.limits.dayNotices
        },
        .list("years", "The days on which something changed, latest first.", of: YearItem.names) {
          $0.years
        },
        .text("csv_url", "Every status of every notice, as CSV.") {
          $0.edition.path($0.edition.site.history("csv"))
        },
        .text("json_url", "The same as JSON.") {
          $0.edition.path($0.edition.site.history("json"))
        },
      ])
  }

  private var holding: [Notice] {
    edition.site.notices.filter { edition.status(of: $0).status.holds }
  }

  private var years: [YearItem] {
    let days = edition.history.days
    let years = Dictionary(grouping: days.indices.reversed()) { days[$0].date.year }
    return years.sorted { $0.key > $1.key }.map { year, numbers in
      YearItem(year: year, days: numbers.map { DayItem(number: $0, edition: edition) })
    }
  }
}
