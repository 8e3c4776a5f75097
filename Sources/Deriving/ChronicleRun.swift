internal import GazetteModel

/// A walk through the days on which something may change, each looking only at the notices concerned.
struct ChronicleRun {
  private(set) var history: History
  private let site: Site
  private let length: Int
  private let positions: [String: Int]
  private var course: DeedCourse
  private var holds: [Bool]
  private var heldCount = 0

  init(_ site: Site, length: Int) {
    self.site = site
    self.length = length
    history = History(spans: site.notices.map { _ in [] })
    positions = Dictionary(site.notices.enumerated().map { ($1.id, $0) }) { first, _ in first }
    course = DeedCourse(site.notices)
    holds = site.notices.map { _ in false }
  }

  /// Lets a day pass.
  mutating func pass(_ date: CalendarDate, _ turn: Chronicle.Turn) {
    for position in turn.due { course.set(position, isDue: true) }
    for position in turn.undone { course.set(position, isDue: false) }
    let touched = course.settle().union(turn.notices).compactMap { positions[$0] }
      .filter { !history.spans[$0].isEmpty }
    let changes = Set(touched + turn.published).sorted().compactMap { change($0, on: date) }
    guard !changes.isEmpty else { return }
    history.days.append(
      History.Day(
        date: date, changes: changes, heldCount: heldCount,
        held: Array(holds.indices.lazy.filter { [holds] in holds[$0] }.prefix(length))))
  }

  /// The change of a notice's status, if it has another one now.
  private mutating func change(_ number: Int, on date: CalendarDate) -> History.Change? {
    let notice = site.notices[number]
    let verdict = Verdict(
      notice.facts, course.suffered(by: notice.id), at: LocalMoment(day: date))
    let before = history.spans[number].last
    guard verdict.status != before?.status else { return nil }
    let span = History.Span(status: verdict.status, from: date, cause: verdict.cause)
    if before != nil {
      history.spans[number][history.spans[number].count - 1].until = date.previous
    }
    history.spans[number].append(span)
    if holds[number] != verdict.status.holds {
      holds[number] = verdict.status.holds
      heldCount += verdict.status.holds ? 1 : -1
    }
    return History.Change(notice: number, before: before?.status, span: span)
  }
}
