public import Diagnostics

/// The templates of a site, taken apart once and then used for any number of pages.
///
/// The language is Mustache: the core of its specification and its optional inheritance. Two
/// things are stricter. Only a ``Value/html(_:)`` is ever written unescaped, whichever tag asks;
/// and every name is known beforehand, so that ``check(_:findings:)`` reports what a template
/// asks for and nobody offers.
public struct TemplateSet: Sendable {
  private let templates: [String: Template]

  /// Takes templates apart and reports what is wrong with them by themselves: tags that are not
  /// closed, templates and blocks that do not exist, templates that include themselves for ever.
  ///
  /// Of two templates with one name the later stands, so that a site's own template can take the
  /// place of a built-in one. Templates with faults are part of the set all the same.
  public static func parse(
    _ sources: [TemplateSource], findings: inout Findings
  ) -> TemplateSet {
    let standing = Dictionary(sources.map { ($0.name, $0) }) { _, later in later }
    var templates: [String: Template] = [:]
    for (name, source) in standing.sorted(by: { $0.key < $1.key }) {
      templates[name] = TemplateParser.parse(source, findings: &findings)
    }
    let set = TemplateSet(templates: templates)
    InclusionChecker.check(set, findings: &findings)
    return set
  }

  /// The names of the templates, sorted.
  public var names: [String] { templates.keys.sorted() }

  /// Whether there is a template called `name`.
  public func contains(_ name: String) -> Bool { templates[name] != nil }

  /// Reports every name that a page's template asks for, itself or through the templates it
  /// includes, and that nothing there offers; and every tag that does not suit its value.
  ///
  /// The pages are the templates that are rendered by themselves, each with the shape of the scope
  /// it is given. They are checked together because a place is reported once, however many of them
  /// lead to it.
  public func check(_ pages: [(template: String, shape: Shape)], findings: inout Findings) {
    var checker = NameChecker(self)
    for page in pages {
      if let template = self[page.template] {
        checker.check(template, shape: page.shape, findings: &findings)
      } else {
        findings.add(missing(page.template))
      }
    }
  }

  /// Appends the page that the template `name` makes of `scope` to `output`.
  ///
  /// What no scope offers is written as nothing. A page is given up, with a finding, where its
  /// template is missing or templates include one another without end.
  public func render(
    _ name: String, _ scope: any Scope, into output: inout [UInt8], findings: inout Findings
  ) {
    render(name, root: .scope(scope), into: &output, findings: &findings)
  }

  /// Renders with any value in the outermost place, where `{{.}}` finds it.
  func render(
    _ name: String, root: Value, into output: inout [UInt8], findings: inout Findings
  ) {
    guard let template = self[name] else { return findings.add(missing(name)) }
    var renderer = TemplateRenderer(self, root: root)
    swap(&renderer.output, &output)
    renderer.render(template)
    swap(&renderer.output, &output)
    if let fault = renderer.fault { findings.add(fault) }
  }

  subscript(name: String) -> Template? { templates[name] }

  private func missing(_ name: String) -> Diagnostic {
    let suggestion = Suggestion.closest(to: name, in: templates.keys)
    return Diagnostic(
      TemplatesRules.missing, "template '\(name)' must exist; pages are made from it", at: nil,
      help: suggestion.map { "rename '\($0)', or add a template of that name" }
        ?? "add a template of that name")
  }
}
