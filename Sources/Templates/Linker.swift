import Diagnostics

/// Follows a template and all it includes as a page would, with shapes in the place of data: finds
/// each name, and reports what does not suit.
struct Linker {
  /// How many templates and blocks are followed for one page before it is given up.
  static let maximumVisits = 100_000

  private let templates: TemplateSet
  private var constants: [String: any Scope] = [:]
  private var reported: Set<Place> = []
  private var root: Shape?
  private var draft = Draft()
  /// The number of each body that has been met on the page.
  private var numbers: [Visit: Int] = [:]
  private var depth = 0
  private var isGivenUp = false

  /// A body of nodes and all that decides what becomes of it.
  private struct Visit: Hashable {
    var body: Body
    var shapes: [Shape]
    var item: String
    var overrides: [Body]
    var indentation: [UInt8]
  }

  /// A template, or the block of it that begins at a byte.
  private struct Body: Hashable {
    var template: String
    var block: Int?
  }

  /// What holds at one point of a page.
  private struct Context {
    var template: Template
    var stack: ShapeStack
    var overrides = Overrides()
    /// What each line of the template's text begins with.
    var indentation: [UInt8] = []
    /// The indentation of each template on the way here.
    ///
    /// One that includes itself keeps its own: else there would be as many bodies of it as data are deep.
    var open: [String: [UInt8]] = [:]
  }

  /// What a name leads to.
  private struct Found {
    var kind: Shape.Kind
    var lookup: Draft.Lookup
    /// The value, where it is the same on every page.
    var constant: Value?
  }

  init(_ templates: TemplateSet) {
    self.templates = templates
  }

  /// Links `template` against a scope of `shape`, of which some groups are constant; nil where its
  /// ways have no end.
  mutating func link(
    _ template: Template, _ shape: Shape, constants: [String: any Scope], findings: inout Findings
  ) -> PageTemplate? {
    self.constants = constants
    root = shape
    draft = Draft(bodies: [[]])
    isGivenUp = false
    let context = Context(
      template: template, stack: ShapeStack(shape), open: [template.name: []])
    numbers = [visit(Body(template: template.name), context): 0]
    draft.bodies[0] = steps(of: template.nodes, context, &findings)
    return isGivenUp ? nil : Assembler.assemble(draft)
  }

  private mutating func steps(
    of nodes: [Template.Node], _ context: Context, _ findings: inout Findings
  ) -> [Draft.Step] {
    depth += 1
    defer { depth -= 1 }
    var steps: [Draft.Step] = []
    for node in nodes where !isGivenUp {
      switch node {
      case .text(let bytes):
        steps.append(context.template.source[bytes], indentedBy: context.indentation)
      case .variable(let variable): add(variable, to: &steps, context, &findings)
      case .section(let section): add(section, to: &steps, context, &findings)
      case .partial(let inclusion):
        include(inclusion, context.overrides, to: &steps, context, &findings)
      case .parent(let inclusion, let blocks):
        let overrides = context.overrides.adding(blocks, of: context.template)
        include(inclusion, overrides, to: &steps, context, &findings)
      case .block(let block): add(block, to: &steps, context, &findings)
      }
    }
    return steps
  }

  private mutating func add(
    _ variable: Template.Variable, to steps: inout [Draft.Step], _ context: Context,
    _ findings: inout Findings
  ) {
    guard let found = find(variable.name, context, &findings) else { return }
    report(variable, of: found.kind, in: context.template, &findings)
    steps.indent(context.indentation)
    guard let constant = found.constant else {
      return steps.append(.value(found.lookup, isRaw: variable.isRaw))
    }
    var bytes: [UInt8] = []
    bytes.append(constant, isRaw: variable.isRaw)
    steps.append(.text(bytes, startsLine: false))
  }

  private mutating func add(
    _ section: Template.Section, to steps: inout [Draft.Step], _ context: Context,
    _ findings: inout Findings
  ) {
    guard let found = find(section.name, context, &findings) else {
      // Within a section over a name that nobody offers nothing is known.
      if section.isInverted { steps += self.steps(of: section.nodes, context, &findings) }
      return
    }
    var inner = context
    var displaced: Int?
    if !section.isInverted { (inner.stack, displaced) = context.stack.within(found.kind) }
    let body = self.steps(of: section.nodes, inner, &findings)
    switch found.constant {
    case let value? where !value.isPresent || section.isInverted:
      if value.isPresent != section.isInverted { steps += body }
    case .flag?: steps += body
    default:
      steps.append(
        .section(found.lookup, isInverted: section.isInverted, body, displaced: displaced))
    }
  }

