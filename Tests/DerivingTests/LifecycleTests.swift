import Deriving
import Diagnostics
import GazetteModel
import TestKit
import Testing

@Suite struct LifecycleTests {
  private func notice(
    _ id: String, _ day: String, _ verb: Notice.Verb, _ targets: String...
  ) throws -> Notice {
    let place = Place("a.md", 0..<1)
    return try .example(id, issued: day) { facts in
      facts.amends = targets.map { .init(notice: Reference($0, at: place), verb: verb, on: nil) }
    }
  }

  private func standings(
    _ notices: [Notice], at moment: String
  ) throws -> [String: Standing] {
    Lifecycle(try .example(notices)).standings(at: try #require(LocalMoment(iso: moment)))
  }

  @Test func listsWhatWasDoneToItEarliestFirst() throws {
    let standing = try standings(
      [
        notice("late", "2024-03-01", .repeals, "one"),
        notice("b", "2024-02-01", .amends, "one"),
        notice("a", "2024-02-01", .corrects, "one"),
        .example("one", issued: "2024-01-01"),
      ], at: "2024-02-15")["one"]
    #expect(standing?.changes.map(\.notice) == ["a", "b"])
    #expect(standing?.changes.map(\.verb) == [.corrects, .amends])
    #expect(standing?.status == .amended)
  }

  @Test func leavesOutWhatWasNeverDone() throws {
    let standing = try standings(
      [
        notice("early", "2024-01-10", .repeals, "never"),
        notice("never", "2024-01-20", .repeals, "one"),
        .example("one", issued: "2024-01-01"),
      ], at: "2024-02-15")["one"]
    #expect(standing?.changes == [])
  }

  @Test(
    arguments: [
      (nil, nil, nil, nil, nil), ("2024-01-25", nil, nil, nil, "2024-01-25"),
      // Extended, though only from a later day on.
      ("2024-01-25", .extends, "2024-01-24", nil, "2024-03-01"),
      ("2024-01-25", .repeals, "2024-01-20", nil, "2024-01-20"),
      ("2024-01-25", .repeals, "2024-01-26", nil, "2024-01-25"),
      (nil, .replaces, "2024-02-10", nil, "2024-02-10"),
      ("2024-01-25", nil, nil, "2024-01-20", "2024-01-20"),
      ("2024-01-25", nil, nil, "2024-02-20", "2024-01-25"),
      (nil, .repeals, "2024-01-20", "2024-01-18", "2024-01-18"),
      ("2024-01-25", .suspends, "2024-01-20", nil, "2024-01-25"),
    ] as [(String?, Notice.Verb?, String?, String?, String?)])
  func knowsWhenItEnds(
    until: String?, verb: Notice.Verb?, on: String?, withdrawn: String?, end: String?
  ) throws {
    let place = Place("a.md", 0..<1)
    let one = try Notice.example("one", issued: "2024-01-01") { facts in
      facts.effective = .init(
        from: nil, until: until.flatMap { LocalMoment(iso: $0) }, place: place)
      facts.withdrawn = withdrawn.flatMap { CalendarDate(iso: $0) }
    }
    let two = try Notice.example("two", issued: "2024-01-05") { facts in
      facts.amends = [verb].compactMap(\.self).map { verb in
        .init(
          notice: Reference("one", at: place), verb: verb,
          on: on.flatMap { LocalMoment(iso: $0) }, until: LocalMoment(iso: "2024-03-01"))
      }
    }
    for day in ["2024-01-10", "2024-01-22", "2024-02-15"] {
      #expect(try standings([two, one], at: day)["one"]?.until?.description == end, "\(day)")
    }
  }

  /// B suspends A from 15 January; C ends B.
  @Test(
    arguments: [
      (nil, nil, nil, nil, nil), ("2024-01-31", nil, nil, nil, "2024-01-31"),
      // What the deed itself says goes before the end of its notice.
      ("2024-01-31", "2024-01-24T12:00", nil, nil, "2024-01-24T12:00"),
      ("2024-01-31", nil, "2024-01-25", nil, "2024-01-24"),
      ("2024-01-31", nil, "2024-02-25", nil, "2024-01-31"),
      (nil, nil, "2024-01-25T09:30", nil, "2024-01-25T09:30"),
      (nil, nil, "2024-01-15", nil, "2024-01-15"), (nil, nil, nil, "2024-01-28", "2024-01-27"),
    ] as [(String?, String?, String?, String?, String?)])
  func knowsWhenASuspensionEnds(
    until: String?, deedUntil: String?, ended: String?, withdrawn: String?, end: String?
  ) throws {
    func moment(_ text: String?) -> LocalMoment? { text.flatMap { LocalMoment(iso: $0) } }
    let place = Place("a.md", 0..<1)
    let a = try Notice.example("a", issued: "2024-01-01")
    let b = try Notice.example("b", issued: "2024-01-15") { facts in
      facts.effective = .init(from: nil, until: moment(until), place: place)
      facts.withdrawn = withdrawn.flatMap { CalendarDate(iso: $0) }
      facts.amends = [
        .init(
          notice: Reference("a", at: place), verb: .suspends, on: nil, until: moment(deedUntil))
      ]
    }
    let c = try Notice.example("c", issued: "2024-01-16") { facts in
      facts.amends = [ended].compactMap { moment($0) }.map {
        .init(notice: Reference("b", at: place), verb: .revokes, on: $0)
      }
    }
    let days = ["2024-01-10", "2024-01-16", "2024-01-25"]
    for day in days + (withdrawn == nil ? ["2024-02-15"] : []) {
      let standing = try standings([c, b, a], at: day)["a"]
      #expect(
        standing?.suspensionEnds.values.map(\.description) == [end].compactMap(\.self), "\(day)")
    }
  }

  @Test func aNoticeThatIsNotThereChangesNothing() throws {
    let standings = try standings(
      [notice("one", "2024-01-01", .repeals, "two")], at: "2024-02-15")
    #expect(standings.keys.sorted() == ["one"])
    #expect(standings["one"]?.status == .inForce)
  }

  @Test func aLongChainHasOneAnswer() throws {
    let count = 2000
    let notices = try (0..<count).map { number in
      try notice(
        "n\(number)", number < 1000 ? "2024-01-01" : "2024-01-02", .repeals,
        "n\((number + 1) % count)")
    }
    let standings = try standings(notices, at: "2024-01-01")
    #expect(standings["n1"]?.status == .superseded)
    #expect(standings["n1500"]?.status == .inForce)
    #expect(
      standings["n1500"]?.next?.at.moment.description == "2024-01-02T00:00")
  }
}
