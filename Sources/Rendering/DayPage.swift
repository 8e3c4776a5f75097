internal import GazetteModel
internal import Templates

/// What changed on a day, and what was in force on it, as was known then.
///
/// Nothing on it comes from a later day, so that it stays the same byte for byte.
struct DayPage: Sendable {
  let frame: Frame
  let number: Int

  private var edition: Edition { frame.edition }
  private var day: History.Day { edition.history.days[number] }

  static func names(_ frame: Names<Frame>) -> Names<DayPage> {
    Names<DayPage>(
      "day page", "A day on which something changed, `day.mustache`.",
      sharing: frame.entries { $0.frame },
      [
        .text("change_count", "How many notices changed.") { page in
          page.edition.counted(.changeCount, page.day.changes.count)
        },
        .list("changes", "What changed, latest published first.", of: DayChangeItem.names) { page in
          page.day.changes.prefix(page.length).compactMap { DayChangeItem($0, page.edition) }
        },
        .flag("more_changes", "Whether more changed than is listed.") {
          $0.day.changes.count > $0.length
        },
        .text("held_count", "How many notices were in force.") {
          $0.edition.counted(.heldCount, $0.day.heldCount)
        },
        .list("held", "What was in force, latest published first.", of: DayNoticeItem.names) {
          $0.held
        },
        .flag("more_held", "Whether more was in force than is listed.") {
          $0.day.heldCount > $0.day.held.count
        },
        .optionalScope("before", "The day before on which something changed.", of: DayItem.names) {
          page in
          page.number == 0 ? nil : DayItem(number: page.number - 1, edition: page.edition)
        },
      ])
  }

  private var length: Int { edition.site.configuration.limits.dayNotices }

  private var held: [DayNoticeItem] {
    day.held.compactMap { notice in
      edition.history.spans[notice].last { $0.from <= day.date }
        .flatMap { DayNoticeItem(notice, $0.status, edition) }
    }
  }
}
