import Diagnostics

/// Turns a template's bytes into its nodes: tags are found, paired, laid on their lines, nested.
struct TemplateParser {
  private let source: [UInt8]
  private let file: String
  private let tags: [Tag]
  private let lines: TagLines
  private let extents: [Range<Int>]

  /// Takes `source` apart; a template with faults is still one, made of what could be read.
  static func parse(_ source: TemplateSource, findings: inout Findings) -> Template {
    let found = TagScanner.tags(in: source.bytes, file: source.file, findings: &findings)
    let tags = TagPairing.paired(found, file: source.file, findings: &findings)
    let parser = TemplateParser(source: source.bytes, file: source.file, tags: tags)
    let body = parser.lines.start..<source.bytes.count
    let nodes = parser.nodes(
      of: tags.indices, in: body, stripping: 0..<0, findings: &findings)
    return Template(name: source.name, file: source.file, source: source.bytes, nodes: nodes)
  }

  private init(source: [UInt8], file: String, tags: [Tag]) {
    self.source = source
    self.file = file
    self.tags = tags
    let lines = TagLines(source: source, tags: tags)
    self.lines = lines
    self.extents = tags.indices.map { lines.extent(of: $0) }
  }

  /// The nodes of the tags `indices` and of the text of `bytes` around them.
  ///
  /// The margin is what a block's lines begin with where the block is written; they lose it, for
  /// they begin with something else where the block is used.
  private func nodes(
    of indices: Range<Int>, in bytes: Range<Int>, stripping margin: Range<Int>,
    findings: inout Findings
  ) -> [Template.Node] {
    var nodes: [Template.Node] = []
    var position = bytes.lowerBound
    var index = indices.lowerBound
    while index < indices.upperBound {
      appendText(position, extents[index].lowerBound, stripping: margin, to: &nodes)
      if let node = node(at: index, stripping: margin, findings: &findings) { nodes.append(node) }
      let last = tags[index].partner ?? index
      position = extents[last].upperBound
      index = last + 1
    }
    appendText(position, bytes.upperBound, stripping: margin, to: &nodes)
    return nodes
  }

  private func node(
    at index: Int, stripping margin: Range<Int>, findings: inout Findings
  ) -> Template.Node? {
    let tag = tags[index]
    switch tag.kind {
    case .variable, .raw:
      return .variable(
        Template.Variable(name: name(of: tag), isRaw: tag.kind == .raw, tag: tag.bytes))
    case .section, .inverted:
      let nodes = content(of: index, stripping: margin, findings: &findings)
      return .section(
        Template.Section(
          name: name(of: tag), isInverted: tag.kind == .inverted, nodes: nodes))
    case .partial:
      return .partial(
        inclusion(tag, lines.isAlone(index) ? lines.indentation(before: index) : 0..<0, margin))
    case .parent:
      let blanks = lines.isLed(index) ? lines.indentation(before: index) : 0..<0
      return .parent(
        inclusion(tag, blanks, margin), blocks: arguments(of: index, findings: &findings))
    case .block:
      return .block(block(at: index, stripping: margin, findings: &findings))
    case .end, .comment, .delimiters: return nil
    }
  }

  private func content(
    of index: Int, stripping margin: Range<Int>, findings: inout Findings
  ) -> [Template.Node] {
    guard let last = tags[index].partner else { return [] }
    let bytes = extents[index].upperBound..<max(extents[index].upperBound, extents[last].lowerBound)
    return nodes(of: index + 1..<last, in: bytes, stripping: margin, findings: &findings)
  }

  /// A block with a default, in the place where it can be replaced.
  private func block(
    at index: Int, stripping margin: Range<Int>, findings: inout Findings
  ) -> Template.Block {
    let tag = tags[index]
    var indentation = 0..<0
    var lead = 0..<0
    if lines.isAlone(index) {
      indentation = stripped(lines.indentation(after: index), margin)
    } else if lines.isLed(index) {
      indentation = stripped(lines.indentation(before: index), margin)
      lead = indentation
    }
    return Template.Block(
      name: tag.name, bytes: tag.nameBytes, indentation: indentation, lead: lead,
      nodes: content(of: index, stripping: margin, findings: &findings))
  }

