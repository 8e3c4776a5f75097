public import GazetteModel

/// Tells which status each notice had on each day, as it was known then.
public enum Chronicle {
  /// The history of a site's published notices until the end of `day`.
  ///
  /// What another notice does counts from the later of its own start and the day on which that notice was
  /// published. Each day holds at most `length` of the notices that held on it.
  public static func history(
    _ site: Site, by day: CalendarDate, length: Int = Configuration.Limits().dayNotices
  ) -> History {
    var run = ChronicleRun(site, length: length)
    for (date, turn) in turns(site).filter({ $0.key <= day }).sorted(by: { $0.key < $1.key }) {
      run.pass(date, turn)
    }
    return run.history
  }

  /// What may change on which day.
  private static func turns(_ site: Site) -> [CalendarDate: Turn] {
    let zone = site.configuration.timeZone
    var turns: [CalendarDate: Turn] = [:]
    var known: [String: CalendarDate] = [:]
    for (number, notice) in site.notices.enumerated() {
      let published = zone.moment(of: notice.facts.published).start.firstDay
      if known[notice.id] == nil { known[notice.id] = published }
      turns[published, default: Turn()].published.append(number)
      for day in notice.facts.beginnings.map(\.firstDay) + notice.facts.ends.map(\.dayAfter) {
        turns[day, default: Turn()].notices.append(notice.id)
      }
    }
    let course = DeedCourse(site.notices)
    for (position, deed) in course.deeds.enumerated() {
      if let end = deed.until?.end.dayAfter {
        turns[end, default: Turn()].notices.append(deed.target)
      }
      if deed.endsWhole {
        turns[deed.start.dayAfter, default: Turn()].notices += course.suspended(
          through: deed.target)
      }
      guard let published = known[deed.change.notice] else { continue }
      let due = max(published, deed.start.firstDay)
      let undone = deed.undone?.firstDay
      if let undone, undone <= due { continue }
      turns[due, default: Turn()].due.append(position)
      if let undone { turns[undone, default: Turn()].undone.append(position) }
    }
    return turns
  }

  /// What may change on a day.
  struct Turn {
    /// Notices that are published, by their positions.
    var published: [Int] = []
    /// Deeds whose time has come, by their positions.
    var due: [Int] = []
    /// Deeds that are undone.
    var undone: [Int] = []
    /// Notices for which something else begins or ends, by id.
    var notices: [String] = []
  }
}

extension LocalMoment.Instant {
  /// The first day on which what starts here counts.
  fileprivate var firstDay: CalendarDate { moment.date }

  /// The first day on which what ends here no longer counts.
  fileprivate var dayAfter: CalendarDate {
    moment.minute == 0 ? moment.date : moment.date.next ?? moment.date
  }
}
