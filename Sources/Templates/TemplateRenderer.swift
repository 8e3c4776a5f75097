import Diagnostics

/// Writes one page: the nodes of a template and of those it includes, filled from a stack of
/// scopes.
struct TemplateRenderer {
  /// How deep templates and sections may be in one another when a template is included; data that
  /// holds itself would go on for ever.
  static let maximumDepth = 200
  /// How often one page may include templates; thirty that each include the next one twice would
  /// ask for a thousand million.
  static let maximumInclusions = 1_000_000

  /// The page so far.
  var output: [UInt8] = []
  /// Why the page was given up, if it was.
  private(set) var fault: Diagnostic?

  private let templates: TemplateSet
  /// What names are looked up in, the innermost last.
  private var stack: [Value]
  private var depth = 0
  private var inclusions = 0
  /// What each line of a template's text begins with where the template is included.
  private var indentation: [UInt8] = []
  private var isAtLineStart = true

  /// An empty page of `root`.
  init(_ templates: TemplateSet, root: Value) {
    self.templates = templates
    self.stack = [root]
  }

  /// Writes `template` at this point of the page.
  mutating func render(_ template: Template) {
    render(template.nodes, of: template, Overrides())
  }

  private mutating func render(
    _ nodes: [Template.Node], of template: Template, _ overrides: Overrides
  ) {
    depth += 1
    defer { depth -= 1 }
    for node in nodes {
      switch node {
      case .text(let bytes): write(bytes, of: template)
      case .variable(let variable): write(value(of: variable.name), isRaw: variable.isRaw)
      case .section(let section): render(section, of: template, overrides)
      case .partial(let inclusion): include(inclusion, of: template, overrides)
      case .parent(let inclusion, let blocks):
        include(inclusion, of: template, overrides.adding(blocks, of: template))
      case .block(let block): render(block, of: template, overrides)
      }
    }
  }

  private mutating func render(
    _ section: Template.Section, of template: Template, _ overrides: Overrides
  ) {
    let value = value(of: section.name)
    guard value.isPresent != section.isInverted else { return }
    if section.isInverted { return render(section.nodes, of: template, overrides) }
    switch value {
    case .absent, .flag: render(section.nodes, of: template, overrides)
    case .list(let items):
      for item in items where fault == nil {
        stack.append(item)
        render(section.nodes, of: template, overrides)
        stack.removeLast()
      }
    case .number, .text, .html, .scope:
      stack.append(value)
      render(section.nodes, of: template, overrides)
      stack.removeLast()
    }
  }

  private mutating func render(
    _ block: Template.Block, of template: Template, _ overrides: Overrides
  ) {
    guard let (entry, within) = overrides.replacement(of: block.name) else {
      write(block.lead, of: template)
      return render(block.nodes, of: template, overrides)
    }
    nest(template, block.bytes, indentedBy: block.indentation) { renderer in
      renderer.render(entry.block.nodes, of: entry.template, within)
    }
  }

  private mutating func include(
    _ inclusion: Template.Inclusion, of template: Template, _ overrides: Overrides
  ) {
    guard let included = templates[inclusion.template] else { return }
    nest(template, inclusion.bytes, indentedBy: inclusion.indentation) { renderer in
      renderer.render(included.nodes, of: included, overrides)
    }
  }

  /// Writes what stands in for the tag at `bytes`, unless that goes on without end.
  private mutating func nest(
    _ template: Template, _ bytes: Range<Int>, indentedBy blanks: Range<Int>,
    _ write: (inout TemplateRenderer) -> Void
  ) {
    guard fault == nil else { return }
    guard depth < Self.maximumDepth else {
      return fault = TemplatesRules.tooDeep(at: template.place(bytes), limit: Self.maximumDepth)
    }
    guard inclusions < Self.maximumInclusions else {
      return fault = TemplatesRules.tooMany(
        at: template.place(bytes), limit: Self.maximumInclusions)
    }
    inclusions += 1
    indentation.append(contentsOf: template.source[blanks])
    write(&self)
    indentation.removeLast(blanks.count)
  }

  private func value(of name: Template.Name) -> Value {
    guard let first = name.parts.first else { return stack.last ?? .absent }
    for case .scope(let scope) in stack.reversed() {
      guard let value = scope.value(named: first) else { continue }
      return name.parts.count == 1 ? value : value.value(at: name.parts.dropFirst())
    }
    return .absent
  }

  private mutating func write(_ value: Value, isRaw: Bool) {
    if isAtLineStart {
      output.append(contentsOf: indentation)
      isAtLineStart = false
    }
    switch value {
    case .absent, .list, .scope: break
    case .flag(let flag): output.append(contentsOf: (flag ? "true" : "false").utf8)
    case .number(let number): output.append(contentsOf: String(number).utf8)
    case .text(let text): output.appendEscaped(text)
    case .html(let bytes):
      if isRaw { output.append(contentsOf: bytes) } else { output.appendEscaped(bytes) }
    }
  }

  private mutating func write(_ bytes: Range<Int>, of template: Template) {
    guard !bytes.isEmpty else { return }
    let text = template.source[bytes]
    if indentation.isEmpty {
      output.append(contentsOf: text)
      isAtLineStart = text.last == UInt8(ascii: "\n")
    } else {
      writeLines(text)
    }
  }

  /// Writes text with each line indented that has something on it.
  private mutating func writeLines(_ text: ArraySlice<UInt8>) {
    let newline = UInt8(ascii: "\n")
    var rest = text
    while let first = rest.first {
      if isAtLineStart, first != newline, first != UInt8(ascii: "\r") {
        output.append(contentsOf: indentation)
      }
      let end = rest.firstIndex(of: newline).map { $0 + 1 } ?? rest.endIndex
      output.append(contentsOf: rest[..<end])
      isAtLineStart = rest[end - 1] == newline
      rest = rest[end...]
    }
  }
}
