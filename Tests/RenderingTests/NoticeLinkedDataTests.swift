import Diagnostics
import Foundation
import GazetteModel
import TestKit
import Testing

@testable import Rendering

@Suite struct NoticeLinkedDataTests {
  typealias Node = [String: Any]
  private let place = Place("a.md")

  /// What a page of the notice `a` says, among notices `b`, `c` and `d`.
  private func node(
    _ kind: Notice.Kind, status: Standing.Status = .inForce, language number: Int = 0,
    _ change: (inout Notice) -> Void = { _ in }
  ) throws -> Node {
    var notice = try Notice.example(
      "a", issued: "2024-01-10", languages: ["en", "zh-Hans"], title: "Closed </script>",
      summary: "Shut."
    ) { $0.kind = kind }
    change(&notice)
    let others = try ["b", "c", "d"].map { try Notice.example($0, issued: "2024-01-01") }
    let site = try Site.example([notice] + others, languages: ["en", "zh-Hans"])
    let edition = Edition(
      site.words[number], index: SiteIndex(site),
      standings: [
        "a": Standing(status: status, changes: [], until: LocalMoment(iso: "2024-01-31"))
      ], changes: [], tables: [:],
      datasets: [], at: try #require(LocalMoment(iso: "2024-02-01")), generator: "Gazette 1")
    let bytes = LinkedDataWriter(edition: edition).document(notice, notice.editions[number])
    #expect(!bytes.contains(UInt8(ascii: "<")))
    let value = try JSONSerialization.jsonObject(with: Data(bytes))
    return try #require(value as? Node)
  }

  private func deed(_ verb: Notice.Verb, _ id: String, part: String? = nil) -> Notice.Amendment {
    .init(notice: Reference(id, at: place), verb: verb, part: part, on: nil)
  }

  @Test(
    arguments: [
      (.order, "Legislation"), (.policyChange, "Legislation"), (.notice, "SpecialAnnouncement"),
      (.briefing, "SpecialAnnouncement"), (.guidance, "WebPage"),
    ] as [(Notice.Kind, String)])
  func theKindDecidesTheType(kind: Notice.Kind, type: String) throws {
    let node = try node(kind)
    #expect(node["@context"] as? String == "https://schema.org/")
    #expect(node["@type"] as? String == type)
    #expect(node["@id"] as? String == "https://gazette.example/notices/a/")
    #expect(node["name"] as? String == "Closed </script>")
    #expect(node["inLanguage"] as? String == "en")
    #expect(node["datePublished"] as? String == "2024-01-10")
    #expect((node["author"] as? Node)?["@type"] as? String == "GovernmentOrganization")
  }

  @Test(
    arguments: zip(
      Standing.Status.allCases,
      [
        "NotInForce", "InForce", "PartiallyInForce", "InForce", "NotInForce", "NotInForce",
        "NotInForce", "NotInForce",
      ]))
  func theForceOfAnOrderFollowsFromItsStatus(status: Standing.Status, force: String) throws {
    let node = try node(.order, status: status)
    #expect(node["legislationLegalForce"] as? String == "https://schema.org/" + force)
  }

  @Test func anOrderSaysWhatItChanges() throws {
    let node = try node(.order) { notice in
      notice.facts.number = "〔2024〕1号"
      notice.facts.amends = [
        deed(.repeals, "b"), deed(.repeals, "c", part: "1"), deed(.amends, "c"),
        deed(.replaces, "d"), deed(.translates, "b"), deed(.revokes, "withheld"),
      ]
    }
    func addresses(_ ids: String...) -> [String] {
      ids.map { "https://gazette.example/notices/\($0)/" }
    }
    #expect(node["legislationIdentifier"] as? String == "〔2024〕1号")
    #expect(node["legislationDate"] as? String == "2024-01-10")
    // Who repeals a part amends the whole; a notice that is not published is not named.
    #expect(node["legislationRepeals"] as? [String] == addresses("b"))
    #expect(node["legislationAmends"] as? [String] == addresses("c"))
    #expect(node["legislationChanges"] as? [String] == addresses("d"))
  }

  @Test func theVersionIsTheDayOfTheLastChangeByNow() throws {
    let node = try node(.order) { notice in
      notice.facts.corrected = ["2024-01-20", "2024-03-01"].compactMap { CalendarDate(iso: $0) }
    }
    #expect(node["legislationDateVersion"] as? String == "2024-01-20")
  }

  @Test func guidanceDescribesAService() throws {
    let node = try node(.guidance) { $0.facts.areas = [Reference("town", at: place)] }
    let service = try #require(node["mainEntity"] as? Node)
    #expect(service["@type"] as? String == "GovernmentService")
    #expect((service["provider"] as? Node)?["name"] as? String == "Office")
    #expect((service["areaServed"] as? [Node])?.map { $0["name"] as? String } == ["town"])
    let channel = try #require(service["availableChannel"] as? Node)
    #expect(channel["availableLanguage"] as? [String] == ["en", "zh-Hans"])
  }

  @Test func anAnnouncementSaysWhenItEnds() throws {
    // Another notice has moved the end that it states.
    let node = try node(.notice) { notice in
      notice.facts.effective = .init(
        from: nil, until: LocalMoment(iso: "2024-01-20"), place: place)
    }
    #expect(node["datePosted"] as? String == "2024-01-10")
    #expect(node["expires"] as? String == "2024-01-31")
    #expect(node["text"] as? String == "Shut.")
  }

  @Test(arguments: [
    ("2024-01-11", "2024-01-11"), ("2024-01-11T18:00", "2024-01-11"),
    ("2024-01-11T24:00", "2024-01-12"),
  ])
  func aLawAppliesFromADay(from: String, day: String) throws {
    let node = try node(.order) { notice in
      notice.facts.effective = .init(from: LocalMoment(iso: from), until: nil, place: place)
    }
    #expect(node["legislationDateOfApplicability"] as? String == day)
  }

  @Test func editionsNameEachOther() throws {
    let first = try node(.order)
    let translations = try #require(first["workTranslation"] as? [Node])
    #expect(translations.map { $0["inLanguage"] as? String } == ["zh-Hans"])
    let second = try node(.order, language: 1)
    let original = try #require(second["translationOfWork"] as? Node)
    #expect(original["@id"] as? String == first["@id"] as? String)
    #expect(second["@id"] as? String == translations[0]["@id"] as? String)
  }

  @Test func whatIsMadeUpSaysSo() throws {
    #expect(try node(.order)["disambiguatingDescription"] == nil)
    let node = try node(.order) { $0.facts.isDemonstration = true }
    #expect(node["disambiguatingDescription"] as? String == "demonstration-content")
  }

  @Test func aSourceIsNamed() throws {
    let node = try node(.briefing) { notice in
      notice.editions[0].source = .init(
        title: "News", publisher: "Paper", date: CalendarDate(iso: "2024-01-09"),
        url: "https://a.example/")
    }
    let source = try #require(node["isBasedOn"] as? Node)
    #expect(source["url"] as? String == "https://a.example/")
    #expect((source["publisher"] as? Node)?["name"] as? String == "Paper")
  }
}
