import Diagnostics
import Testing

@testable import Templates

@Suite struct SyntaxTests {
  @Test(arguments: [
    Fault("a {{title", "template-syntax", "{{", "a tag that '{{' opens must be closed by '}}'"),
    Fault("{{a {{b}}", "template-syntax", "{{", "a tag that '{{' opens must be closed by '}}'"),
    Fault(
      "{{=<% %>=}}<%t", "template-syntax", "<%", "a tag that '<%' opens must be closed by '%>'"),
    Fault("{{{a}}", "template-syntax", "{{{", "a tag that '{{{' opens must be closed by '}}}'"),
    Fault("x{{}}", "template-syntax", "{{}}", "a tag must hold a name"),
    Fault("{{# }}", "template-syntax", "{{# }}", "a tag must hold a name"),
    Fault("{{{}}}", "template-syntax", "{{{}}}", "a tag must hold a name"),
    Fault("{{a..b}}", "template-syntax", "a..b", "'a..b' must be names joined by single dots"),
    Fault("{{.a}}", "template-syntax", ".a", "'.a' must be names joined by single dots"),
    Fault("{{#a.}}{{/a.}}", "template-syntax", "a.", "'a.' must be names joined by single dots"),
    Fault(
      "{{#if a}}b{{/if}}", "template-syntax", "if a",
      "a tag must hold one name without spaces; 'if' is followed by more"),
    Fault(
      "{{=<%=}}", "template-syntax", "{{=<%=}}",
      "new delimiters must be two, an opening and a closing one, between equals signs"),
    Fault(
      "{{=< % > =}}", "template-syntax", "{{=< % > =}}",
      "new delimiters must be two, an opening and a closing one, between equals signs"),
    Fault(
      "{{=<% %>}}", "template-syntax", "{{=<% %>}}",
      "new delimiters must be two, an opening and a closing one, between equals signs"),
    Fault("{{#a}}b", "template-syntax", "{{#a}}", "'a' is opened here and must be closed"),
    Fault("b{{/a}}", "template-syntax", "{{/a}}", "'a' is closed here and was never opened"),
    Fault(
      "{{#areas}}b{{/area}}", "template-syntax", "area", "'areas' must be closed before 'area'"),
    Fault(
      "{{#a}}{{^b}}{{/a}}", "template-syntax", "{{^b}}", "'b' is opened here and must be closed"),
    Fault(
      "{{<p}}{{$b}}1{{/b}}{{$b}}2{{/b}}{{/p}}", "template-syntax", "b",
      "block 'b' must be given once", partials: ["p": "{{$b}}{{/b}}"]),
    Fault(
      "{{<p}} a b {{/p}}", "template-outside-block", "a b",
      "what stands in 'p' outside a block is left out", partials: ["p": ""]),
    Fault(
      "{{<p}}{{#a}}{{b}}{{/a}}{{/p}}", "template-outside-block", "{{#a}}",
      "what stands in 'p' outside a block is left out", partials: ["p": ""]),
    Fault("{{>foter}}", "template-unknown-partial", "foter", "template 'foter' must exist"),
    Fault(
      "{{<foter}}{{/foter}}", "template-unknown-partial", "foter", "template 'foter' must exist"),
    Fault(
      "{{<p}}{{$mian}}x{{/mian}}{{/p}}", "template-unknown-block", "mian",
      "'mian' must be a block of 'p'", partials: ["p": "{{>q}}", "q": "{{$main}}{{/main}}"]),
    Fault(
      "{{>page}}", "template-endless", "page", "'page' includes itself without end: page → page"),
    Fault(
      "{{>p}}", "template-endless", "p", "'p' includes itself without end: p → page → p",
      partials: ["p": "{{<page}}{{/page}}"]),
  ])
  func reportsFaultsOfOneTemplate(_ fault: Fault) throws {
    var findings = Findings()
    let templates = fault.partials.merging(["page": fault.template, "footer": ""]) { $1 }
    _ = TemplateSet.parse(templates, findings: &findings)
    let diagnostic = try #require(findings.diagnostics.first)
    #expect(findings.diagnostics.count == 1)
    #expect(diagnostic.rule.code == fault.code)
    #expect(diagnostic.message == fault.message)
    #expect(fault.text(at: diagnostic.place) == fault.marked)
    #expect(diagnostic.help?.isEmpty == false)
  }

  @Test func suggestsWhatWasMeant() throws {
    var findings = Findings()
    _ = TemplateSet.parse(
      [
        "page": "{{>foter}}{{<footer}}{{$mian}}{{/mian}}{{/footer}}",
        "footer": "{{$main}}{{/main}}",
      ],
      findings: &findings)
    let found = findings.diagnostics
    #expect(found.map(\.label) == ["did you mean 'footer'?", "did you mean 'main'?"])
    #expect(found.map(\.fix?.replacement) == ["footer", "main"])
    #expect(found.map(\.help) == ["write one of: footer, page", "write one of: main"])
  }

  @Test(arguments: [
    "{{#a}}{{>page}}{{/a}}", "{{^a}}{{>page}}{{/a}}", "{{$a}}{{>page}}{{/a}}",
    "{{<p}}{{$a}}{{>page}}{{/a}}{{/p}}", "{{! {{>page}} }}",
  ])
  func permitsInclusionThatMayEnd(_ template: String) {
    var findings = Findings()
    _ = TemplateSet.parse(["page": template, "p": "{{$a}}{{/a}}"], findings: &findings)
    #expect(findings.isEmpty)
  }

  @Test(arguments: [
    ("{{#a}}in", "in"), ("out{{/a}}", "out"), ("{{#a}}in{{/b}}", "in"), ("{{a {{t}}", "{{a x"),
    ("{{#t}}{{#u}}in{{/t}}", "in"), ("{{t", "{{t"), ("{{#t y}}in{{/t}}", "in"),
    ("{{{t}}.", "{{{t}}."),
  ])
  func rendersWhatCanBeRead(_ template: String, _ expected: String) {
    #expect(Example("", template, expected, ["t": .text("x"), "a": .flag(true)]).page == expected)
  }

  @Test func ofTwoTemplatesWithOneNameTheLaterStands() {
    var findings = Findings()
    let set = TemplateSet.parse(
      [
        TemplateSource(name: "page", file: "built-in", bytes: Array("{{broken".utf8)),
        TemplateSource(name: "page", file: "site", bytes: Array("site".utf8)),
      ], findings: &findings)
    #expect(findings.isEmpty)
    #expect(set.names == ["page"])
    #expect(set.contains("page"))
    #expect(!set.contains("other"))
    let text = set.text("page", Shape("page", "A page.", []), [:] as Sample, findings: &findings)
    #expect(text == "site")
  }
}
