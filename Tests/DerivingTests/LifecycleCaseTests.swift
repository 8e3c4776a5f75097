import Deriving
import Diagnostics
import Foundation
import GazetteModel
import TestKit
import Testing

/// Computes every line of the tables in `Documentation/lifecycle.md`.
@Suite struct LifecycleCaseTests {
  /// One line of a table.
  struct Line: CustomTestStringConvertible, Sendable {
    let number: Int
    let cells: [String]

    var testDescription: String { "line \(number): \(cells.joined(separator: " | "))" }
  }

  /// A line that cannot be read.
  struct Unreadable: Error {
    let text: String
  }

  static let lines: [Line] = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = root.appending(path: "Documentation/lifecycle.md")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .compactMap { number, line in
        let cells = line.split(separator: "|", omittingEmptySubsequences: false)
          .dropFirst().dropLast().map { $0.trimmingCharacters(in: .whitespaces) }
        let isCase = cells.count == 5 && cells[0] != "A" && cells[0] != "---"
        return isCase ? Line(number: number + 1, cells: cells) : nil
      }
  }()

  @Test func thereAreManyCases() {
    #expect(Self.lines.count >= 60)
    let statuses = Set(Self.lines.map { $0.cells[3] })
    #expect(statuses == Set(Standing.Status.allCases.map(\.rawValue)))
  }

  @Test(arguments: lines) func aCaseIsComputedAsStated(_ line: Line) throws {
    let others = line.cells[1].split(separator: ";").map(String.init)
    let notices = try ["A 2024-01-10 " + line.cells[0]].map(notice) + others.map(notice)
    let now = try #require(LocalMoment(iso: line.cells[2]))
    // The order of the notices says nothing.
    for notices in [notices, notices.reversed()] {
      let standing = Lifecycle(try .example(notices)).standings(at: now)["A"]
      #expect(standing?.status.rawValue == line.cells[3])
      let next = standing?.next.map { "\($0.at.moment) \($0.status.rawValue)" }
      #expect(next ?? "" == line.cells[4])
    }
  }

  /// `B 2024-01-15 from M until M withdrawn D part 3 from M until M repeals A part 3 on M until M`.
  private func notice(_ text: String) throws -> Notice {
    var words = text.split(separator: " ").map(String.init)[...]
    guard let id = words.popFirst(), let issued = words.popFirst() else {
      throw Unreadable(text: text)
    }
    let place = Place("a.md", 0..<1)
    var effective = Notice.Effective(from: nil, until: nil, place: place)
    var amends: [Notice.Amendment] = []
    var withdrawn: CalendarDate?
    while let word = words.popFirst() {
      guard let value = words.popFirst() else { throw Unreadable(text: text) }
      if let verb = Notice.Verb(rawValue: word) {
        amends.append(.init(notice: Reference(value, at: place), verb: verb, on: nil))
      } else if word == "part" {
        if amends.isEmpty {
          effective.parts.append(.init(name: value, from: nil, until: nil))
        } else {
          amends[amends.count - 1].part = value
        }
      } else if word == "withdrawn" {
        withdrawn = try #require(CalendarDate(iso: value))
      } else {
        let moment = try #require(LocalMoment(iso: value))
        switch (word, amends.isEmpty, effective.parts.isEmpty) {
        case ("on", false, _): amends[amends.count - 1].on = moment
        case ("until", false, _): amends[amends.count - 1].until = moment
        case ("from", true, false): effective.parts[effective.parts.count - 1].from = moment
        case ("until", true, false): effective.parts[effective.parts.count - 1].until = moment
        case ("from", true, true): effective.from = moment
        case ("until", true, true): effective.until = moment
        default: throw Unreadable(text: text)
        }
      }
    }
    return try .example(id, issued: issued) { facts in
      facts.effective = effective
      facts.amends = amends
      facts.withdrawn = withdrawn
    }
  }
}
