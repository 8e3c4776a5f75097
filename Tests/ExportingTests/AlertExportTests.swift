import Diagnostics
import Exporting
import GazetteModel
import TestKit
import Testing

@Suite struct AlertExportTests {
  /// What warns: a notice, and what is in its front matter besides.
  private func alert(
    _ id: String, issued: String, _ change: (inout Notice.Facts) -> Void = { _ in }
  ) throws -> Notice {
    var notice = try notice(id, issued: issued) { facts in
      facts.alert = Alert(
        categories: [.health, .safety], responses: [.avoid], urgency: .expected,
        severity: .severe, certainty: .likely, place: Place("a.md"))
      change(&facts)
    }
    for index in notice.editions.indices {
      notice.editions[index].alert = .init(event: "Event", instruction: "Stay away.")
    }
    return notice
  }

  private func notice(
    _ id: String, issued: String, _ change: (inout Notice.Facts) -> Void = { _ in }
  ) throws -> Notice {
    try .example(id, issued: issued, languages: ["en", "zh-Hans"], summary: "Text of \(id).") {
      facts in
      facts.areas = [Reference("town", at: Place("a.md"))]
      change(&facts)
    }
  }

  private func deed(
    _ verb: Notice.Verb, _ id: String, on day: String? = nil, part: String? = nil
  ) -> Notice.Amendment {
    .init(
      notice: Reference(id, at: Place("a.md")), verb: verb, part: part,
      on: day.flatMap { LocalMoment(iso: $0) })
  }

  private func day(_ text: String) throws -> CalendarDate {
    try #require(CalendarDate(iso: text))
  }