  /// The blocks straight within the parent tag at `index`, each freed of the margin it is written
  /// with; the rest of a parent's content is left out (Mustache specification, "inheritance").
  private func arguments(of index: Int, findings: inout Findings) -> [Template.Block] {
    guard let last = tags[index].partner else { return [] }
    var blocks: [String: Template.Block] = [:]
    var order: [String] = []
    var position = tags[index].bytes.upperBound
    var inner = index + 1
    while inner < last {
      let tag = tags[inner]
      reportText(position..<tag.bytes.lowerBound, in: tags[index], &findings)
      if tag.kind == .block {
        let margin = lines.indentation(after: inner)
        let block = Template.Block(
          name: tag.name, bytes: tag.nameBytes, indentation: 0..<0, lead: 0..<0,
          nodes: content(of: inner, stripping: margin, findings: &findings))
        if let first = blocks.updateValue(block, forKey: tag.name) {
          report(repeated: block, first: first, &findings)
        } else {
          order.append(tag.name)
        }
      } else if tag.kind != .comment, tag.kind != .delimiters {
        report(outside: tag.bytes, in: tags[index], &findings)
      }
      let end = tag.partner ?? inner
      position = tags[end].bytes.upperBound
      inner = end + 1
    }
    reportText(position..<tags[last].bytes.lowerBound, in: tags[index], &findings)
    return order.compactMap { blocks[$0] }
  }

  private func name(of tag: Tag) -> Template.Name {
    let parts = tag.name == "." ? [] : tag.name.split(separator: ".").map { String($0) }
    return Template.Name(parts: parts, bytes: tag.nameBytes)
  }

  private func inclusion(
    _ tag: Tag, _ blanks: Range<Int>, _ margin: Range<Int>
  ) -> Template.Inclusion {
    Template.Inclusion(
      template: tag.name, bytes: tag.nameBytes, indentation: stripped(blanks, margin))
  }
}

extension TemplateParser {
  /// Appends the text from `start` to `end`, without the margin its lines begin with.
  private func appendText(
    _ start: Int, _ end: Int, stripping margin: Range<Int>, to nodes: inout [Template.Node]
  ) {
    guard start < end else { return }
    guard !margin.isEmpty else { return nodes.append(.text(start..<end)) }
    var piece = start
    for position in start..<end where lines.isLineStart(position) {
      let line = stripped(position..<end, margin)
      guard line.lowerBound > position else { continue }
      if piece < position { nodes.append(.text(piece..<position)) }
      piece = line.lowerBound
    }
    if piece < end { nodes.append(.text(piece..<end)) }
  }

  /// `range` without the margin, where it begins a line with it.
  private func stripped(_ range: Range<Int>, _ margin: Range<Int>) -> Range<Int> {
    guard !range.isEmpty, lines.isLineStart(range.lowerBound),
      source[range].starts(with: source[margin])
    else { return range }
    return range.lowerBound + margin.count..<range.upperBound
  }

  private func reportText(_ bytes: Range<Int>, in parent: Tag, _ findings: inout Findings) {
    let blanks: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D]
    guard let first = bytes.first(where: { !blanks.contains(source[$0]) }),
      let last = bytes.last(where: { !blanks.contains(source[$0]) })
    else { return }
    report(outside: first..<last + 1, in: parent, &findings)
  }

  private func report(outside bytes: Range<Int>, in parent: Tag, _ findings: inout Findings) {
    findings.add(
      Diagnostic(
        TemplatesRules.outsideBlock,
        "what stands in '\(parent.name)' outside a block is left out", at: Place(file, bytes),
        related: [.init("the parent tag", at: Place(file, parent.bytes))],
        help: "move it into one of the blocks of '\(parent.name)', or take it out"))
  }

  private func report(
    repeated block: Template.Block, first: Template.Block, _ findings: inout Findings
  ) {
    findings.add(
      Diagnostic(
        TemplatesRules.syntax, "block '\(block.name)' must be given once",
        at: Place(file, block.bytes),
        related: [.init("first given here", at: Place(file, first.bytes))],
        help: "join the two, or take one out"))
  }
}
