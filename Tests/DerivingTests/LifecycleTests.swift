import Deriving
import Diagnostics
import GazetteModel
import TestKit
import Testing

@Suite struct LifecycleTests {
  private func status(
    on day: String, effective: (from: String?, until: String?)? = nil, withdrawn: String? = nil,
    changedBy verb: Notice.Verb? = nil, since: String? = nil, otherWithdrawn: String? = nil,
    otherUntil: String? = nil
  ) throws -> Standing.Status? {
    let place = Place("a.md", 0..<1)
    let notice = try Notice.example("one", issued: "2024-01-10") { facts in
      facts.withdrawn = withdrawn.flatMap { CalendarDate(iso: $0) }
      if let effective {
        facts.effective = .init(
          from: effective.from.flatMap { LocalMoment(iso: $0) },
          until: effective.until.flatMap { LocalMoment(iso: $0) }, place: place)
      }
    }
    let other = try Notice.example("two", issued: "2024-01-15") { facts in
      facts.withdrawn = otherWithdrawn.flatMap { CalendarDate(iso: $0) }
      if let until = otherUntil.flatMap({ LocalMoment(iso: $0) }) {
        facts.effective = .init(from: nil, until: until, place: place)
      }
      if let verb {
        facts.amends = [
          .init(
            notice: Reference("one", at: place), verb: verb,
            on: since.flatMap { CalendarDate(iso: $0) })
        ]
      }
    }
    let today = try #require(CalendarDate(iso: day))
    return Lifecycle(try .example([notice, other]), on: today).standings["one"]?.status
  }

  @Test(
    arguments: [
      ("2024-01-19", nil, nil, .inForce), ("2024-01-19", "2024-01-20", nil, .scheduled),
      ("2024-01-20", "2024-01-20", nil, .inForce),
      ("2024-01-20", "2024-01-20T18:00", nil, .inForce),
      ("2024-01-19", "2024-01-19T24:00", nil, .inForce),
      ("2024-01-20", nil, "2024-01-20", .inForce),
      ("2024-01-21", nil, "2024-01-20", .expired),
      ("2024-01-20", nil, "2024-01-20T24:00", .inForce),
      ("2024-01-21", nil, "2024-01-20T24:00", .expired),
      ("2024-01-21", nil, "2024-01-21T00:00", .expired),
      ("2024-01-20", nil, "2024-01-20T12:00", .inForce),
      ("2024-01-21", nil, "2024-01-20T12:00", .expired),
      ("2024-01-20", "2024-01-20", "2024-01-20", .inForce),
    ] as [(String, String?, String?, Standing.Status)])
  func followsFromItsDates(day: String, from: String?, until: String?, status: Standing.Status)
    throws
  {
    #expect(try self.status(on: day, effective: (from, until)) == status)
  }

  @Test(
    arguments: [
      (.amends, .amended), (.corrects, .amended), (.extends, .amended), (.replaces, .superseded),
      (.repeals, .superseded), (.revokes, .superseded), (.implements, .inForce),
    ] as [(Notice.Verb, Standing.Status)])
  func followsFromWhatAnotherDoes(verb: Notice.Verb, status: Standing.Status) throws {
    #expect(try self.status(on: "2024-01-15", changedBy: verb) == status)
    #expect(try self.status(on: "2024-01-14", changedBy: verb) == .inForce)
    #expect(try self.status(on: "2024-01-15", changedBy: verb, since: "2024-01-16") == .inForce)
    #expect(try self.status(on: "2024-01-16", changedBy: verb, since: "2024-01-16") == status)
  }

  @Test func aSuspendedNoticeDoesNotHold() throws {
    let status = try self.status(on: "2024-01-16", changedBy: .suspends)
    #expect(status?.holds == false)
  }

  @Test func aWithdrawnNoticeChangesNothing() throws {
    #expect(
      try status(on: "2024-01-20", changedBy: .repeals, otherWithdrawn: "2024-01-20") == .inForce)
    #expect(
      try status(on: "2024-01-19", changedBy: .repeals, otherWithdrawn: "2024-01-20") == .superseded
    )
  }

  @Test(arguments: [("2024-01-19", Standing.Status.inForce), ("2024-01-20", .withdrawn)])
  func isWithdrawnFromItsDayOn(day: String, status: Standing.Status) throws {
    #expect(try self.status(on: day, withdrawn: "2024-01-20") == status)
  }

  @Test func beingWithdrawnComesFirst() throws {
    #expect(
      try status(
        on: "2024-02-01", effective: (nil, "2024-01-20"), withdrawn: "2024-01-25",
        changedBy: .replaces) == .withdrawn)
  }

  @Test(
    arguments: [
      (.extends, "2024-01-31", "2024-01-25", .amended),
      (.extends, "2024-01-31", "2024-02-01", .expired),
      (.extends, nil, "2024-01-25", .expired), (.amends, "2024-01-31", "2024-01-25", .expired),
    ] as [(Notice.Verb, String?, String, Standing.Status)])
  func anExtensionMovesTheEnd(
    verb: Notice.Verb, until: String?, day: String, status: Standing.Status
  ) throws {
    let effective = (from: String?.none, until: String?.some("2024-01-20"))
    #expect(
      try self.status(on: day, effective: effective, changedBy: verb, otherUntil: until) == status)
  }

  @Test(arguments: [("2024-01-31", Standing.Status.suspended), ("2024-02-01", .inForce)])
  func aSuspensionEndsWithItsNotice(day: String, status: Standing.Status) throws {
    #expect(
      try self.status(on: day, changedBy: .suspends, otherUntil: "2024-01-31") == status)
  }

  @Test func listsWhatWasDoneToItEarliestFirst() throws {
    let place = Place("a.md", 0..<1)
    func other(_ id: String, _ verb: Notice.Verb, _ day: String) throws -> Notice {
      try .example(id, issued: day) { facts in
        facts.amends = [.init(notice: Reference("one", at: place), verb: verb, on: nil)]
      }
    }
    let site = try Site.example([
      try other("late", .repeals, "2024-03-01"), try other("b", .amends, "2024-02-01"),
      try other("a", .corrects, "2024-02-01"), try .example("one", issued: "2024-01-01"),
    ])
    let day = try #require(CalendarDate(iso: "2024-02-15"))
    let standing = Lifecycle(site, on: day).standings["one"]
    #expect(standing?.changes.map(\.notice) == ["a", "b"])
    #expect(standing?.status == .amended)
  }

  @Test func anAmendmentCountsFromWhenItsNoticeTakesEffect() throws {
    let place = Place("a.md", 0..<1)
    let other = try Notice.example("two", issued: "2024-01-05") { facts in
      facts.effective = .init(from: LocalMoment(iso: "2024-02-01T09:00"), until: nil, place: place)
      facts.amends = [.init(notice: Reference("one", at: place), verb: .replaces, on: nil)]
    }
    let site = try Site.example([other, try .example("one", issued: "2024-01-01")])
    for (day, status) in [("2024-01-31", Standing.Status.inForce), ("2024-02-01", .superseded)] {
      let day = try #require(CalendarDate(iso: day))
      #expect(Lifecycle(site, on: day).standings["one"]?.status == status)
    }
  }
}
