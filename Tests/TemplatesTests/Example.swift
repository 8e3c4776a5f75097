import Diagnostics
import Testing

@testable import Templates

/// A template, what fills it, and the page that must come out.
struct Example: Sendable, CustomTestStringConvertible {
  var name: String
  var template: String
  var expected: String
  var root: Sample
  var partials: [String: String]

  init(
    _ name: String, _ template: String, _ expected: String, _ root: Sample = [:],
    partials: [String: String] = [:]
  ) {
    self.name = name
    self.template = template
    self.expected = expected
    self.root = root
    self.partials = partials
  }

  var testDescription: String { name }

  /// What the linked template makes of its data; the plain way makes the same of them.
  var page: String {
    var findings = Findings()
    var templates = partials
    templates["page"] = template
    let set = TemplateSet.parse(templates, findings: &findings)
    let level = SampleLevel(root)
    let text = set.text("page", level.shape, level.scope, findings: &findings)
    #expect(text == PlainRenderer.text("page", of: set, root))
    return text ?? ""
  }
}
