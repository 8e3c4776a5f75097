import Diagnostics
import Files
import Gazette
import TestKit
import Testing

/// Tables in texts, from their blocks to the pages and files that are published.
@Suite struct TableBuildTests {
  private struct Page {
    var html: String
    var files: [String: String]

    /// The cells of the first table, row by row, as they are marked up.
    var rows: [[String]] {
      html.split(separator: "<tr>").dropFirst().map { row in
        row.split(separator: "</tr>")[0].matches(of: #/<t[hd][^>]*>.*?</t[hd]>/#)
          .map { String($0.output) }
      }
    }
  }

  private func build(
    _ text: String, language: String = "en", _ change: (MemoryDisk) throws -> Void = { _ in }
  ) throws -> (page: Page, report: RunReport) {
    let disk = try MemoryDisk()
    _ = try Starter.write(to: disk)
    if language != "en" {
      let file = try RelativePath(checking: "gazette.yaml")
      let configuration = String(decoding: try disk.read(file, limit: 100_000), as: UTF8.self)
      try disk.put(
        Array(configuration.replacing("[en]", with: "[en, \(language)]").utf8), at: "gazette.yaml")
    }
    try disk.put(
      Array("---\ntitle: Counts\n---\n\(text)\n".utf8), at: "content/pages/counts.\(language).md")
    try change(disk)
    let report = try Pipeline(disk, .on("2024-02-01")).build(to: .publicFolder(of: disk))
    let folder = language == "en" ? "public/counts" : "public/\(language)/counts"
    let tree =
      report.outcome == nil
      ? [:] : try disk.tree(folder).mapValues { String(decoding: $0, as: UTF8.self) }
    return (Page(html: tree["index.html"] ?? "", files: tree), report)
  }

  private func page(_ text: String, language: String = "en") throws -> Page {
    let (page, report) = try build(text, language: language)
    #expect(report.findings.diagnostics == [])
    return page
  }

  @Test func aTableHasACaptionHeadsAndRowsThatBearNames() throws {
    let page = try page("```csv Clinics {#clinics}\nArea,Clinics,Since\nBay,1263,2024-01-08\n```")
    #expect(page.html.contains("<figure class=\"exhibit\" id=\"clinics\">"))
    #expect(page.html.contains("aria-labelledby=\"clinics.caption\""))
    #expect(page.html.contains("<caption id=\"clinics.caption\"><bdi>Clinics</bdi></caption>"))
    #expect(
      page.rows == [
        [
          "<th scope=\"col\"><bdi>Area</bdi></th>",
          "<th scope=\"col\" class=\"number\"><bdi>Clinics</bdi></th>",
          "<th scope=\"col\"><bdi>Since</bdi></th>",
        ],
        [
          "<th scope=\"row\"><bdi>Bay</bdi></th>", "<td class=\"number\"><bdi>1,263</bdi></td>",
          "<td><time datetime=\"2024-01-08\">8 January 2024</time></td>",
        ],
      ])
    #expect(page.files["clinics.csv"] == "Area,Clinics,Since\r\nBay,1263,2024-01-08\r\n")
    #expect(page.html.contains("href=\"/counts/clinics.csv\""))
  }

