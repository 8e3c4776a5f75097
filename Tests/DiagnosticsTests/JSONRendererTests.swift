import Diagnostics
import Testing

@Suite struct JSONRendererTests {
  @Test func writesOneObjectALine() {
    let sources = TextSources(["a.csv": "门诊\nx,y\n", "b.json": "{}"])
    let place = Place.of("y", in: "a.csv", sources)
    let findings = Findings(
      Diagnostic(
        .cellType, "say \"x\"\n\u{1}", at: place, label: "here",
        related: [.init("declared here", at: Place("b.json", 0..<2))], help: "write \\",
        fix: .init(replacing: place, with: "z")),
      Diagnostic(.staleDate, "old", at: nil))
    #expect(
      JSONRenderer().render(findings, sources: sources) == #"""
        {"code":"stale-date","severity":"warning","message":"old","file":null,"line":null,"column":null,"end_line":null,"end_column":null,"byte_offset":null,"byte_length":null,"label":null,"help":null,"related":[],"fix":null}
        {"code":"cell-type","severity":"error","message":"say \"x\"\n\u0001","file":"a.csv","line":2,"column":3,"end_line":2,"end_column":4,"byte_offset":9,"byte_length":1,"label":"here","help":"write \\","related":[{"message":"declared here","file":"b.json","line":1,"column":1,"end_line":1,"end_column":3,"byte_offset":0,"byte_length":2}],"fix":{"file":"a.csv","byte_offset":9,"byte_length":1,"replacement":"z"}}

        """#)
  }

  @Test func endsWithWhatItDropped() {
    var findings = Findings(limit: 0)
    for _ in 0..<1204 { findings.add(Diagnostic(.cellType, "bad", at: nil)) }
    #expect(
      JSONRenderer().render(findings, sources: TextSources([:]))
        == "{\"code\":\"cell-type\",\"dropped\":1204}\n")
  }

  @Test func isEmptyWhereNothingWasFound() {
    #expect(JSONRenderer().render(Findings(), sources: TextSources([:])) == "")
  }
}
