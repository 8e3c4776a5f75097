import Diagnostics

/// What is said of names that do not suit their place.
extension TemplatesRules {
  /// A part of a name that none of `shapes` offers.
  static func unknown(
    _ index: Int, of name: Template.Name, in template: Template, among shapes: [Shape]
  ) -> Diagnostic {
    let part = name.parts[index]
    let place = template.place(name.bytes(ofPart: index))
    let suggestion = Suggestion.closest(
      to: part, in: shapes.flatMap { $0.entries.map(\.name) })
    let offers = shapes.map { "'\($0.name)' offers \($0.entries.map(\.name).listed)" }
    return Diagnostic(
      unknownName,
      index == 0
        ? "'\(part)' must be a name that is offered here"
        : "'\(part)' must be a name that '\(shapes[0].name)' offers",
      at: place, label: suggestion.map { "did you mean '\($0)'?" },
      help: "write a name that is offered: \(offers.joined(separator: "; "))",
      fix: suggestion.map { .init(replacing: place, with: $0) })
  }

  /// A name with a dot after something that is no group of names.
  static func unopened(
    _ name: Template.Name, upTo index: Int, kind: Shape.Kind, in template: Template
  ) -> Diagnostic {
    let outer = name.parts[..<index].joined(separator: ".")
    return Diagnostic(
      Self.kind, "'\(outer)' is \(kind.phrase); it has no '\(name.parts[index])'",
      at: template.place(name.bytes), help: "write {{#\(outer)}} to open it")
  }

  /// What is wrong with writing a value of `kind` with this tag; nil where nothing is.
  static func fault(
    of variable: Template.Variable, kind: Shape.Kind, in template: Template
  ) -> Diagnostic? {
    let name = variable.name.written
    let place = template.place(variable.tag)
    switch kind {
    case .html where variable.isRaw: return nil
    case .html:
      return Diagnostic(
        escaping, "'\(name)' is HTML; {{\(name)}} would show its tags to readers", at: place,
        help: "write {{{\(name)}}}")
    case .list:
      return Diagnostic(
        Self.kind, "'\(name)' is a list; only its items can be written", at: place,
        help: "write {{#\(name)}} before and {{/\(name)}} after what is shown of each item")
    case .scope:
      return Diagnostic(
        Self.kind, "'\(name)' is a group of names; only one of them can be written", at: place,
        help: "write a name after a dot, or open the group with {{#\(name)}}")
    case .text, .flag, .number:
      guard variable.isRaw else { return nil }
      return Diagnostic(
        escaping, "'\(name)' is \(kind.phrase); {{{\(name)}}} is for HTML", at: place,
        help: "write {{\(name)}}")
    }
  }
}
