internal import GazetteModel

/// From when until when each notice holds, by its own dates, its withdrawal, and what others do to the whole of it.
struct HoldingRanges {
  private let ranges: [String: [HoldingRange]]

  init(_ notices: [Notice]) {
    var deeds: [String: [Deed]] = [:]
    for notice in notices {
      for amendment in notice.facts.amends where amendment.part == nil {
        deeds[amendment.notice.name, default: []].append(Deed(amendment, of: notice.facts))
      }
    }
    ranges = Dictionary(notices.map { ($0.id, Self.ranges(of: $0.facts, deeds[$0.id] ?? [])) }) {
      first, _ in first
    }
  }

  /// The first range in which both notices hold.
  func overlap(_ one: String, _ other: String) -> HoldingRange? {
    for first in ranges[one] ?? [] {
      for second in ranges[other] ?? [] {
        if let common = first.intersection(second) { return common }
      }
    }
    return nil
  }

  /// What is done to the whole of a notice, from when until when.
  private struct Deed {
    let verb: Notice.Verb
    let range: HoldingRange

    init(_ amendment: Notice.Amendment, of facts: Notice.Facts) {
      verb = amendment.verb
      let start = amendment.on ?? facts.effective?.from ?? LocalMoment(day: facts.issued)
      range = HoldingRange(
        from: start.start, until: (amendment.until ?? facts.effective?.until)?.end)
    }
  }

  private static func ranges(of facts: Notice.Facts, _ deeds: [Deed]) -> [HoldingRange] {
    let start = (facts.effective?.from ?? LocalMoment(day: facts.issued)).start
    let extended = deeds.filter { $0.verb == .extends }
      .max { $0.range.from < $1.range.from }?.range.until
    let ends =
      [extended ?? facts.effective?.until?.end, facts.withdrawn.map { LocalMoment(day: $0).start }]
      .compactMap(\.self) + deeds.filter(\.verb.ends).map(\.range.from)
    var ranges = [HoldingRange(from: start, until: ends.min())]
    for suspension in deeds where suspension.verb == .suspends {
      ranges = ranges.flatMap { $0.subtracting(suspension.range) }
    }
    return ranges.filter { !$0.isEmpty }
  }
}

/// A stretch of time on the site's own clock.
struct HoldingRange: CustomStringConvertible {
  /// The first instant.
  let from: LocalMoment.Instant
  /// The instant at which it is over; nil where it does not end.
  let until: LocalMoment.Instant?

  var isEmpty: Bool { until.map { $0 <= from } ?? false }

  /// What two ranges have in common; nil where that is nothing.
  func intersection(_ other: HoldingRange) -> HoldingRange? {
    let common = HoldingRange(
      from: max(from, other.from), until: [until, other.until].compactMap(\.self).min())
    return common.isEmpty ? nil : common
  }

  /// What is left of it without another.
  func subtracting(_ other: HoldingRange) -> [HoldingRange] {
    guard intersection(other) != nil else { return [self] }
    let before = HoldingRange(from: from, until: other.from)
    let after = other.until.map { HoldingRange(from: $0, until: until) }
    return [before, after].compactMap(\.self).filter { !$0.isEmpty }
  }

  /// `from 2022-12-19`, with `until` where it ends; midnight is the day as such.
  var description: String {
    let start = Self.day(from.moment)
    return "from \(start)" + (until.map { " until \(Self.end($0))" } ?? " on")
  }

  private static func day(_ moment: LocalMoment) -> String {
    moment.minute == 0 ? moment.date.description : moment.description
  }

  /// The end of a day rather than the first minute of the next.
  private static func end(_ instant: LocalMoment.Instant) -> String {
    let moment = instant.moment
    guard moment.minute == 0, let day = moment.date.previous else { return moment.description }
    return day.description
  }
}
