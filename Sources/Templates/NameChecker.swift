import Diagnostics

/// Follows a template and all it includes as a page would, with shapes in the place of data.
struct NameChecker {
  /// How many ways through the templates are followed before the check is given up.
  static let maximumVisits = 100_000

  private let templates: TemplateSet
  private var reported: Set<Place> = []
  private var visits: Set<Visit> = []
  private var depth = 0
  private var isGivenUp = false

  /// A body of nodes and all that decides what its names mean.
  private struct Visit: Hashable {
    var body: Body
    var shapes: [Shape]
    var item: String
    var overrides: [Body]
  }

  /// A template, or the block of it that begins at a byte.
  private struct Body: Hashable {
    var template: String
    var block: Int?
  }

  init(_ templates: TemplateSet) {
    self.templates = templates
  }

  /// Reports what does not suit where `template` is given a scope of `shape`.
  mutating func check(_ template: Template, shape: Shape, findings: inout Findings) {
    let body = Body(template: template.name)
    guard enter(body, ShapeStack(shape), Overrides()) else { return }
    check(template.nodes, of: template, ShapeStack(shape), Overrides(), &findings)
  }

  private mutating func check(
    _ nodes: [Template.Node], of template: Template, _ stack: ShapeStack, _ overrides: Overrides,
    _ findings: inout Findings
  ) {
    depth += 1
    defer { depth -= 1 }
    for node in nodes where !isGivenUp {
      switch node {
      case .text: break
      case .variable(let variable): check(variable, of: template, stack, &findings)
      case .section(let section):
        // Within a section over a name that nobody offers nothing is known.
        guard let kind = kind(of: section.name, in: template, stack, &findings) else { continue }
        let within = section.isInverted ? stack : stack.within(kind)
        check(section.nodes, of: template, within, overrides, &findings)
      case .partial(let inclusion):
        include(inclusion, of: template, stack, overrides, &findings)
      case .parent(let inclusion, let blocks):
        let inner = overrides.adding(blocks, of: template)
        include(inclusion, of: template, stack, inner, &findings)
      case .block(let block):
        check(block, of: template, stack, overrides, &findings)
      }
    }
  }

  private mutating func check(
    _ block: Template.Block, of template: Template, _ stack: ShapeStack, _ overrides: Overrides,
    _ findings: inout Findings
  ) {
    guard let (entry, within) = overrides.replacement(of: block.name) else {
      return check(block.nodes, of: template, stack, overrides, &findings)
    }
    let body = Body(template: entry.template.name, block: entry.block.bytes.lowerBound)
    guard enter(body, stack, within, at: template.place(block.bytes), &findings) else { return }
    check(entry.block.nodes, of: entry.template, stack, within, &findings)
  }

  private mutating func include(
    _ inclusion: Template.Inclusion, of template: Template, _ stack: ShapeStack,
    _ overrides: Overrides, _ findings: inout Findings
  ) {
    guard let included = templates[inclusion.template] else { return }
    let body = Body(template: included.name)
    let place = template.place(inclusion.bytes)
    guard enter(body, stack, overrides, at: place, &findings) else { return }
    check(included.nodes, of: included, stack, overrides, &findings)
  }

  /// Whether a body has yet to be checked with this stack.
  private mutating func enter(
    _ body: Body, _ stack: ShapeStack, _ overrides: Overrides
  ) -> Bool {
    let chosen = overrides.entries.map {
      Body(template: $0.template.name, block: $0.block.bytes.lowerBound)
    }
    let visit = Visit(
      body: body, shapes: stack.shapes, item: stack.item.signature, overrides: chosen)
    return visits.insert(visit).inserted
  }

  private mutating func enter(
    _ body: Body, _ stack: ShapeStack, _ overrides: Overrides, at place: Place,
    _ findings: inout Findings
  ) -> Bool {
    if depth >= TemplateRenderer.maximumDepth {
      isGivenUp = true
      findings.add(TemplatesRules.tooDeep(at: place, limit: TemplateRenderer.maximumDepth))
    } else if visits.count >= Self.maximumVisits {
      isGivenUp = true
      findings.add(TemplatesRules.tooMany(at: place, limit: Self.maximumVisits))
    }
    return !isGivenUp && enter(body, stack, overrides)
  }