  /// The messages on a day, by name.
  private func messages(
    _ notices: [Notice], on day: String = "2024-03-01", zone: String? = nil
  ) throws -> [(name: String, bytes: [UInt8])] {
    // A site has its notices latest first.
    let sorted = notices.sorted {
      $0.facts.published.moment.start > $1.facts.published.moment.start
    }
    var site = try Site.example(sorted, languages: ["en", "zh-Hans"])
      .published(by: LocalMoment(day: self.day(day)))
    if let zone { site.configuration.timeZone = try #require(SiteTimeZone(zone)) }
    let context = ExportContext(
      index: SiteIndex(site), standings: [:], tables: [], pages: [], day: try self.day(day),
      generator: "Gazette 1")
    let files = SiteExports.all.filter { !$0.routes(site).isEmpty }.flatMap {
      $0.artifacts(context)
    }
    return files.filter { $0.route.file.hasPrefix("alerts/") }.map {
      ($0.route.file.dropFirst(7).dropLast(4).description, $0.bytes)
    }
  }

  /// One message, as it stands in the end.
  private func message(
    _ name: String, of notices: [Notice], zone: String? = nil
  ) throws -> XMLTree {
    let all = try messages(notices, zone: zone)
    let bytes = try #require(all.first { $0.name == name }).bytes
    return try #require(XMLTree(bytes))
  }

  /// `NAME: Kind < NAME NAME`, in the order sent.
  private func chain(_ notices: [Notice], on day: String = "2024-03-01") throws -> [String] {
    try messages(notices, on: day).map { message in
      let tree = try #require(XMLTree(message.bytes))
      let references = tree.text("references")?.split(separator: " ").compactMap { triple in
        triple.split(separator: ",").dropFirst().first?.split(separator: "/").last.map(String.init)
      }
      return "\(message.name): \(tree.text("msgType") ?? "")"
        + (references.map { " < " + $0.joined(separator: " ") } ?? "")
    }
  }

  @Test func aMessageHoldsWhatTheStandardAsksForInItsOrder() throws {
    let notice = try alert("a", issued: "2024-01-10") { facts in
      facts.effective = .init(
        from: LocalMoment(iso: "2024-01-11"), until: LocalMoment(iso: "2024-01-20"),
        place: Place("a.md"))
    }
    let message = try message("a", of: [notice], zone: "Asia/Shanghai")
    #expect(message.attributes["xmlns"] == "urn:oasis:names:tc:emergency:cap:1.2")
    #expect(
      message.children.map(\.name) == [
        "identifier", "sender", "sent", "status", "msgType", "scope", "info", "info",
      ])
    #expect(message.text("identifier") == "gazette.example/a")
    #expect(message.text("sender") == "gazette.example")
    #expect(message.text("sent") == "2024-01-10T00:00:00+08:00")
    #expect(message.text("status") == "Actual")
    let info = message.children("info")[0]
    #expect(
      info.children.map(\.name) == [
        "language", "category", "category", "event", "responseType", "urgency", "severity",
        "certainty", "effective", "onset", "expires", "senderName", "headline", "description",
        "instruction", "web", "area",
      ])
    #expect(info.children("category").map(\.text) == ["Health", "Safety"])
    #expect(info.text("onset") == "2024-01-11T00:00:00+08:00")
    // A day counts whole: the message is over when the next begins.
    #expect(info.text("expires") == "2024-01-21T00:00:00+08:00")
    #expect(info.text("web") == "https://gazette.example/notices/a/")
    #expect(message.children("info").map { $0.text("language") } == ["en", "zh-Hans"])
    #expect(info.children("area")[0].children("geocode")[0].text("value") == "town")
  }

  @Test func universalTimeIsWrittenWithAnOffset() throws {
    let message = try message("a", of: [alert("a", issued: "2024-01-10")])
    #expect(message.text("sent") == "2024-01-10T00:00:00-00:00")
    #expect(message.children("info")[0].text("effective") == "2024-01-10T00:00:00-00:00")
  }

  @Test func whatIsMadeUpIsAnExercise() throws {
    let notice = try alert("a", issued: "2024-01-10") { $0.isDemonstration = true }
    #expect(try message("a", of: [notice]).text("status") == "Exercise")
  }

  @Test func aSiteWithoutAlertsSendsNone() throws {
    let notices = [
      try notice("a", issued: "2024-01-10"),
      try notice("b", issued: "2024-01-12") { $0.amends = [deed(.repeals, "a")] },
    ]
    #expect(try chain(notices).isEmpty)
  }

  @Test(
    arguments: [
      (.amends, nil, nil, "Update"), (.replaces, nil, nil, "Cancel"),
      (.replaces, nil, "2024-02-01", "Update"),
      (.extends, nil, nil, "Update"), (.suspends, nil, nil, "Update"),
      (.corrects, nil, nil, "Update"), (.repeals, nil, nil, "Cancel"),
      (.revokes, nil, nil, "Cancel"), (.repeals, "3", nil, "Update"),
      (.repeals, nil, "2024-02-01", "Update"), (.implements, nil, nil, nil),
      (.translates, nil, nil, nil),
    ] as [(Notice.Verb, String?, String?, String?)])
  func whatIsDoneToAnAlertIsTold(
    verb: Notice.Verb, part: String?, on day: String?, kind: String?
  ) throws {
    let notices = [
      try alert("a", issued: "2024-01-10"),
      try notice("b", issued: "2024-01-12") { $0.amends = [deed(verb, "a", on: day, part: part)] },
    ]
    #expect(try chain(notices) == ["a: Alert"] + (kind.map { ["b: \($0) < a"] } ?? []))
  }

  /// A notice that says something else about an alert says itself what people are to do now.
  @Test(
    arguments: [(.amends, nil), (.suspends, nil), (.extends, "Stay away.")]
      as [(
        Notice.Verb, String?
      )])
  func whatToDoIsToldWhileItStands(verb: Notice.Verb, instruction: String?) throws {
    let notices = [
      try alert("a", issued: "2024-01-10"),
      try notice("b", issued: "2024-01-12") { $0.amends = [deed(verb, "a")] },
    ]
    let info = try message("b", of: notices).children("info")[0]
    #expect(info.text("instruction") == instruction)
    #expect(info.text("responseType") == instruction.map { _ in "Avoid" })
  }

  @Test func anEndThatIsStillToComeIsWhenTheMessageExpires() throws {
    let notices = [
      try alert("a", issued: "2024-01-10"),
      try notice("b", issued: "2024-01-12") { $0.amends = [deed(.repeals, "a", on: "2024-02-01")] },
    ]
    let info = try message("b", of: notices).children("info")[0]
    #expect(info.text("expires") == "2024-02-01T00:00:00-00:00")
    // What is warned of is what the first notice states, and the news are those of the second.
    #expect(info.text("event") == "Event")
    #expect(info.text("headline") == "b")
  }

  /// What another notice makes of the end of an alert is told by every message after it.
  @Test(
    arguments: [
      (.extends, nil, "2024-03-11"), (.extends, "2024-01-18", "2024-01-21"),
      (.repeals, nil, "2024-01-20"), (.amends, nil, "2024-01-21"),
    ] as [(Notice.Verb, String?, String)])
  func laterMessagesHaveTheEndThatOthersGave(
    verb: Notice.Verb, withdrawn: String?, day expires: String
  ) throws {
    func effective(until day: String) -> Notice.Effective {
      .init(from: nil, until: LocalMoment(iso: day), place: Place("a.md"))
    }
    let notices = [
      try alert("a", issued: "2024-01-10") { facts in
        facts.effective = effective(until: "2024-01-20")
        facts.corrected = [try? day("2024-01-19")].compactMap(\.self)
      },
      try notice("b", issued: "2024-01-11") { $0.amends = [deed(.amends, "a")] },
      try notice("c", issued: "2024-01-12") { facts in
        facts.effective = effective(until: "2024-03-10")
        facts.amends = [deed(verb, "a", on: verb == .repeals ? "2024-01-20" : nil)]
        facts.withdrawn = withdrawn.flatMap { CalendarDate(iso: $0) }
      },
      try notice("d", issued: "2024-01-19") { $0.amends = [deed(.amends, "b")] },
    ]
    for name in ["a-2024-01-19-correction-1", "d"] {
      let info = try message(name, of: notices).children("info")[0]
      #expect(info.text("expires") == expires + "T00:00:00-00:00", "\(name)")
    }
    let first = try message("a", of: notices).children("info")[0]
    #expect(first.text("expires") == "2024-01-21T00:00:00-00:00")
  }

  @Test func ofSeveralExtensionsThatOfTheLastDayCounts() throws {
    let notices = [
      try alert("a", issued: "2024-01-10"),
      try notice("b", issued: "2024-01-11") {
        $0.amends = [
          .init(
            notice: Reference("a", at: Place("a.md")), verb: .extends,
            on: LocalMoment(iso: "2024-01-20"), until: LocalMoment(iso: "2024-02-10"))
        ]
      },
      try notice("c", issued: "2024-01-12") {
        $0.amends = [
          .init(
            notice: Reference("a", at: Place("a.md")), verb: .extends, on: nil,
            until: LocalMoment(iso: "2024-02-01"))
        ]
      },
    ]
    let info = try message("c", of: notices).children("info")[0]
    #expect(info.text("expires") == "2024-02-11T00:00:00-00:00")
  }

  /// B repeals A and was published before it.
  @Test(
    arguments: [
      ("2024-01-05", nil, nil, "a-2024-01-10-repeals-b"),
      ("2024-01-15", nil, nil, "a-2024-01-15-repeals-b"),
      ("2024-01-15", "2024-01-15", nil, nil), ("2024-01-15", nil, "2024-01-14", nil),
      ("2024-01-15", nil, "2024-01-15", "a-2024-01-15-repeals-b"),
      ("2024-04-01", nil, nil, nil),
    ] as [(String, String?, String?, String?)])
  func anEarlyRepealCallsOffAnAlertOnceItHolds(
    on start: String, withdrawn: String?, ended: String?, cancel: String?
  ) throws {
    let notices = [
      try alert("a", issued: "2024-01-10"),
      try notice("b", issued: "2024-01-02") { facts in
        facts.amends = [deed(.repeals, "a", on: start)]
        facts.withdrawn = withdrawn.flatMap { CalendarDate(iso: $0) }
      },
      try notice("c", issued: "2024-01-03") { facts in
        facts.amends = [ended].compactMap(\.self).map { deed(.revokes, "b", on: $0) }
      },
    ]
    #expect(try chain(notices) == ["a: Alert"] + (cancel.map { ["\($0): Cancel < a"] } ?? []))
    #expect(try chain(notices, on: "2024-01-09") == [])
    if let cancel {
      let info = try message(cancel, of: notices).children("info")[0]
      #expect(info.text("headline") == "b")
      #expect(info.text("web") == "https://gazette.example/notices/b/")
    }
  }

  @Test func anEarlyRepealThatIsWithdrawnBringsTheAlertBack() throws {
    let notices = [
      try alert("a", issued: "2024-01-10"), try alert("z", issued: "2024-01-01"),
      try notice("b", issued: "2024-01-02") { facts in
        facts.amends = [deed(.repeals, "a"), deed(.amends, "z")]
        facts.withdrawn = try? day("2024-01-20")
      },
    ]
    #expect(
      try chain(notices) == [
        "z: Alert", "b: Update < z", "a: Alert", "a-2024-01-10-repeals-b: Cancel < a",
        "b-2024-01-20-withdrawal: Update < b a-2024-01-10-repeals-b",
      ])
  }

  @Test func whatChangedAnAlertThatIsOverIsNotCorrected() throws {
    let notices = [
      try alert("a", issued: "2024-01-10"),
      try notice("b", issued: "2024-01-11") { facts in
        facts.amends = [deed(.amends, "a")]
        facts.corrected = [try? day("2024-01-15")].compactMap(\.self)
      },
      try notice("c", issued: "2024-01-12") { $0.amends = [deed(.repeals, "a")] },
      try notice("d", issued: "2024-01-16") { $0.amends = [deed(.amends, "b")] },
    ]
    #expect(try chain(notices) == ["a: Alert", "b: Update < a", "c: Cancel < b"])
  }

  @Test func aChainTakesThePlaceOfTheMessageBefore() throws {
    let notices = [
      try alert("a", issued: "2024-01-10") {
        $0.corrected = [try? day("2024-01-15")].compactMap(\.self)
      },
      try notice("b", issued: "2024-01-12") { $0.amends = [deed(.amends, "a")] },
      try alert("c", issued: "2024-01-20") { $0.amends = [deed(.replaces, "b")] },
      try notice("d", issued: "2024-01-25") { $0.amends = [deed(.revokes, "c")] },
    ]
    #expect(
      try chain(notices) == [
        "a: Alert", "b: Update < a", "a-2024-01-15-correction-1: Update < b",
        "c: Update < a-2024-01-15-correction-1", "d: Cancel < c",
      ])
  }

  @Test func severalAlertsAreChangedByOneMessage() throws {
    let notices = [
      try alert("a", issued: "2024-01-10"), try alert("b", issued: "2024-01-11"),
      try notice("c", issued: "2024-01-12") {
        $0.amends = [deed(.amends, "a"), deed(.amends, "b")]
      },
    ]
    #expect(try chain(notices).last == "c: Update < a b")
  }

  @Test func ofOneDayWhatIsChangedComesFirst() throws {
    let notices = [
      try notice("a", issued: "2024-01-10") { $0.amends = [deed(.amends, "b")] },
      try notice("b", issued: "2024-01-10") { $0.amends = [deed(.amends, "c")] },
      try alert("c", issued: "2024-01-10"),
    ]
    #expect(try chain(notices) == ["c: Alert", "b: Update < c", "a: Update < b"])
  }

  @Test func whoNamesNoAreaEndsAnAlertWhereItWasGiven() throws {
    let notices = [
      try alert("a", issued: "2024-01-10"),
      try notice("b", issued: "2024-01-12") { facts in
        facts.amends = [deed(.revokes, "a")]
        facts.areas = []
      },
    ]
    let info = try message("b", of: notices).children("info")[0]
    #expect(info.children("area").map { $0.text("areaDesc") } == ["town"])
  }

  @Test func aWithdrawalCallsOffWhatWasWarnedOf() throws {
    let notice = try alert("a", issued: "2024-01-10") { $0.withdrawn = try? day("2024-01-20") }
    #expect(try chain([notice], on: "2024-01-19") == ["a: Alert"])
    #expect(try chain([notice]) == ["a: Alert", "a-2024-01-20-withdrawal: Cancel < a"])
    let cancel = try message("a-2024-01-20-withdrawal", of: [notice])
    #expect(cancel.children("info")[0].children("instruction").isEmpty)
  }

  /// An alert that a withdrawn notice had changed or ended holds again as it was: nobody is told that it is over.
  @Test(arguments: [Notice.Verb.amends, .replaces, .repeals])
  func aWithdrawnChangeBringsTheAlertBack(verb: Notice.Verb) throws {
    let notices = [
      try alert("a", issued: "2024-01-10"),
      try notice("b", issued: "2024-01-12") { facts in
        facts.amends = [deed(verb, "a")]
        facts.withdrawn = try? day("2024-01-20")
      },
    ]
    #expect(try chain(notices).last == "b-2024-01-20-withdrawal: Update < b")
    let message = try message("b-2024-01-20-withdrawal", of: notices)
    #expect(message.children("info")[0].text("web") == "https://gazette.example/notices/a/")
  }

  @Test func whatIsOverIsNotCorrected() throws {
    let notices = [
      try alert("a", issued: "2024-01-10") { facts in
        facts.corrected = [try? day("2024-01-15")].compactMap(\.self)
        facts.withdrawn = try? day("2024-01-20")
      },
      try notice("b", issued: "2024-01-12") { $0.amends = [deed(.revokes, "a")] },
    ]
    #expect(try chain(notices) == ["a: Alert", "b: Cancel < a"])
  }

  @Test func whatWasSentStaysAsItWas() throws {
    var mended = try alert("a", issued: "2024-01-10") {
      $0.corrected = [try? day("2024-01-15")].compactMap(\.self)
    }
    for index in mended.editions.indices {
      var early = mended.editions[index]
      early.title = "Early"
      early.alert?.event = "Early event"
      early.version = try day("2024-01-10")
      mended.editions[index].version = try day("2024-01-15")
      mended.editions[index].earlier = [early]
    }
    let notices = [
      mended,
      try notice("b", issued: "2024-01-12") { facts in
        facts.amends = [deed(.amends, "a")]
        facts.withdrawn = try? day("2024-01-18")
      },
      try alert("c", issued: "2024-01-20") { $0.amends = [deed(.replaces, "a")] },
      try notice("d", issued: "2024-01-25") { $0.amends = [deed(.revokes, "c")] },
    ]
    var sent: [(name: String, bytes: [UInt8])] = []
    for number in 9...31 {
      let now = try messages(notices, on: "2024-01-" + (number < 10 ? "0" : "") + "\(number)")
      #expect(now.prefix(sent.count).map(\.name) == sent.map(\.name))
      #expect(now.prefix(sent.count).map(\.bytes) == sent.map(\.bytes))
      sent = now
    }
    #expect(sent.count == 6)
    let told = sent.compactMap { XMLTree($0.bytes)?.children("info")[0] }
    #expect(told.first?.text("headline") == "Early")
    #expect(told.first?.text("event") == "Early event")
  }

  @Test func aPreviewSendsNothing() throws {
    let notice = try alert("a", issued: "2024-01-10") { $0.isDraft = true }
    let site = try Site.example([notice, alert("b", issued: "2024-01-11")])
      .preview(at: LocalMoment(day: day("2024-03-01")))
    let context = try ExportContext.example(site)
    let files = SiteExports.all.flatMap { $0.artifacts(context) }
    #expect(!files.contains { $0.route.file.contains("alert") })
    for file in files {
      #expect(!String(decoding: file.bytes, as: UTF8.self).contains("/alerts/"))
    }
  }

  @Test func theFeedListsTheMessages() throws {
    let site = try Site.example([alert("a", issued: "2024-01-10")])
    let artifacts = SiteExports.all.flatMap { export in
      (try? export.artifacts(.example(site))) ?? []
    }
    let bytes = try #require(artifacts.first { $0.route.file == "feeds/alerts.atom" }).bytes
    let entry = try #require(XMLTree(bytes)).children("entry")
    #expect(entry.count == 1)
    let link = try #require(entry[0].children("link").first)
    #expect(link.attributes["type"] == "application/cap+xml")
    #expect(link.attributes["href"] == "https://gazette.example/alerts/a.xml")
  }
}
