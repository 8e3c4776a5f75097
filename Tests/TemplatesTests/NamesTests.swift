import Diagnostics
import Testing

@testable import Templates

private struct Office: Sendable {
  var title = "Office"
  var motto: String?
  var staff = 3
  var rooms: Int?
  var isOpen = true
  var seal = Array("<svg>".utf8)
  var notes: [UInt8]?
  var phones = ["1", "2"]
  var branches: [Office] = []
  var head: [Office] = []

  static let names: Names<Office> = Names(
    "office", "An office.",
    [
      .text("title", "Its name.") { $0.title },
      .optionalText("motto", "Its motto.") { $0.motto },
      .number("staff", "How many work there.") { $0.staff },
      .optionalNumber("rooms", "How many rooms it has.") { $0.rooms },
      .flag("open", "Whether it is open.") { $0.isOpen },
      .html("seal", "Its seal.") { $0.seal },
      .optionalHTML("notes", "Notes.") { $0.notes },
      .texts("phones", "Its telephones.") { $0.phones },
      .list("branches", "Its branches.", of: Office.names) { $0.branches },
      .scope("self", "Itself.", of: Office.names) { $0 },
      .optionalScope("head", "The office above it.", of: Office.names) { $0.head.first },
    ])
}

private struct Letter: Sendable {
  var office: Office
  var title: String

  static let names: Names<Letter> = Names(
    "letter", "A letter.",
    Office.names.entries { $0.office } + [.text("title", "Its title.") { $0.title }])
}

@Suite struct NamesTests {
  private func page<Subject>(
    _ template: String, _ names: Names<Subject>, _ subject: Subject
  ) throws -> String {
    var findings = Findings()
    let set = TemplateSet.parse(["page": template], findings: &findings)
    let page = try #require(set.link([("page", names.shape)], findings: &findings)["page"])
    var output = Array("before ".utf8)
    page.render(names.scope(for: subject), into: &output, findings: &findings)
    #expect(findings.isEmpty)
    return String(decoding: output.dropFirst(7), as: UTF8.self)
  }

  @Test(arguments: [
    ("{{title}}", "Office"), ("({{motto}})", "()"), ("{{staff}}", "3"), ("({{rooms}})", "()"),
    ("{{open}}", "true"), ("{{{seal}}}", "<svg>"), ("({{{notes}}})", "()"),
    ("{{#phones}}{{.}};{{/phones}}", "1;2;"), ("{{#branches}}{{title}}{{/branches}}", "Branch"),
    ("{{self.self.title}}", "Office"), ("({{#head}}no{{/head}})", "()"),
    ("{{#branches}}{{#head}}{{title}}{{/head}}{{/branches}}", "Above"),
    ("{{#branches}}{{motto}} {{rooms}} {{{notes}}}{{/branches}}", "Near 2 <b>"),
  ])
  func offersEveryKind(_ template: String, _ expected: String) throws {
    let branch = Office(
      title: "Branch", motto: "Near", rooms: 2, notes: Array("<b>".utf8),
      head: [Office(title: "Above")])
    #expect(try page(template, Office.names, Office(branches: [branch])) == expected)
  }

  @Test func anAbsentNameHidesOneFurtherOut() throws {
    let office = Office(motto: "Outer", branches: [Office()])
    #expect(try page("({{#branches}}{{motto}}{{/branches}})", Office.names, office) == "()")
  }

  @Test func describesItsShape() throws {
    let shape = Office.names.shape
    #expect(shape.name == "office")
    #expect(shape.summary == "An office.")
    #expect(
      shape.entries.map { "\($0.name): \($0.kind.signature)" } == [
        "title: text", "motto: text", "staff: a number", "rooms: a number", "open: a flag",
        "seal: HTML", "notes: HTML", "phones: list of text",
        "branches: list of names of office", "self: names of office", "head: names of office",
      ])
    #expect(shape.entries.filter(\.isOptional).map(\.name) == ["motto", "rooms", "notes", "head"])
    #expect(shape.entries[try #require(shape.index(of: "title"))].summary == "Its name.")
    #expect(shape.index(of: "nothing") == nil)
  }

  @Test func spreadsOneTableIntoAnother() throws {
    let letter = Letter(office: Office(), title: "Letter")
    #expect(try page("{{title}} {{staff}}", Letter.names, letter) == "Letter 3")
    let shape = Letter.names.shape
    #expect(shape.entries.map(\.name) == Office.names.shape.entries.map(\.name))
    #expect(shape.entries[try #require(shape.index(of: "title"))].summary == "Its title.")
  }

  @Test func constantsBecomePartOfTheText() throws {
    let words: Sample = ["home": .text("Home & away"), "yes": .flag(true), "no": .absent]
    let shape = Shape(
      "page", "A page.",
      [
        Shape.Entry("title", "A title.", .text),
        Shape.Entry("words", "Words.", .scope { SampleLevel(words).shape }),
      ])
    let template =
      "<{{words.home}}>{{#words.yes}}{{title}}{{/words.yes}}{{#words.no}}x{{/words.no}}{{^words.no}}!{{/words.no}}"
    var findings = Findings()
    let set = TemplateSet.parse(["page": template], findings: &findings)
    let linked = set.link(
      [("page", shape)], constants: { _ in ["words": words] }, findings: &findings)
    let page = try #require(linked["page"])
    var output: [UInt8] = []
    let root: Sample = ["title": .text("T"), "words": .absent]
    page.render(root, into: &output, findings: &findings)
    #expect(findings.isEmpty)
    #expect(String(decoding: output, as: UTF8.self) == "<Home &amp; away>T!")
    #expect(page.steps.count == 3)
  }

  @Test func aTemplateThatIsIncludedOnceIsPartOfThePage() throws {
    var findings = Findings()
    let set = TemplateSet.parse(
      ["page": "a{{>b}}c{{>d}}{{>d}}", "b": "b", "d": "d"], findings: &findings)
    let shape = Shape("page", "A page.", [])
    let page = try #require(set.link([("page", shape)], findings: &findings)["page"])
    #expect(page.bodies.count == 2)
    #expect(page.steps.count == 4)
  }
}
