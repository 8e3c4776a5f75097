import Diagnostics
import Testing

@testable import Templates

/// A template, what fills it, and the page that must come out.
struct Example: Sendable, CustomTestStringConvertible {
  var name: String
  var template: String
  var expected: String
  var root: Value
  var partials: [String: String]

  init(
    _ name: String, _ template: String, _ expected: String, _ root: Sample = [:],
    partials: [String: String] = [:]
  ) {
    self.init(name, template, expected, root: .scope(root), partials: partials)
  }

  init(
    _ name: String, _ template: String, _ expected: String, root: Value,
    partials: [String: String] = [:]
  ) {
    self.name = name
    self.template = template
    self.expected = expected
    self.root = root
    self.partials = partials
  }

  var testDescription: String { name }

  /// What the template makes of its data.
  var page: String {
    var findings = Findings()
    var templates = partials
    templates["page"] = template
    return TemplateSet.parse(templates, findings: &findings)
      .text("page", root, findings: &findings)
  }
}
