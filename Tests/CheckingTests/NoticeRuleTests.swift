import Checking
import Deriving
import Diagnostics
import GazetteModel
import TestKit
import Testing

/// The rules of what notices say of each other and of themselves.
@Suite struct NoticeRuleTests {
  private func codes(_ notices: [Notice], withheld: [Notice] = []) throws -> [String] {
    var site = try Site.example(
      notices,
      areas: [
        .init(id: "city", name: Localized("City"), parent: "circle", place: nil),
        .init(id: "town", name: Localized("Town"), parent: "city", place: nil),
        .init(id: "circle", name: Localized("Circle"), parent: "city", place: nil),
        .init(id: "coast", name: Localized("Coast"), parent: nil, place: nil),
      ])
    site.withheld = withheld
    var findings = Findings()
    CheckingRules.check(
      CheckContext(
        index: SiteIndex(site), routes: [], holdings: Lifecycle(site).holdings()),
      findings: &findings)
    return findings.diagnostics.map(\.rule.code)
  }

  private func setting(
    _ id: String, _ value: String, area: String? = "town", from: String, until: String? = nil,
    _ change: (inout Notice.Facts) -> Void = { _ in }
  ) throws -> Notice {
    try .example(id, issued: "2024-01-01") { facts in
      let place = Place("\(id).md", 0..<1)
      facts.areas = area.map { [Reference($0, at: place)] } ?? []
      facts.rules = [.init(Reference("masks", at: place), value)]
      facts.effective = .init(
        from: LocalMoment(iso: from), until: until.flatMap { LocalMoment(iso: $0) }, place: place)
      change(&facts)
    }
  }

  @Test(
    arguments: [
      ("2024-01-01", nil, "2024-02-01", nil, 1), ("2024-01-01", "2024-01-31", "2024-02-01", nil, 0),
      ("2024-01-01", "2024-02-01", "2024-02-01", nil, 1),
      ("2024-01-01", "2024-02-01T09:00", "2024-02-01T09:00", nil, 0),
      ("2024-01-01", "2024-01-31T24:00", "2024-02-01T00:00", nil, 0),
      ("2030-01-01", nil, "2024-01-01", "2031-01-01", 1),
    ] as [(String, String?, String, String?, Int)])
  func rulesConflictWhileBothHold(
    from: String, until: String?, laterFrom: String, laterUntil: String?, count: Int
  ) throws {
    let notices = [
      try setting("b", "no", from: laterFrom, until: laterUntil),
      try setting("a", "yes", from: from, until: until),
    ]
    #expect(try codes(notices).count == count)
  }

  @Test(
    arguments: [
      ("town", "town", 1), ("town", "city", 1), ("city", "town", 1), ("town", "circle", 1),
      ("town", "coast", 0), (nil, "coast", 1),
    ] as [(String?, String, Int)])
  func rulesConflictWhereOneAreaLiesWithinTheOther(
    area: String?, other: String, count: Int
  ) throws {
    let notices = [
      try setting("b", "no", area: area, from: "2024-01-01"),
      try setting("a", "yes", area: other, from: "2024-01-01"),
    ]
    #expect(try codes(notices).count == count)
  }

  @Test(arguments: Notice.Verb.allCases)
  func whatChangesANoticeDoesNotConflictWithIt(verb: Notice.Verb) throws {
    let notices = [
      try setting("c", "maybe", from: "2024-01-01") {
        $0.amends = [.init(notice: Reference("b", at: Place("c.md")), verb: verb, on: nil)]
      },
      try setting("b", "no", from: "2024-01-01") {
        $0.amends = [
          .init(notice: Reference("a", at: Place("b.md")), verb: verb, part: "3", on: nil)
        ]
      },
      try setting("a", "yes", from: "2024-01-01"),
    ]
    #expect(try !codes(notices).contains("rule-conflict"))
  }

