public import Diagnostics

/// The templates of a site, taken apart once and then used for any number of pages.
///
/// The language is Mustache: the core of its specification and its optional inheritance. Two
/// things are stricter. Only a ``Value/html(_:)`` is ever written unescaped, whichever tag asks;
/// and every name is known beforehand, so that ``link(_:constants:findings:)`` reports what a template
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

  /// Links pages: finds what each name of their templates leads to, and reports every name that
  /// nothing there offers and every tag that does not suit its value.
  ///
  /// The pages are the templates that are rendered by themselves, each with the shape of the scope
  /// it is given. They are linked together because a place is reported once, however many of them
  /// lead to it.
  ///
  /// - Parameters:
  ///   - pages: The names of the templates, and what each is given.
  ///   - constants: Groups of names of the outermost scope that are the same on every page made of
  ///     a template; what they hold becomes part of the text.
  ///   - findings: Takes what is reported.
  /// - Returns: The pages by name; one that it lacks cannot be rendered, which has been reported.
  @discardableResult public func link(
    _ pages: [(template: String, shape: Shape)],
    constants: (_ template: String) -> [String: any Scope] = { _ in [:] },
    findings: inout Findings
  ) -> [String: PageTemplate] {
    var linker = Linker(self)
    var linked: [String: PageTemplate] = [:]
    for page in pages {
      if let template = self[page.template] {
        linked[page.template] = linker.link(
          template, page.shape, constants: constants(page.template), findings: &findings)
      } else {
        findings.add(missing(page.template))
      }
    }
    return linked
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
