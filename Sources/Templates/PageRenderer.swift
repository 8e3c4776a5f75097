import Diagnostics

/// Writes one page: the steps of a linked template, filled from a stack of scopes.
struct PageRenderer {
  /// How deep bodies may be in one another; data that holds itself would go on for ever.
  static let maximumDepth = 200
  /// How often one page may include templates; thirty that each include the next one twice would
  /// ask for a thousand million.
  static let maximumInclusions = 1_000_000

  /// The page so far.
  var output: [UInt8] = []
  /// Why the page was given up, if it was.
  private(set) var fault: Diagnostic?

  private let template: PageTemplate
  /// What names are looked up in, as the shapes stood when the template was linked.
  private var scopes: [any Scope]
  /// The items of the sections that are open, the innermost last.
  private var items: [Value]
  private var depth = 0
  private var inclusions = 0
  private var isAtLineStart = true

  init(_ template: PageTemplate, root: any Scope) {
    self.template = template
    scopes = [root]
    items = [.scope(root)]
  }

  /// Writes the page.
  mutating func render() { render(body: 0) }

  private mutating func render(body: Int) {
    depth += 1
    defer { depth -= 1 }
    for position in template.bodies[body] {
      switch template.steps[position] {
      case .text(let bytes, let startsLine):
        output.append(contentsOf: template.text[bytes])
        isAtLineStart = startsLine
      case .indentation(let bytes):
        if isAtLineStart { output.append(contentsOf: template.text[bytes]) }
      case .value(let lookup, let isRaw):
        output.append(value(lookup), isRaw: isRaw)
        isAtLineStart = false
      case .section(let lookup, let isInverted, let body, let displaced):
        let value = value(lookup)
        guard value.isPresent != isInverted else { continue }
        if isInverted { render(body: body) } else { render(body: body, over: value, displaced) }
      case .include(let body, let call): include(body, call)
      }
    }
  }

  private mutating func render(body: Int, over value: Value, _ displaced: Int?) {
    switch value {
    case .absent, .flag: render(body: body)
    case .list(let list): for item in list where fault == nil { enter(item, body, displaced) }
    case .number, .text, .html, .scope: enter(value, body, displaced)
    }
  }

  private mutating func enter(_ item: Value, _ body: Int, _ displaced: Int?) {
    items.append(item)
    if case .scope(let scope) = item {
      let hidden = displaced.map { scopes.remove(at: $0) }
      scopes.append(scope)
      render(body: body)
      scopes.removeLast()
      if let displaced, let hidden { scopes.insert(hidden, at: displaced) }
    } else {
      render(body: body)
    }
    items.removeLast()
  }

  private mutating func include(_ body: Int, _ call: Int) {
    guard fault == nil else { return }
    guard depth < Self.maximumDepth else {
      return fault = TemplatesRules.tooDeep(at: template.calls[call], limit: Self.maximumDepth)
    }
    guard inclusions < Self.maximumInclusions else {
      return fault = TemplatesRules.tooMany(
        at: template.calls[call], limit: Self.maximumInclusions)
    }
    inclusions += 1
    render(body: body)
  }

  private func value(_ lookup: PageTemplate.Lookup) -> Value {
    guard case .entry(let scope, let index, let path) = lookup else { return items.last ?? .absent }
    var value = scopes[scope].value(at: index)
    for position in path {
      guard case .scope(let inner) = value else { return .absent }
      value = inner.value(at: template.paths[position])
    }
    return value
  }
}
