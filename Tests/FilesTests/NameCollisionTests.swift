import Files
import Testing

@Suite struct NameCollisionTests {
  @Test(
    arguments: [
      (["a/Report.csv", "a/report.csv", "b/report.csv"], [["a/Report.csv", "a/report.csv"]]),
      (["\u{E9}.md", "e\u{301}.md"], [["e\u{301}.md", "\u{E9}.md"]]),
      (["ÉTAT", "e\u{301}tat"], [["e\u{301}tat", "ÉTAT"]]),
      (["Data/a.csv", "data/A.csv"], [["Data", "data"]]),
      (["a", "b", "a/c"], []),
      (["a", "a"], []),
      (["z", "Z", "b", "B"], [["B", "b"], ["Z", "z"]]),
    ] as [([String], [[String]])])
  func findsNamesThatManyDisksTakeForOne(paths: [String], expected: [[String]]) {
    let found = NameCollision.find(in: paths.compactMap { RelativePath($0) })
    #expect(
      found.map { $0.paths.map { Array($0.text.unicodeScalars) } }
        == expected.map { $0.map { Array($0.unicodeScalars) } })
  }
}
