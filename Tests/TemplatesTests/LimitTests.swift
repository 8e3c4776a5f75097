import Diagnostics
import Testing

@testable import Templates

/// A group whose name `again` leads to a group like it, for ever.
private struct Endless: Sendable {
  static let names: Names<Endless> = Names(
    "endless", "A group without end.", [.scope("again", "Itself.", of: Endless.names) { $0 }])
}

@Suite struct LimitTests {
  @Test(arguments: [
    ["page": "{{#again}}{{>page}}{{/again}}"], ["page": "x\n {{>page}}"],
    ["page": "{{<p}}{{$b}}{{>page}}{{/b}}{{/p}}", "p": "{{$b}}{{/b}}"],
    ["page": "{{$b}}{{>page}}{{/b}}"], ["page": "{{#again}}{{>a}}{{/again}}", "a": "{{>page}}"],
  ])
  func givesUpOnAPageWithoutEnd(_ templates: [String: String]) {
    var parsing = Findings()
    let set = TemplateSet.parse(templates, findings: &parsing)
    var findings = Findings()
    _ = set.text(
      "page", Endless.names.shape, Endless.names.scope(for: Endless()), findings: &findings)
    #expect(findings.diagnostics.map(\.rule.code) == ["template-endless"])
  }

  @Test func givesUpOnTemplatesThatDouble() {
    var templates = ["page": "{{>t0}}", "t64": ""]
    for index in 0..<64 { templates["t\(index)"] = "{{>t\(index + 1)}}{{>t\(index + 1)}}" }
    var findings = Findings()
    let set = TemplateSet.parse(templates, findings: &findings)
    #expect(findings.isEmpty)
    _ = set.text("page", Shape("page", "A page.", []), [:] as Sample, findings: &findings)
    #expect(findings.diagnostics.map(\.rule.code) == ["template-endless"])
  }

  @Test func checksATemplateThatIncludesItself() {
    var findings = Findings()
    let set = TemplateSet.parse(["page": "{{#self}}{{>page}}{{x}}{{/self}}"], findings: &findings)
    set.link([("page", Self.tree())], findings: &findings)
    #expect(findings.diagnostics.map(\.place) == [Place("page.mustache", 20..<21)])
  }

  @Test func givesUpCheckingMoreWaysThanAnyoneCanCount() {
    let names = (0..<12).map { "n\($0)" }
    let body = names.map { "{{#\($0)}}{{>page}}{{/\($0)}}" }.joined()
    var findings = Findings()
    let set = TemplateSet.parse(["page": body], findings: &findings)
    set.link([("page", Self.crossed(names, at: 0))], findings: &findings)
    #expect(findings.diagnostics.map(\.rule.code) == ["template-endless"])
  }

  @Test func givesUpCheckingALongChain() {
    var templates = ["t300": ""]
    for index in 0..<300 { templates["t\(index)"] = "{{>t\(index + 1)}}" }
    var findings = Findings()
    let set = TemplateSet.parse(templates, findings: &findings)
    set.link([("t0", Shape("page", "A page.", []))], findings: &findings)
    #expect(findings.diagnostics.map(\.rule.code) == ["template-endless"])
  }

  @Test func reportsTagsThatAreOpenTooDeep() {
    let deep =
      String(repeating: "{{#a}}", count: 50_000) + "x" + String(repeating: "{{/a}}", count: 50_000)
    var findings = Findings()
    let set = TemplateSet.parse(["page": deep], findings: &findings)
    #expect(findings.diagnostics.allSatisfy { $0.rule == TemplatesRules.syntax })
    #expect(findings.count(.error) == 50_000 - TagPairing.maximumDepth)
    let level = SampleLevel(["a": .flag(true)])
    #expect(set.text("page", level.shape, level.scope, findings: &findings) == "x")
  }

  @Test(arguments: ["{{#NAME}}{{/NAME}}", "{{>NAME}}", "{{{NAME}}}", "{{=NAME |=}}"])
  func keepsMessagesShort(_ template: String) {
    let name = String(repeating: "n", count: 100_000)
    let long = template.split(separator: "NAME", omittingEmptySubsequences: false)
    var findings = Findings()
    _ = TemplateSet.parse(["page": long.joined(separator: name)], findings: &findings)
    #expect(!findings.isEmpty)
    #expect(findings.diagnostics.allSatisfy { $0.message.count < 200 })
  }

  // Work that grew with the square of the text would run into the limit, however slow the machine.
  @Test(
    .timeLimit(.minutes(5)),
    arguments: [
      "{{", "{{{", "{{#a}}", "{{/a}}", "{{#a}}{{/b}}", "}}", "{{{{}}", "{{=", "{{$a}}{{<p}}",
      "{{! ",
      " ", "\n ",
      "{{#a}}\n  ", "{{=| |=}}|", "{{<p}}{{$b}}\n    ",
    ])
  func endsOnHostileRepetition(_ piece: String) {
    let text = String(repeating: piece, count: 200_000 / piece.utf8.count)
    var findings = Findings()
    let set = TemplateSet.parse(["page": text, "p": ""], findings: &findings)
    _ = set.text("page", Shape("page", "A page.", []), [:] as Sample, findings: &findings)
  }

  private static func tree() -> Shape {
    Shape("tree", "A tree.", [Shape.Entry("self", "Itself.", .scope { tree() })])
  }

  private static func crossed(_ names: [String], at index: Int) -> Shape {
    let entries = names.indices.map { other in
      Shape.Entry(names[other], "Another.", .scope { crossed(names, at: other) })
    }
    return Shape("s\(index)", "One of many.", entries)
  }
}