  @Test func numbersOfAColumnHaveTheSameDigitsBehindTheMark() throws {
    let page = try page("```csv Shares\nArea,Share\na,1\nb,-0.25\nc,10.5\nd,\n```")
    let cells = page.rows.dropFirst().map { $0[1] }
    #expect(
      cells.dropLast() == [
        "<td class=\"number\"><bdi>1.00</bdi></td>", "<td class=\"number\"><bdi>-0.25</bdi></td>",
        "<td class=\"number\"><bdi>10.50</bdi></td>",
      ])
    #expect(cells.last?.contains("<span class=\"hidden\">no value</span>") == true)
  }

  @Test func whatIsWithheldStandsNowhere() throws {
    let page = try page(
      "```csv Clinics\nArea,Clinics,Beds\nBay,1263 [p],5\nHill,94 [c],7331\nDale,[x],\n```")
    #expect(page.rows[1].last == "<td class=\"value-status\">[p]</td>")
    #expect(page.rows[2].last == "<td class=\"value-status\">[c]</td>")
    #expect(!page.html.contains("7,331"))
    #expect(!page.html.contains(">94<"))
    #expect(
      page.files["table-1.csv"]
        == "Area,Clinics,Beds,status\r\nBay,1263,5,p\r\nHill,,,c\r\nDale,,,x\r\n")
    #expect(page.html.contains("<li><strong>[p]</strong> provisional</li>"))
    #expect(page.html.contains("<li><strong>[c]</strong> suppressed</li>"))
    #expect(page.html.contains("<li><strong>[x]</strong> not available</li>"))
    #expect(!page.html.contains("[e]"))
  }

  @Test func markupInCellsIsText() throws {
    let hostile = "</table><script>alert(1)</script>"
    let page = try page(
      "```csv </caption><b>\n<i>,\"\"\" onclick=\"\"x\"\n\(hostile),{{title}}&amp;\n```")
    #expect(!page.html.contains("<script>alert"))
    #expect(page.html.contains("&lt;/table&gt;&lt;script&gt;alert(1)&lt;/script&gt;"))
    #expect(page.html.contains("{{title}}&amp;amp;"))
    #expect(page.html.matches(of: #/</table>/#).count == 1)
    for tag in HTMLTag.all(in: page.html) { #expect(tag.danger == nil) }
    #expect(page.files["table-1.csv"]?.contains(hostile) == true)
  }

  @Test func longAndForeignTextsStayWhole() throws {
    let long = String(repeating: "ab", count: 100)
    let page = try page("```csv T\nA,B\n\(long),朝阳区\nالرياض,x\n```")
    #expect(
      page.rows[1] == ["<th scope=\"row\"><bdi>\(long)</bdi></th>", "<td><bdi>朝阳区</bdi></td>"])
    #expect(page.rows[2].first == "<th scope=\"row\"><bdi>الرياض</bdi></th>")
  }

  @Test func aDatasetIsShownInPartAndSummedUpWhole() throws {
    let rows = (1...28).map { "2024-01-\($0 < 10 ? "0" : "")\($0),\($0 * 100)" }
    let (page, report) = try build(
      """
      ```table
      dataset: visitors
      title: Visitors by day
      totals: [visitors]
      rows: 3
      notes: [Counted at the door.]
      ```
      """
    ) { disk in
      try disk.put(
        Array(("day,visitors\n" + rows.joined(separator: "\n") + "\n").utf8),
        at: "content/data/visitors/visitors.csv")
    }
    #expect(report.findings.diagnostics == [])
    #expect(page.rows.count == 5)
    #expect(page.rows.last?.first == "<th scope=\"row\">Total of all 28 rows</th>")
    #expect(page.rows.last?.last == "<td class=\"number\"><bdi>40,600</bdi></td>")
    #expect(page.html.contains("First 3 of 28 rows"))
    #expect(page.html.contains("<p><bdi>Counted at the door.</bdi></p>"))
    #expect(page.html.contains("made up"))
    #expect(page.html.contains("href=\"/data/visitors/\""))
    #expect(page.html.contains("<span class=\"quiet\">people</span>"))
    #expect(
      page.files["table-1.csv"]
        == "day,visitors\r\n" + rows.map { $0 + "\r\n" }.joined())
  }

  /// A view of the columns `name`, `n`, `ok` and `s` whose rows are `values`.
  private func view(_ values: String) -> (MemoryDisk) throws -> Void {
    { disk in
      let head = """
        /*
        title: Counts
        publish: true
        columns:
          - { name: name, title: Name, type: string }
          - { name: n, title: { en: Number, zh-Hans: 数量 }, unit: people, type: number }
          - { name: ok, title: Done, type: boolean }
          - { name: s, title: S, type: string }
        */

        """
      let sql =
        "WITH t(name, n, ok, s) AS (VALUES \(values)) SELECT * FROM t WHERE (SELECT count(*) FROM visitors) > 0 ORDER BY name"
      try disk.put(Array((head + sql).utf8), at: "content/views/counts.sql")
    }
  }

  private let ofView = """
    ```table
    view: counts
    title: { en: Counts, zh-Hans: 数量 }
    columns: [name, { column: n, title: { en: How many, zh-Hans: 数量 }, decimals: 2 }, { column: ok, align: center }]
    totals: [n]
    status: s
    ```
    """

  @Test func sumsAreExactAndLeaveOutWhatIsWithheld() throws {
    let (page, report) = try build(
      ofView,
      view("('a', 0.1, 1, NULL), ('b', 0.2, 0, 'e'), ('c', 1000, 1, 'c'), ('d', NULL, 1, NULL)"))
    #expect(report.findings.diagnostics == [])
    #expect(page.rows.last?[1] == "<td class=\"number\"><bdi>0.30</bdi></td>")
    #expect(page.rows[1][2] == "<td class=\"center\"><bdi>yes</bdi></td>")
    #expect(page.rows[2][2] == "<td class=\"center\"><bdi>no</bdi></td>")
    #expect(page.rows[2][3] == "<td class=\"value-status\">[e]</td>")
    #expect(page.html.contains("The total leaves out values"))
    #expect(page.html.contains("href=\"/data/views/counts/\""))
    #expect(
      page.files["table-1.csv"]
        == "name,n,ok,s\r\na,0.1,true,\r\nb,0.2,false,e\r\nc,,true,c\r\nd,,true,\r\n")
  }

  @Test func wordsNumbersAndDatesAreThoseOfThePagesLanguage() throws {
    let (page, report) = try build(
      ofView, language: "zh-Hans", view("('a', 1263.5, 1, 'p'), ('b', 2, 0, NULL)"))
    #expect(report.findings.count(.error) == 0)
    #expect(page.html.contains("<bdi>数量</bdi></caption>"))
    #expect(page.rows[1][1] == "<td class=\"number\"><bdi>1,263.50</bdi></td>")
    #expect(page.rows[1][2] == "<td class=\"center\"><bdi>是</bdi></td>")
    #expect(page.rows.last?.first == "<th scope=\"row\">合计</th>")
    #expect(page.html.contains("初步数据"))
  }

  @Test func anUnknownStatusIsToldOnce() throws {
    let (_, report) = try build(ofView, view("('a', 1, 1, 'p'), ('b', 2, 1, 'q'), ('c', 3, 1, '')"))
    #expect(report.outcome == nil)
    #expect(report.findings.diagnostics.map(\.rule.code) == ["table-status"])
    #expect(report.findings.diagnostics.first?.message.contains("row 2 has 'q'") == true)
  }

  @Test func aTableOfNoRowsIsATable() throws {
    let (page, report) = try build(ofView) { disk in
      try view("('a', 1, 1, 'p')")(disk)
      try disk.put(
        Array(
          String(
            decoding: try disk.read(
              RelativePath(checking: "content/views/counts.sql"), limit: 100_000),
            as: UTF8.self
          ).replacing("> 0", with: "< 0").utf8), at: "content/views/counts.sql")
    }
    #expect(report.findings.diagnostics == [])
    #expect(page.rows.count == 2)
    #expect(page.rows.last?[1] == "<td class=\"number\"><bdi>0.00</bdi></td>")
    #expect(page.files["table-1.csv"] == "name,n,ok,s\r\n")
  }

  @Test func aLinkLeadsToATable() throws {
    let table = "```csv Clinics {#clinics}\nArea,Clinics\nBay,1\n```"
    #expect(try build("[the table](#clinics)\n\n" + table).report.findings.isEmpty)
    #expect(
      try build("[the table](#clinic)\n\n" + table).report.findings.diagnostics.map(\.rule.code)
        == ["broken-fragment"])
  }
}