  private mutating func add(
    _ block: Template.Block, to steps: inout [Draft.Step], _ context: Context,
    _ findings: inout Findings
  ) {
    guard let (entry, within) = context.overrides.replacement(of: block.name) else {
      steps.append(context.template.source[block.lead], indentedBy: context.indentation)
      steps += self.steps(of: block.nodes, context, &findings)
      return
    }
    var inner = context
    inner.template = entry.template
    inner.overrides = within
    inner.indentation += context.template.source[block.indentation]
    let body = Body(template: entry.template.name, block: entry.block.bytes.lowerBound)
    include(
      body, entry.block.nodes, inner, at: context.template.place(block.bytes), to: &steps,
      &findings)
  }

  private mutating func include(
    _ inclusion: Template.Inclusion, _ overrides: Overrides, to steps: inout [Draft.Step],
    _ context: Context, _ findings: inout Findings
  ) {
    guard let included = templates[inclusion.template] else { return }
    var inner = context
    inner.template = included
    inner.overrides = overrides
    inner.indentation =
      context.open[included.name]
      ?? context.indentation + context.template.source[inclusion.indentation]
    inner.open[included.name] = inner.indentation
    include(
      Body(template: included.name), included.nodes, inner,
      at: context.template.place(inclusion.bytes), to: &steps, &findings)
  }

  /// Includes a body, which is linked when it is met for the first time.
  private mutating func include(
    _ body: Body, _ nodes: [Template.Node], _ context: Context, at place: Place,
    to steps: inout [Draft.Step], _ findings: inout Findings
  ) {
    guard depth < PageRenderer.maximumDepth else {
      return giveUp(TemplatesRules.tooDeep(at: place, limit: PageRenderer.maximumDepth), &findings)
    }
    guard numbers.count < Self.maximumVisits else {
      return giveUp(TemplatesRules.tooMany(at: place, limit: Self.maximumVisits), &findings)
    }
    let visit = visit(body, context)
    if let number = numbers[visit] { return steps.append(.include(number, at: place)) }
    let number = draft.bodies.count
    numbers[visit] = number
    draft.bodies.append([])
    draft.bodies[number] = self.steps(of: nodes, context, &findings)
    steps.append(.include(number, at: place))
  }

  private mutating func giveUp(_ diagnostic: Diagnostic, _ findings: inout Findings) {
    isGivenUp = true
    findings.add(diagnostic)
  }

  private func visit(_ body: Body, _ context: Context) -> Visit {
    Visit(
      body: body, shapes: context.stack.shapes, item: context.stack.item.signature,
      overrides: context.overrides.entries.map {
        Body(template: $0.template.name, block: $0.block.bytes.lowerBound)
      }, indentation: context.indentation)
  }

  /// What `name` leads to here; nil, with a finding, where it leads nowhere.
  private mutating func find(
    _ name: Template.Name, _ context: Context, _ findings: inout Findings
  ) -> Found? {
    let stack = context.stack
    guard let first = name.parts.first else { return Found(kind: stack.item, lookup: .item) }
    guard let (scope, index, entry) = stack.entry(named: first) else {
      report(
        TemplatesRules.unknown(0, of: name, in: context.template, among: stack.shapes.reversed()),
        &findings)
      return nil
    }
    let isConstant = stack.shapes[scope] == root
    var constant = isConstant ? constants[first].map { Value.scope($0) } : nil
    var kind = entry.kind
    var path: [Int] = []
    for position in name.parts.indices.dropFirst() {
      let part = name.parts[position]
      guard case .scope(let shape) = kind else {
        report(
          TemplatesRules.unopened(name, upTo: position, kind: kind, in: context.template),
          &findings)
        return nil
      }
      guard let index = shape().index(of: part) else {
        report(
          TemplatesRules.unknown(position, of: name, in: context.template, among: [shape()]),
          &findings)
        return nil
      }
      kind = shape().entries[index].kind
      path.append(index)
      if case .scope(let scope) = constant { constant = scope.value(at: index) }
    }
    return Found(
      kind: kind, lookup: .entry(scope: scope, index: index, path: path), constant: constant)
  }

  private mutating func report(
    _ variable: Template.Variable, of kind: Shape.Kind, in template: Template,
    _ findings: inout Findings
  ) {
    if let fault = TemplatesRules.fault(of: variable, kind: kind, in: template) {
      report(fault, &findings)
    }
  }

  /// Reports a place once, however many pages lead to it.
  private mutating func report(_ diagnostic: Diagnostic, _ findings: inout Findings) {
    guard let place = diagnostic.place, reported.insert(place).inserted else { return }
    findings.add(diagnostic)
  }
}
