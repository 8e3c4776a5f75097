import Diagnostics
import Testing

@testable import Templates

private struct Area: Sendable {
  var title = "District"
  var children: [Area] = []

  static let names: Names<Area> = Names(
    "area", "A district.",
    [
      .text("title", "Its name.") { $0.title },
      .list("children", "The areas within it.", of: Area.names) { $0.children },
    ])
}

private struct Page: Sendable {
  static let names: Names<Page> = Names(
    "page", "A page.",
    [
      .text("heading", "Its heading.") { _ in "Heading" },
      .html("body", "Its body.") { _ in Array("<p>".utf8) },
      .number("count", "A figure.") { _ in 1 },
      .flag("current", "Whether it is current.") { _ in true },
      .texts("keywords", "Its keywords.") { _ in ["a"] },
      .list("areas", "Its areas.", of: Area.names) { _ in [Area()] },
      .scope("home", "The area it is for.", of: Area.names) { _ in Area() },
    ])
}

@Suite struct CheckingTests {
  private func check(
    _ templates: [String: String], pages: [String] = ["page"]
  ) -> [Diagnostic] {
    var findings = Findings()
    let set = TemplateSet.parse(templates, findings: &findings)
    set.link(pages.map { ($0, Page.names.shape) }, findings: &findings)
    return findings.diagnostics
  }

  @Test(arguments: [
    "{{heading}} {{{body}}} {{count}} {{current}}",
    "{{#heading}}{{.}}{{/heading}}{{#body}}{{{.}}}{{/body}}{{#count}}{{.}}{{/count}}",
    "{{^heading}}{{count}}{{/heading}}{{#current}}{{heading}}{{/current}}",
    "{{#keywords}}{{.}} {{heading}}{{/keywords}}",
    "{{#areas}}{{title}} {{heading}} {{#children}}{{title}}{{/children}}{{/areas}}",
    "{{home.title}} {{#home}}{{title}}{{/home}} {{#home.children}}{{title}}{{/home.children}}",
    "{{#areas}}{{>area}}{{/areas}}",
    "{{<layout}}{{$main}}{{title}}{{/main}}{{/layout}}",
  ])
  func acceptsWhatIsOffered(_ template: String) {
    let found = check([
      "page": template, "area": "{{title}}{{#children}}{{>area}}{{/children}}",
      "layout": "{{heading}}{{#home}}{{$main}}{{nothing}}{{/main}}{{/home}}",
    ])
    #expect(found.isEmpty)
  }

  @Test(arguments: [
    Fault(
      "{{haeding}}", "template-unknown-name", "haeding",
      "'haeding' must be a name that is offered here"),
    Fault(
      "{{title}}", "template-unknown-name", "title", "'title' must be a name that is offered here"),
    Fault(
      "{{#xs}}{{y}}{{/xs}}", "template-unknown-name", "xs",
      "'xs' must be a name that is offered here"),
    Fault(
      "{{^xs}}{{/xs}}", "template-unknown-name", "xs", "'xs' must be a name that is offered here"),
    Fault(
      "{{home.name}}", "template-unknown-name", "name", "'name' must be a name that 'area' offers"),
    Fault(
      "{{#areas}}{{^children}}{{x}}{{/children}}{{/areas}}", "template-unknown-name", "x",
      "'x' must be a name that is offered here"),
    Fault(
      "{{#areas}}a{{/areas}}{{title}}", "template-unknown-name", "title",
      "'title' must be a name that is offered here"),
    Fault(
      "{{>p}}", "template-unknown-name", "x", "'x' must be a name that is offered here",
      partials: ["p": "a {{x}}"]),
    Fault(
      "{{<p}}{{$b}}{{x}}{{/b}}{{/p}}", "template-unknown-name", "x",
      "'x' must be a name that is offered here", partials: ["p": "{{$b}}{{/b}}"]),
    Fault(
      "{{<p}}{{/p}}", "template-unknown-name", "x", "'x' must be a name that is offered here",
      partials: ["p": "{{$b}}{{x}}{{/b}}"]),
    Fault(
      "{{body}}", "template-escaping", "{{body}}",
      "'body' is HTML; {{body}} would show its tags to readers"),
    Fault(
      "{{{heading}}}", "template-escaping", "{{{heading}}}",
      "'heading' is text; {{{heading}}} is for HTML"),
    Fault(
      "{{&count}}", "template-escaping", "{{&count}}",
      "'count' is a number; {{{count}}} is for HTML"),
    Fault(
      "{{#body}}{{.}}{{/body}}", "template-escaping", "{{.}}",
      "'.' is HTML; {{.}} would show its tags to readers"),
    Fault(
      "{{areas}}", "template-kind", "{{areas}}",
      "'areas' is a list; only its items can be written"),
    Fault(
      "{{home}}", "template-kind", "{{home}}",
      "'home' is a group of names; only one of them can be written"),
    Fault(
      "{{.}}", "template-kind", "{{.}}",
      "'.' is a group of names; only one of them can be written"),
    Fault(
      "{{areas.title}}", "template-kind", "areas.title", "'areas' is a list; it has no 'title'"),
    Fault("{{heading.x.y}}", "template-kind", "heading.x.y", "'heading' is text; it has no 'x'"),
  ])
  func reportsWhatDoesNotSuit(_ fault: Fault) throws {
    let found = check(fault.partials.merging(["page": fault.template]) { $1 })
    let diagnostic = try #require(found.first)
    #expect(found.count == 1)
    #expect(diagnostic.rule.code == fault.code)
    #expect(diagnostic.message == fault.message)
    #expect(fault.text(at: diagnostic.place) == fault.marked)
  }

  @Test func saysWhatIsOffered() throws {
    let found = check(["page": "{{#areas}}{{titel}}{{/areas}}"])
    let diagnostic = try #require(found.first)
    #expect(diagnostic.label == "did you mean 'title'?")
    #expect(diagnostic.fix?.replacement == "title")
    #expect(diagnostic.fix?.place == Place("page.mustache", 12..<17))
    #expect(
      diagnostic.help == """
        write a name that is offered: 'area' offers title, children; \
        'page' offers heading, body, count, current, keywords, areas, home
        """)
  }

  @Test func reportsAPlaceOnceHoweverManyWaysLeadThere() {
    let found = check(
      [
        "a": "{{>p}}{{>p}}{{#areas}}{{>p}}{{/areas}}", "b": "{{>p}}{{#home}}{{>p}}{{/home}}",
        "p": "{{x}}{{y}}",
      ], pages: ["a", "b", "a"])
    #expect(found.map(\.place) == [Place("p.mustache", 2..<3), Place("p.mustache", 7..<8)])
  }

  @Test func reportsANameThatOnlyOneOfTwoWaysOffers() {
    let found = check(["page": "{{#areas}}{{>p}}{{/areas}}{{>p}}", "p": "{{title}}"])
    #expect(found.map(\.place) == [Place("p.mustache", 2..<7)])
  }

  @Test func checksABlockWhereverItIsUsed() {
    let found = check([
      "page": "{{<p}}{{$b}}{{title}}{{/b}}{{/p}}",
      "p": "{{#home}}{{$b}}{{/b}}{{/home}}{{$b}}{{/b}}",
    ])
    #expect(found.map(\.place) == [Place("page.mustache", 14..<19)])
  }

  @Test func reportsAPageWithoutTemplate() {
    let found = check(["notice": ""], pages: ["notices"])
    #expect(found.map(\.rule.code) == ["template-missing"])
    #expect(found.map(\.message) == ["template 'notices' must exist; pages are made from it"])
    #expect(found.map(\.place) == [nil])
  }
}
