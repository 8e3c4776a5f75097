import Diagnostics
import Testing

@Suite struct FindingsTests {
  @Test func keepsAtMostTheLimitOfEachRuleAndCountsTheRest() {
    var findings = Findings(limit: 2)
    var made = 0
    for _ in 0..<5 {
      findings.add(.cellType) {
        made += 1
        return Diagnostic(.cellType, "bad", at: nil)
      }
    }
    findings.add(Diagnostic(.staleDate, "old", at: nil))
    #expect(made == 2)
    #expect(findings.diagnostics.count == 3)
    #expect(findings.dropped.map(\.rule.code) == ["cell-type"])
    #expect(findings.dropped.map(\.count) == [3])
    #expect(findings.count(.error) == 5)
    #expect(findings.count(.warning) == 1)
  }

  @Test func mergesAsIfAllHadBeenFoundByOneJob() {
    let all = (0..<6).map { Diagnostic(.cellType, "message \($0)", at: nil) }
    for cut in 0...6 {
      var first = Findings(limit: 3)
      var second = Findings(limit: 3)
      for diagnostic in all[..<cut] { first.add(diagnostic) }
      for diagnostic in all[cut...] { second.add(diagnostic) }
      first.merge(second)
      #expect(first.diagnostics == Array(all[..<3]))
      #expect(first.counts == [.cellType: 6])
    }
  }

  @Test func aFaultThatSeveralPagesShowIsOne() {
    let all = (0..<4).map { Diagnostic(.cellType, "message \($0)", at: nil) }
    var first = Findings(limit: 3)
    for diagnostic in all[..<2] { first.add(diagnostic) }
    var second = Findings(limit: 3)
    for diagnostic in all { second.add(diagnostic) }
    first.mergeNew(second)
    first.mergeNew(Findings(limit: 3))
    #expect(first.diagnostics == Array(all[..<3]))
    #expect(first.counts == [.cellType: 4])
  }

  @Test func makesWarningsErrorsWhenStrict() {
    let findings = Findings(Diagnostic(.staleDate, "old", at: nil))
    #expect(!findings.hasErrors)
    #expect(findings.strict().hasErrors)
    #expect(findings.strict().count(.error) == 1)
  }

  @Test func sortsByPlaceThenCodeThenMessage() {
    let sorted = [
      Diagnostic(.cellType, "a", at: nil),
      Diagnostic(.staleDate, "a", at: nil),
      Diagnostic(.cellType, "a", at: Place("a")),
      Diagnostic(.cellType, "a", at: Place("a", 1..<9)),
      Diagnostic(.cellType, "a", at: Place("a", 1..<2)),
      Diagnostic(.cellType, "b", at: Place("a", 1..<2)),
      Diagnostic(.cellType, "a", at: Place("b")),
    ]
    var findings = Findings()
    for diagnostic in sorted.reversed() { findings.add(diagnostic) }
    #expect(findings.diagnostics == sorted)
  }
}
