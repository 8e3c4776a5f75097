import Charts
import Diagnostics
import GazetteModel
import Testing

@testable import Loading

@Suite struct TileFormTests {
  private func read(_ text: String) -> (tiles: Tiles?, faults: [String]) {
    var findings = Findings()
    let value = YAMLParser.parse(
      Array(text.utf8), file: "gazette.yaml", offset: 0, findings: &findings)
    let tiles = value.flatMap { Form<Tiles>.tiles.read($0, &findings) }
    return (tiles, findings.diagnostics.map { "\($0.rule.code): \($0.message)" })
  }

  @Test func aNumberSaysWhatItIsComparedWith() throws {
    let (tiles, faults) = read(
      """
      status:
        - figure: clinics.count[kind=fever]
          title: { en: Clinics, zh-Hans: 门诊 }
          date: as_of
          format: percent
          compare: { figure: "clinics.before[kind=fever]", label: last week, as: percent }
          note: A note
          link: notice:a
        - trend: { view: days, x: day, y: n }
          title: Days
          compare: { on: 2024-01-09 }
      """)
    #expect(faults == [])
    let numbers = try #require(tiles).status.compactMap(\.number)
    try #require(numbers.count == 2)
    #expect(numbers[0].figure?.value == (try FigureReference("clinics.count[kind=fever]")))
    #expect(numbers[0].date?.name == "as_of")
    #expect(numbers[0].format == .percent)
    #expect(numbers[0].comparison?.measure == .percent)
    #expect(numbers[0].link?.name == "notice:a")
    guard case .figure(let base, let label) = numbers[0].comparison?.base else {
      Issue.record("there is no figure to compare with")
      return
    }
    #expect(base.value.column == "before")
    #expect(label == Localized("last week"))
    #expect(
      numbers[0].rowUses.map { $0.columns.map(\.name) }
        == [["count", "kind", "as_of"], ["before", "kind"]])
    guard case .day(let day) = numbers[1].comparison?.base else {
      Issue.record("there is no day to compare with")
      return
    }
    #expect(day.value.description == "2024-01-09")
    #expect(numbers[1].rowUses.map { $0.columns.map(\.name) } == [["day", "n"]])
  }

  @Test func tablesAndChartsAreNumberedAndListsStandOnTheStartPage() throws {
    let table = "table: { view: days, title: Days }"
    let (tiles, faults) = read(
      """
      status:
        - list: latest
        - \(table)
        - chart: { id: own, view: days, mark: line, title: Days, x: day, y: n }
        - \(table)
      areas:
        town:
          - \(table)
      """)
    #expect(faults == [])
    let read = try #require(tiles)
    #expect(read.status.compactMap(\.list) == [.latest])
    #expect(read.status.compactMap { $0.exhibit?.id } == ["table-1", "own", "table-2"])
    #expect(read.status.compactMap { $0.exhibit?.block } == [1, 2, 3])
    #expect(read.areas.map(\.term.name) == ["town"])
    #expect(read.tiles(of: .area("town")).compactMap { $0.exhibit?.id } == ["table-1"])
    #expect(read.tiles(of: .topic("town")).isEmpty)
  }

  @Test(arguments: [
    ("- title: A", "missing-key: the tile shows nothing: 'figure' is missing"),
    ("- figure: v.n", "missing-key: 'title' is missing"),
    ("- { figure: v., title: A }", "wrong-type: a column must follow 'v.'"),
    ("- { figure: v.n, title: A, colour: red }", "unknown-key: 'colour' is not a key of a tile"),
    (
      "- { list: latest, chart: { view: v, mark: line, title: T, x: a, y: b } }",
      "unknown-key: 'list' cannot stand beside 'chart', since a tile shows one thing"
    ),
    (
      "- { list: latest, note: A }",
      "unknown-key: 'note' cannot stand beside 'list', since a tile shows one thing"
    ),
    (
      "- { list: newest }",
      "unknown-value: this must be one of in-force, scheduled, latest, reports, datasets; found 'newest'"
    ),
    (
      "- { figure: v.n, title: A, compare: { on: 2024-01-01 } }",
      "unknown-key: a day can only be compared where there is a 'trend'"
    ),
    (
      "- { figure: v.n, title: A, compare: { figure: v.m, on: 2024-01-01 } }",
      "unknown-key: 'on' cannot stand beside 'figure', since a number is compared with one other"
    ),
    ("- { figure: v.n, title: A, compare: {} }", "missing-key: 'figure' is missing"),
    (
      "- { trend: { view: v, x: a, y: b }, title: A, compare: { on: 2024-01-01, label: L } }",
      "unknown-key: 'label' must stand beside 'figure': a day is called by its date"
    ),
    (
      "- { trend: { view: v, x: a, y: b }, title: A, date: d }",
      "unknown-key: 'date' must stand beside 'figure', since it is a column of the figure's row"
    ),
    ("- { trend: { view: v, x: a }, title: A }", "missing-key: 'y' is missing"),
    (
      "- { figure: v.n, title: A, link: ../a.md }",
      "wrong-type: this must be a link such as notice:ID, dataset:NAME, /path/ or https://office.example/; found '../a.md'"
    ),
    (
      "- table: { id: a, view: v, title: T }\n  - table: { id: a, view: v, title: T }",
      "exhibit-id: 'a' is the id of two tiles"
    ),
    (
      "- table: { id: main, view: v, title: T }",
      "exhibit-id: 'main' is the id of another part of the page already"
    ),
    (
      "- table: { id: latest, view: v, title: T }\n  - list: latest",
      "exhibit-id: 'latest' is the id of another part of the page already"
    ),
    ("- list: latest\n  - list: latest", "duplicate-key: the list 'latest' stands twice"),
  ])
  func aFaultIsToldInWords(tile: String, fault: String) {
    #expect(read("status:\n  \(tile)").faults == [fault])
  }

  @Test func thePageOfAnAreaListsItsOwnNotices() {
    #expect(
      read("areas: { town: [{ list: latest }] }").faults == [
        "unknown-value: 'latest' is a list of the start page; this page lists its own notices"
      ])
  }
}
