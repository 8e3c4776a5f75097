@testable import Templates

/// The slow and obvious way to write a page: walks over the nodes of templates, and looks each name
/// up in a stack of samples.
struct PlainRenderer {
  private var output: [UInt8] = []
  private let templates: TemplateSet
  /// What names are looked up in, the innermost last.
  private var stack: [Value]
  /// What each line of a template's text begins with where the template is included.
  private var indentation: [UInt8] = []
  private var isAtLineStart = true

  private init(_ templates: TemplateSet, _ root: Sample) {
    self.templates = templates
    stack = [.scope(root)]
  }

  /// The page that the template `name` makes of `root`.
  static func text(_ name: String, of templates: TemplateSet, _ root: Sample) -> String {
    var renderer = PlainRenderer(templates, root)
    if let template = templates[name] {
      renderer.render(template.nodes, of: template, Overrides())
    }
    return String(decoding: renderer.output, as: UTF8.self)
  }

  private mutating func render(
    _ nodes: [Template.Node], of template: Template, _ overrides: Overrides
  ) {
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
      for item in items {
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
    nest(template, indentedBy: block.indentation) { renderer in
      renderer.render(entry.block.nodes, of: entry.template, within)
    }
  }

  private mutating func include(
    _ inclusion: Template.Inclusion, of template: Template, _ overrides: Overrides
  ) {
    guard let included = templates[inclusion.template] else { return }
    nest(template, indentedBy: inclusion.indentation) { renderer in
      renderer.render(included.nodes, of: included, overrides)
    }
  }

  private mutating func nest(
    _ template: Template, indentedBy blanks: Range<Int>, _ write: (inout PlainRenderer) -> Void
  ) {
    indentation.append(contentsOf: template.source[blanks])
    write(&self)
    indentation.removeLast(blanks.count)
  }

  private func value(of name: Template.Name) -> Value {
    guard let first = name.parts.first else { return stack.last ?? .absent }
    for case .scope(let scope as Sample) in stack.reversed() {
      guard var value = scope.values[first] else { continue }
      for part in name.parts.dropFirst() {
        guard case .scope(let inner as Sample) = value else { return .absent }
        value = inner.values[part] ?? .absent
      }
      return value
    }
    return .absent
  }

  private mutating func write(_ value: Value, isRaw: Bool) {
    if isAtLineStart {
      output.append(contentsOf: indentation)
      isAtLineStart = false
    }
    output.append(value, isRaw: isRaw)
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