  private mutating func check(
    _ variable: Template.Variable, of template: Template, _ stack: ShapeStack,
    _ findings: inout Findings
  ) {
    guard let kind = kind(of: variable.name, in: template, stack, &findings) else { return }
    let name = variable.name.written
    switch kind {
    case .html where variable.isRaw: break
    case .html:
      report(
        TemplatesRules.escaping, "'\(name)' is HTML; {{\(name)}} would show its tags to readers",
        at: template.place(variable.tag), help: "write {{{\(name)}}}", &findings)
    case .list:
      report(
        TemplatesRules.kind, "'\(name)' is a list; only its items can be written",
        at: template.place(variable.tag),
        help: "write {{#\(name)}} before and {{/\(name)}} after what is shown of each item",
        &findings)
    case .scope:
      report(
        TemplatesRules.kind, "'\(name)' is a group of names; only one of them can be written",
        at: template.place(variable.tag),
        help: "write a name after a dot, or open the group with {{#\(name)}}", &findings)
    case .text, .flag, .number:
      guard variable.isRaw else { break }
      report(
        TemplatesRules.escaping, "'\(name)' is \(kind.phrase); {{{\(name)}}} is for HTML",
        at: template.place(variable.tag), help: "write {{\(name)}}", &findings)
    }
  }

  /// The kind of what `name` means here; nil, with a finding, where it means nothing.
  private mutating func kind(
    of name: Template.Name, in template: Template, _ stack: ShapeStack, _ findings: inout Findings
  ) -> Shape.Kind? {
    guard let first = name.parts.first else { return stack.item }
    guard let entry = stack.entry(named: first) else {
      reportUnknown(0, of: name, in: template, among: stack.shapes.reversed(), &findings)
      return nil
    }
    var kind = entry.kind
    for index in name.parts.indices.dropFirst() {
      let outer = name.parts[..<index].joined(separator: ".")
      guard case .scope(let shape) = kind else {
        report(
          TemplatesRules.kind, "'\(outer)' is \(kind.phrase); it has no '\(name.parts[index])'",
          at: template.place(name.bytes), help: "write {{#\(outer)}} to open it", &findings)
        return nil
      }
      guard let entry = shape().entry(named: name.parts[index]) else {
        reportUnknown(index, of: name, in: template, among: [shape()], &findings)
        return nil
      }
      kind = entry.kind
    }
    return kind
  }

  private mutating func reportUnknown(
    _ index: Int, of name: Template.Name, in template: Template, among shapes: [Shape],
    _ findings: inout Findings
  ) {
    let part = name.parts[index]
    let place = template.place(name.bytes(ofPart: index))
    guard reported.insert(place).inserted else { return }
    findings.add(TemplatesRules.unknownName) {
      let candidates = shapes.flatMap { $0.entries.map(\.name) }
      let suggestion = Suggestion.closest(to: part, in: candidates)
      let offers = shapes.map { "'\($0.name)' offers \($0.entries.map(\.name).listed)" }
      return Diagnostic(
        TemplatesRules.unknownName,
        index == 0
          ? "'\(part)' must be a name that is offered here"
          : "'\(part)' must be a name that '\(shapes[0].name)' offers",
        at: place, label: suggestion.map { "did you mean '\($0)'?" },
        help: "write a name that is offered: \(offers.joined(separator: "; "))",
        fix: suggestion.map { .init(replacing: place, with: $0) })
    }
  }

  private mutating func report(
    _ rule: Rule, _ message: String, at place: Place, help: String, _ findings: inout Findings
  ) {
    guard reported.insert(place).inserted else { return }
    findings.add(Diagnostic(rule, message, at: place, help: help))
  }
}
