import Diagnostics
import GazetteModel
import TestKit
import Testing

@testable import Rendering

@Suite struct NoticeRelationsTests {
  private func deed(_ id: String, on day: String? = nil) -> Notice.Amendment {
    .init(
      notice: Reference(id, at: Place("a.md", 0..<1)), verb: .repeals,
      on: day.flatMap { LocalMoment(iso: $0) })
  }

  /// To which notices `a` is said to do something, on a site that stands at 20 January.
  private func deeds(
    on day: String, isDone: Bool = false, withdrawn: String? = nil, later: [Standing.Next] = []
  ) throws -> [String] {
    let notice = try Notice.example("a", issued: "2024-01-10") { facts in
      facts.amends = [deed("b", on: day)]
      facts.withdrawn = withdrawn.flatMap { CalendarDate(iso: $0) }
    }
    let at = try #require(LocalMoment(iso: day))
    let change = Standing.Change(notice: "a", verb: .repeals, at: at)
    let relations = NoticeRelations(
      try .example([notice, .example("b", issued: "2024-01-01")]),
      [
        "a": Standing(status: .inForce, changes: [], later: later),
        "b": Standing(status: .inForce, changes: isDone ? [change] : []),
      ], at: try #require(LocalMoment(iso: "2024-01-20")))
    return relations.deeds(of: notice).map(\.notice.name)
  }

  @Test func whatWasDoneOrIsToComeIsTold() throws {
    #expect(try deeds(on: "2024-01-15", isDone: true) == ["b"])
    #expect(try deeds(on: "2024-01-21") == ["b"])
    #expect(try deeds(on: "2024-01-21", withdrawn: "2024-01-22") == ["b"])
  }

  @Test func whatNeverHappensIsNotTold() throws {
    #expect(try deeds(on: "2024-01-15") == [])
    // On a day as such, what starts in the course of it has begun.
    #expect(try deeds(on: "2024-01-20T18:00") == [])
    #expect(try deeds(on: "2024-01-25", withdrawn: "2024-01-25") == [])
    let end = try #require(LocalMoment(iso: "2024-01-22")).start
    let later = [Standing.Next(status: .superseded, at: end)]
    #expect(try deeds(on: "2024-01-25", later: later) == [])
    #expect(try deeds(on: "2024-01-22", later: later) == ["b"])
  }

  @Test func ofANoticeThatIsNotThereAllIsTold() throws {
    let notice = try Notice.example("a", issued: "2024-01-10") { $0.amends = [deed("b")] }
    let relations = NoticeRelations(
      try .example([notice]), [:], at: try #require(LocalMoment(iso: "2024-01-20")))
    #expect(relations.deeds(of: notice) == notice.facts.amends)
  }

  @Test func aChainShowsTheNearest() throws {
    let notices = try (0..<40).map { number in
      try Notice.example("n\(number)", issued: "2024-01-01") { facts in
        facts.amends = number == 0 ? [] : [deed("n\(number - 1)")]
      }
    }
    let relations = NoticeRelations(
      try .example(notices), [:], at: try #require(LocalMoment(iso: "2024-01-20")))
    #expect(relations.chain(of: "n0") == Set((0..<NoticeRelations.length).map { "n\($0)" }))
    #expect(relations.chain(of: "n20").count == NoticeRelations.length)
    #expect(relations.chain(of: "n39").contains("n30"))
    #expect(relations.chain(of: "else").isEmpty)
  }
}