  @Test func aNoticeThatIsSuspendedOrWithdrawnConflictsWithNone() throws {
    let third = try Notice.example("c", issued: "2024-01-01") { facts in
      facts.amends = [
        .init(
          notice: Reference("a", at: Place("c.md")), verb: .suspends,
          on: LocalMoment(iso: "2024-02-01"), until: LocalMoment(iso: "2024-02-29"))
      ]
    }
    let suspended = try setting("a", "yes", from: "2024-01-01")
    let within = try setting("b", "no", from: "2024-02-10", until: "2024-02-20")
    let beyond = try setting("b", "no", from: "2024-02-10", until: "2024-03-01")
    let withdrawn = try setting("a", "yes", from: "2024-01-01") {
      $0.withdrawn = CalendarDate(iso: "2024-02-10")
    }
    #expect(try codes([third, within, suspended]) == [])
    #expect(try codes([third, beyond, suspended]) == ["rule-conflict"])
    #expect(try codes([within, withdrawn]) == [])
  }

  @Test(arguments: [(nil, 0), ("2024-02-10", 1)] as [(String?, Int)])
  func aRepealThatWasTakenBackEndsNothing(withdrawn: String?, count: Int) throws {
    let repeal = try Notice.example("c", issued: "2024-02-01") { facts in
      facts.amends = [.init(notice: Reference("a", at: Place("c.md")), verb: .repeals, on: nil)]
      facts.withdrawn = withdrawn.flatMap { CalendarDate(iso: $0) }
    }
    let notices = [
      try setting("b", "no", from: "2024-02-12"), repeal,
      try setting("a", "yes", from: "2024-01-01"),
    ]
    #expect(try codes(notices).filter { $0 == "rule-conflict" }.count == count)
  }

  @Test func twoNoticesConflictOnceHoweverOftenTheyHoldAtTheSameTime() throws {
    let pause = try Notice.example("c", issued: "2024-01-01") { facts in
      facts.amends = [
        .init(
          notice: Reference("a", at: Place("c.md")), verb: .suspends,
          on: LocalMoment(iso: "2024-02-01"), until: LocalMoment(iso: "2024-02-29"))
      ]
    }
    let notices = [
      pause, try setting("b", "no", from: "2024-01-01"),
      try setting("a", "yes", from: "2024-01-01"),
    ]
    #expect(try codes(notices) == ["rule-conflict"])
  }

  private func numbered(_ id: String, _ number: String, authority: String = "office") throws
    -> Notice
  {
    try .example(id, issued: "2024-01-01") { facts in
      facts.number = number
      facts.authority = Reference(authority, at: Place("a.md"))
    }
  }

  private func series(_ numbers: [Int]) throws -> [Notice] {
    try numbers.map { try numbered("n\($0)", "〔2024〕\($0)号") }
  }

  @Test(
    arguments: [
      ([1, 2, 3], 0), ([1, 2, 4], 1), ([1, 3, 5], 2), ([5, 6], 0), ([1, 126], 0), ([4, 2, 1], 1),
      ([7], 0), ([], 0),
    ] as [([Int], Int)])
  func aSeriesLeavesNoneOut(numbers: [Int], count: Int) throws {
    let expected = Array(repeating: "number-skipped", count: count)
    #expect(try codes(series(numbers)) == expected)
  }

  @Test func whatIsKeptBackHasTakenItsNumber() throws {
    var draft = try numbered("secret", "〔2024〕3号")
    draft.facts.isDraft = true
    #expect(try codes(series([1, 2, 4]), withheld: [draft]) == [])
    #expect(try codes(series([1, 2, 3]), withheld: [draft]) == ["number-duplicate"])
  }

  @Test func aNumberIsGivenOnceByAnAuthority() throws {
    let one = try numbered("a", "通告（11号）")
    #expect(try codes([one, numbered("b", "通告(11号)")]) == ["number-duplicate"])
    let other = try numbered("b", "通告（11号）", authority: "other")
    #expect(try codes([one, other]) == ["unknown-term"])
  }

  @Test(arguments: [("2024-01-02", 1), ("2024-01-03", 0), ("2024-01-04", 0)])
  func correctionsFollowPublication(day: String, count: Int) throws {
    let date = CalendarDate(iso: day)
    let moment = try #require(LocalMoment(iso: "2024-01-03T18:00"))
    let corrected = try Notice.example("a", issued: "2024-01-01") { facts in
      facts.published = PublicationTime(moment)
      facts.corrected = [date].compactMap(\.self)
    }
    let withdrawn = try Notice.example("b", issued: "2024-01-01") { facts in
      facts.published = PublicationTime(moment)
      facts.withdrawn = date
    }
    #expect(try codes([corrected]).count == count)
    #expect(try codes([withdrawn]).count == count)
  }
}
