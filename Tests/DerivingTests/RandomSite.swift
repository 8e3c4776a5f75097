import Diagnostics
import GazetteModel
import TestKit

/// Sites of a few notices, whose dates lie so close that everything meets everything.
struct RandomSite {
  private static let place = Place("a.md", 0..<1)
  static let start = "2024-01-01"
  /// All days on which anything may happen, and some before and after.
  static let days: [CalendarDate] = Array(
    sequence(first: CalendarDate(iso: start)) { $0?.next }.prefix(40).compactMap(\.self))

  private var generator: SeededGenerator

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  mutating func site() throws -> Site {
    let count = Int.random(in: 1...9, using: &generator)
    var notices: [Notice] = []
    for number in 0..<count { notices.append(try notice(number, of: count)) }
    return try .example(notices)
  }

  private mutating func notice(_ number: Int, of count: Int) throws -> Notice {
    let issued = day()
    let published = chance(2) ? moment() : LocalMoment(day: issued)
    let effective = Notice.Effective(
      from: chance(3) ? moment() : nil, until: chance(3) ? moment() : nil,
      parts: chance(5)
        ? [.init(name: "1", from: chance(2) ? moment() : nil, until: chance(2) ? moment() : nil)]
        : [], place: Self.place)
    var amends: [Notice.Amendment] = []
    for _ in 0..<Int.random(in: 0...2, using: &generator) {
      let target = Int.random(in: 0..<count, using: &generator)
      guard target != number, let verb = Notice.Verb.allCases.randomElement(using: &generator)
      else { continue }
      amends.append(
        .init(
          notice: Reference("n\(target)", at: Self.place), verb: verb, part: chance(4) ? "1" : nil,
          on: chance(3) ? moment() : nil, until: chance(3) ? moment() : nil))
    }
    let withdrawn = chance(5) ? day() : nil
    return try .example("n\(number)", issued: issued.description) { facts in
      facts.published = PublicationTime(published)
      facts.effective = effective
      facts.amends = amends
      facts.withdrawn = withdrawn
    }
  }

  private mutating func chance(_ of: Int) -> Bool { Int.random(in: 0..<of, using: &generator) == 0 }

  private mutating func day() -> CalendarDate {
    Self.days[Int.random(in: 3..<30, using: &generator)]
  }

  private mutating func moment() -> LocalMoment {
    let minute = [nil, nil, 0, 720, 1080, 1440][Int.random(in: 0..<6, using: &generator)]
    return LocalMoment(day(), minute: minute) ?? LocalMoment(day: day())
  }
}
