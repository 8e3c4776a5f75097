import Diagnostics
import Testing

@Suite struct GitHubRendererTests {
  @Test func writesAWorkflowCommandForEachDiagnostic() {
    let sources = TextSources(["a,b:c%.md": "one\ntwo\n"])
    let findings = Findings(
      Diagnostic(
        .cellType, "100% of\r\nit", at: Place("a,b:c%.md", 4..<7), help: "write less"),
      Diagnostic(.staleDate, "old", at: Place("a,b:c%.md", 2..<5)),
      Diagnostic(.staleDate, "no place: none", at: nil))
    #expect(
      GitHubRenderer().render(findings, sources: sources) == """
        ::warning title=stale-date::no place: none
        ::warning file=a%2Cb%3Ac%25.md,line=1,endLine=2,col=3,title=stale-date::old
        ::error file=a%2Cb%3Ac%25.md,line=2,endLine=2,col=1,endColumn=3,title=cell-type::100%25 of%0D%0Ait%0Ahelp: write less

        """)
  }

  @Test func endsWithWhatItDropped() {
    var findings = Findings(limit: 0)
    findings.add(Diagnostic(.cellType, "bad", at: nil))
    #expect(
      GitHubRenderer().render(findings, sources: TextSources([:]))
        == "::notice title=cell-type::and 1 more of cell-type\n")
  }
}
