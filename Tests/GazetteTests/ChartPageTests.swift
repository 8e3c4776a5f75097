import Charts
import Diagnostics
import Files
import Gazette
import Publishing
import TestKit
import Testing

/// A chart on a page is a figure that stands by itself, with files beside it.
@Suite struct ChartPageTests {
  private static let blocks = """
    ---
    title: About
    ---
    Text.

    ```chart
    id: visits
    dataset: visitors
    mark: bar
    title: Many come on <Mondays>
    x: day
    y: visitors
    annotations:
      - { y: 100, label: "Enough & more" }
      - { notice: 2024-01-08-new-opening-hours }
    ```

    ```map
    dataset: visitors
    title: Each day has a tile
    area: day
    value: visitors
    grid: [[2024-01-08, 2024-01-09], [~, 2024-01-10]]
    ```

    """
  private static let table = """
    day,visitors
    2024-01-08,112
    2024-01-09,97
    2024-01-10,104

    """

  private func built(_ changes: [(path: String, text: String)] = []) throws -> (
    files: [String: [UInt8]], findings: Findings
  ) {
    let disk = try MemoryDisk()
    _ = try Starter.write(to: disk)
    try disk.put(Self.table, at: "content/data/visitors/visitors.csv")
    try disk.put(Self.blocks, at: "content/pages/about.en.md")
    for change in changes { try disk.put(change.text, at: change.path) }
    let result = try MemoryDisk()
    let report = try Pipeline(disk, .on("2024-02-01")).build(to: .publicFolder(of: result))
    return (try result.tree("public"), report.findings)
  }

  private func page(_ files: [String: [UInt8]], _ path: String = "about/index.html") -> String {
    String(decoding: files[path] ?? [], as: UTF8.self)
  }

  @Test func aChartIsDrawnForTwoWidthsAndNamed() throws {
    let (files, findings) = try built()
    #expect(findings.diagnostics.map(\.message) == [])
    let tags = HTMLTag.all(in: page(files)).filter { !$0.isEnd }
    func value(_ tag: HTMLTag, _ name: String) -> String? {
      tag.attributes.first { $0.name == name }?.value
    }
    let drawings = tags.filter { $0.name == "svg" }
    #expect(drawings.count == 4)
    let ids = tags.compactMap { value($0, "id") }
    #expect(Set(ids).count == ids.count)
    for drawing in drawings {
      #expect(value(drawing, "role") == "img")
      let named = (value(drawing, "aria-labelledby") ?? "").split(separator: " ").map(String.init)
      #expect(named.count == 2 && named.allSatisfy(ids.contains))
    }
    let divisions = tags.filter { ["narrow", "wide"].contains(value($0, "class")) }
    #expect(divisions.map { value($0, "hidden") != nil } == [false, true, false, true])
    let text = page(files)
    #expect(text.contains("<figcaption>Many come on &lt;Mondays&gt;</figcaption>"))
    #expect(text.contains("Enough &amp; more"))
    #expect(text.contains("The office opens on Saturdays"))
    #expect(text.contains("<caption id=\"visits.caption\">"))
    #expect(tags.filter { $0.danger != nil }.map(\.name) == [])
  }

  @Test func onlyPagesWithChartsReferToTheirStyleAndScript() throws {
    let files = try built().files
    #expect(files["assets/charts.css"] == Array((ChartStyle.css + "\n").utf8))
    for asset in ["charts.css", "charts.js"] {
      #expect(page(files).components(of: "/assets/\(asset)") == 1)
      #expect(!page(files, "index.html").contains("/assets/\(asset)"))
    }
    #expect((files["assets/charts.js"] ?? []).count < 2560)
  }

  @Test func theFilesOfAChartStandBesideItsPage() throws {
    let files = try built().files
    #expect(
      files["about/visits.csv"].map { String(decoding: $0, as: UTF8.self) }
        == "day,visitors\r\n2024-01-08,112\r\n2024-01-09,97\r\n2024-01-10,104\r\n")
    let drawing = String(decoding: files["about/visits.svg"] ?? [], as: UTF8.self)
    #expect(drawing.hasPrefix("<svg") && drawing.contains("<style>"))
    #expect(drawing.contains("Many come on &lt;Mondays&gt;"))
    let specification = String(decoding: files["about/visits.vl.json"] ?? [], as: UTF8.self)
    #expect(specification.contains("vega-lite/v6.json"))
    #expect(files["about/map-1.svg"] != nil && files["about/map-1.csv"] != nil)
    #expect(files["about/map-1.vl.json"] == nil)
    for name in ["visits.csv", "visits.svg", "visits.vl.json", "map-1.svg"] {
      #expect(page(files).contains("href=\"/about/\(name)\""))
    }
  }

  @Test func aTableWhoseColumnsHaveRolesHasAChart() throws {
    let disk = try MemoryDisk()
    _ = try Starter.write(to: disk)
    let path = "content/data/visitors/datapackage.json"
    let descriptor = String(
      decoding: try disk.read(RelativePath(checking: path), limit: 1 << 20), as: UTF8.self)
    let roles =
      descriptor
      .replacing("\"name\": \"day\",", with: "\"name\": \"day\", \"gazette:role\": \"time\",")
      .replacing(
        "\"type\": \"integer\",", with: "\"type\": \"integer\", \"gazette:role\": \"measure\",")
    let plain = page(try built().files, "data/visitors/index.html")
    #expect(!plain.contains("<svg"))
    let (files, findings) = try built([(path, roles)])
    #expect(findings.isEmpty)
    let dataset = page(files, "data/visitors/index.html")
    #expect(dataset.contains("<figure class=\"exhibit drawing\" id=\"visitors.chart\">"))
    #expect(dataset.contains("chart-line"))
    #expect(files["data/visitors/visitors.chart.svg"] != nil)
    #expect(files["data/visitors/visitors.chart.csv"] != nil)
  }

  @Test func aChartOfNothingSaysSo() throws {
    let (files, findings) = try built([
      (
        "content/views/none.sql",
        "/*\ntitle: None\ncolumns: [{ name: day, type: date }, { name: n, type: integer }]\n*/\nSELECT day, visitors AS n FROM visitors WHERE visitors < 0 ORDER BY day"
      ),
      (
        "content/pages/about.en.md",
        "---\ntitle: About\n---\n```chart\nview: none\nmark: line\ntitle: Nobody\nx: day\ny: n\n```\n"
      ),
    ])
    #expect(findings.diagnostics.map(\.rule.code) == ["chart-empty"])
    #expect(!page(files).contains("<svg"))
    #expect(page(files).contains("There are no rows to draw yet."))
    #expect(files["about/chart-1.svg"] == nil && files["about/chart-1.csv"] != nil)
  }
}

extension String {
  fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}
