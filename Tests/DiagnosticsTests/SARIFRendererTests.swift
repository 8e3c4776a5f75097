import Diagnostics
import Testing

@Suite struct SARIFRendererTests {
  private let renderer = SARIFRenderer(tool: "Press", version: "1.0", address: "https://a.example/")

  @Test func writesOneRunWithItsRulesAndResults() {
    let sources = TextSources(["data/人 1.csv": "门诊,y\n"])
    let place = Place.of("y", in: "data/人 1.csv", sources)
    let findings = Findings(
      Diagnostic(
        .cellType, "message", at: place, label: "here",
        related: [.init("declared here", at: Place("b.json"))], help: "write z",
        fix: .init(replacing: place, with: "z")))
    let uri = #"{"uri":"data/%E4%BA%BA%201.csv","uriBaseId":"%SRCROOT%"}"#
    let expected =
      #"{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":["#
      + #"{"tool":{"driver":{"name":"Press","version":"1.0","#
      + #""informationUri":"https://a.example/","rules":[{"id":"cell-type","#
      + #""shortDescription":{"text":"A cell holds a value of its column's type"},"#
      + #""help":{"text":"Write a *number*.","markdown":"Write a *number*."},"#
      + #""defaultConfiguration":{"level":"error"}}]}},"columnKind":"unicodeCodePoints","#
      + #""invocations":[{"executionSuccessful":true,"toolExecutionNotifications":[]}],"#
      + #""results":[{"ruleId":"cell-type","ruleIndex":0,"level":"error","#
      + #""message":{"text":"message\n\nwrite z"},"#
      + #""locations":[{"physicalLocation":{"artifactLocation":\#(uri),"#
      + #""region":{"startLine":1,"startColumn":4,"endLine":1,"endColumn":5,"#
      + #""byteOffset":7,"byteLength":1}},"message":{"text":"here"}}],"#
      + #""relatedLocations":[{"physicalLocation":{"#
      + #""artifactLocation":{"uri":"b.json","uriBaseId":"%SRCROOT%"}},"#
      + #""message":{"text":"declared here"}}],"#
      + #""fixes":[{"description":{"text":"write 'z'"},"#
      + #""artifactChanges":[{"artifactLocation":\#(uri),"#
      + #""replacements":[{"deletedRegion":{"byteOffset":7,"byteLength":1},"#
      + #""insertedContent":{"text":"z"}}]}]}]}]}]}"# + "\n"
    #expect(renderer.render(findings, sources: sources) == expected)
  }

  @Test func notifiesOfWhatItDropped() {
    var findings = Findings(limit: 0)
    for _ in 0..<1204 { findings.add(Diagnostic(.staleDate, "old", at: nil)) }
    let log = renderer.render(findings, sources: TextSources([:]))
    #expect(
      log.contains(
        #""toolExecutionNotifications":[{"level":"note","message":{"#
          + #""text":"and 1,204 more of stale-date"},"#
          + #""associatedRule":{"id":"stale-date","index":0}}]"#))
    #expect(log.contains(#""results":[]"#))
  }

  @Test func isAWholeLogWhereNothingWasFound() {
    let log = renderer.render(Findings(), sources: TextSources([:]))
    #expect(log.hasPrefix("{") && log.hasSuffix("}\n"))
    #expect(log.contains(#""rules":[]"#) && log.contains(#""results":[]"#))
  }
}
