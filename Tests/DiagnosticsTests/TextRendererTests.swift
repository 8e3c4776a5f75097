import Diagnostics
import Testing

@Suite struct TextRendererTests {
  @Test func underlinesTheCellAndSaysTheWayOut() {
    let sources = TextSources([
      "filings.csv": "id,name\nBA-0118,Harbour Works,bao-an,\"12,500\",2022-03-21\n",
      "datapackage.json": "{\n  \"type\": \"integer\"\n}\n",
    ])
    let findings = Findings(
      Diagnostic(
        .cellType, "'employees' must be a whole number; found '12,500'",
        at: .of("\"12,500\"", in: "filings.csv", sources),
        label: "'Employees' is declared 'integer'",
        related: [
          .init("declared here", at: .of("\"integer\"", in: "datapackage.json", sources))
        ],
        help: "write 12500, or declare \"groupChar\": \",\" for this field"))
    #expect(
      TextRenderer().render(findings, sources: sources) == """
        filings.csv:2:30: error: 'employees' must be a whole number; found '12,500' [cell-type]
            2 | BA-0118,Harbour Works,bao-an,"12,500",2022-03-21
              |                              ^^^^^^^^ 'Employees' is declared 'integer'
            see: datapackage.json:2:11: declared here
            help: write 12500, or declare "groupChar": "," for this field

        1 error

        """)
  }

  @Test func marksTheVeryCellBehindChineseCharacters() {
    #expect(
      excerpt(of: "北京市,朝阳区,一百", marking: "一百") == """
            1 | 北京市,朝阳区,一百
              |               ^^^^
        """)
  }

  @Test func marksTheVeryCellBehindTabsAndCombiningMarks() {
    #expect(
      excerpt(of: "a\te\u{301}\tcell", marking: "cell") == """
            1 | a   e\u{301}   cell
              |         ^^^^
        """)
  }

  @Test func showsControlCharactersInsteadOfSendingThem() {
    #expect(
      excerpt(of: "a\u{1B}[31m\u{202E}b\u{7F}", marking: "b") == """
            1 | a␛[31m<U+202E>b␡
              |               ^
        """)
    let findings = Findings(
      Diagnostic(.cellType, "found '\u{1B}]0;\u{7}'", at: nil, help: "one\ntwo\u{8}"))
    #expect(
      TextRenderer().render(findings, sources: TextSources([:])) == """
        error: found '␛]0;␇' [cell-type]
            help: one
                  two␈

        1 error

        """)
  }

  @Test func marksAMissingCharacterBehindTheEndOfTheLine() {
    let sources = TextSources(["a.md": "one\ntwo\n"])
    let findings = Findings(Diagnostic(.cellType, "message", at: Place("a.md", 3..<3)))
    #expect(
      lines(of: findings, sources).prefix(3) == [
        "a.md:1:4: error: message [cell-type]", "    1 | one", "      |    ^",
      ])
  }

  @Test func showsLongLinesAroundTheFault() {
    let text = String(repeating: "字", count: 4000) + "XYZ" + String(repeating: "y", count: 4000)
    let drawn = excerpt(of: text, marking: "XYZ").split(separator: "\n")
    #expect(drawn[0].hasPrefix("    1 | …字") || drawn[0].hasPrefix("    1 |  …字"))
    #expect(drawn[0].hasSuffix("yyy…"))
    let shown = drawn[0].dropFirst(8)
    #expect(shown.reduce(0) { $0 + ($1 == "字" ? 2 : 1) } == 100)
    let before = shown.prefix { $0 != "X" }.reduce(0) { $0 + ($1 == "字" ? 2 : 1) }
    #expect(drawn[1] == "      | " + String(repeating: " ", count: before) + "^^^")
  }

  @Test func endsTheMarksWhereTheShownPartEnds() {
    let text = "ab" + String(repeating: "X", count: 5000)
    let drawn = excerpt(of: text, marking: String(repeating: "X", count: 5000))
    #expect(drawn.split(separator: "\n")[1] == "      |   " + String(repeating: "^", count: 98))
  }

  @Test func showsTheEndsOfARangeOverSeveralLines() {
    let sources = TextSources(["a.md": String(repeating: "\n", count: 8) + "one\ntwo\nthree\n"])
    let findings = Findings(
      Diagnostic(
        .cellType, "message", at: .of("ne\ntwo\nth", in: "a.md", sources), label: "not closed"))
    #expect(
      TextRenderer().render(findings, sources: sources) == """
        a.md:9:2: error: message [cell-type]
             9 | one
               |  ^^
               ...
            11 | three
               | ^^ not closed

        1 error

        """)
  }

  @Test func namesAFileWithoutAPlaceOrThatCannotBeRead() {
    let findings = Findings(
      Diagnostic(.cellType, "gone", at: Place("gone.csv", 5..<6)),
      Diagnostic(.cellType, "empty", at: Place("empty.csv")))
    #expect(
      TextRenderer().render(findings, sources: TextSources(["empty.csv": ""])) == """
        empty.csv: error: empty [cell-type]

        gone.csv: error: gone [cell-type]

        2 errors

        """)
  }

  @Test func offersTheFixWhereThereIsNoHelp() {
    let sources = TextSources(["a.md": "kidn"])
    let place = Place("a.md", 0..<4)
    let findings = Findings(
      Diagnostic(.cellType, "message", at: place, fix: .init(replacing: place, with: "kind")))
    #expect(lines(of: findings, sources).contains("    help: write 'kind'"))
  }

  @Test func countsWhatItDropped() {
    var findings = Findings(limit: 1)
    for _ in 0..<1205 { findings.add(Diagnostic(.cellType, "bad", at: nil)) }
    for _ in 0..<3 { findings.add(Diagnostic(.staleDate, "old", at: nil)) }
    #expect(
      TextRenderer().render(findings, sources: TextSources([:])) == """
        error: bad [cell-type]

        warning: old [stale-date]

        and 1,204 more of cell-type
        and 2 more of stale-date

        1,205 errors, 3 warnings

        """)
  }

  @Test func saysNothingWhereNothingWasFound() {
    #expect(TextRenderer().render(Findings(), sources: TextSources([:])) == "")
  }

  @Test func coloursOnlyWhenAsked() {
    let sources = TextSources(["a.md": "one"])
    let findings = Findings(Diagnostic(.staleDate, "message", at: Place("a.md", 0..<1)))
    let coloured = TextRenderer(color: true).render(findings, sources: sources)
    #expect(coloured.contains("\u{1B}[1;33mwarning:\u{1B}[0m"))
    let plain = coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "")
    #expect(plain == TextRenderer().render(findings, sources: sources))
  }

  private func lines(of findings: Findings, _ sources: TextSources) -> [Substring] {
    TextRenderer().render(findings, sources: sources).split(separator: "\n")
  }

  /// The excerpt of a one-line file in which `text` is at fault.
  private func excerpt(of line: String, marking text: String) -> String {
    let sources = TextSources(["a.csv": line])
    let findings = Findings(Diagnostic(.cellType, "message", at: .of(text, in: "a.csv", sources)))
    return lines(of: findings, sources)[1...2].joined(separator: "\n")
  }
}
