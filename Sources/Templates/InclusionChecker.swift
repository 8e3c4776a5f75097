import Diagnostics

/// Checks how the templates of a set include one another.
struct InclusionChecker {
  private let templates: TemplateSet
  private var links: [String: Links] = [:]
  private var blocksBelow: [String: Set<String>] = [:]

  /// What a template asks of others and offers them.
  private struct Links {
    var inclusions: [Link] = []
    /// The blocks that can be replaced in it.
    var blocks: Set<String> = []
  }

  /// One partial or parent tag.
  private struct Link {
    var inclusion: Template.Inclusion
    var given: [Template.Block] = []
    /// Whether the tag is reached whatever the data are and whatever replaces the blocks.
    var isCertain: Bool
  }

  /// Reports templates and blocks that are asked for and do not exist, and templates that include
  /// themselves whatever the data are.
  static func check(_ templates: TemplateSet, findings: inout Findings) {
    var checker = InclusionChecker(templates: templates)
    for case let template? in templates.names.map({ templates[$0] }) {
      var links = Links()
      collect(template.nodes, isCertain: true, into: &links)
      checker.links[template.name] = links
    }
    for case let template? in templates.names.map({ templates[$0] }) {
      checker.checkNames(in: template, &findings)
    }
    checker.checkCycles(&findings)
  }

  private init(templates: TemplateSet) {
    self.templates = templates
  }

  private static func collect(
    _ nodes: [Template.Node], isCertain: Bool, into links: inout Links
  ) {
    for node in nodes {
      switch node {
      case .text, .variable: break
      case .section(let section): collect(section.nodes, isCertain: false, into: &links)
      case .partial(let inclusion):
        links.inclusions.append(Link(inclusion: inclusion, isCertain: isCertain))
      case .parent(let inclusion, let blocks):
        links.inclusions.append(Link(inclusion: inclusion, given: blocks, isCertain: isCertain))
        for block in blocks { collect(block, into: &links) }
      case .block(let block): collect(block, into: &links)
      }
    }
  }

  private static func collect(_ block: Template.Block, into links: inout Links) {
    links.blocks.insert(block.name)
    collect(block.nodes, isCertain: false, into: &links)
  }

  private mutating func checkNames(in template: Template, _ findings: inout Findings) {
    for link in links[template.name]?.inclusions ?? [] {
      let name = link.inclusion.template
      guard templates.contains(name) else {
        report(
          TemplatesRules.unknownPartial, "template '\(name)' must exist", name,
          at: template.place(link.inclusion.bytes), among: templates.names, &findings)
        continue
      }
      guard !link.given.isEmpty else { continue }
      let offered = blocks(below: name)
      for block in link.given where !offered.contains(block.name) {
        report(
          TemplatesRules.unknownBlock, "'\(block.name)' must be a block of '\(name)'", block.name,
          at: template.place(block.bytes), among: offered.sorted(), &findings)
      }
    }
  }

  private func report(
    _ rule: Rule, _ message: String, _ name: String, at place: Place, among offered: [String],
    _ findings: inout Findings
  ) {
    findings.add(rule) {
      let suggestion = Suggestion.closest(to: name, in: offered)
      return Diagnostic(
        rule, message, at: place, label: suggestion.map { "did you mean '\($0)'?" },
        help: offered.isEmpty ? "take the tag out" : "write one of: \(offered.listed)",
        fix: suggestion.map { .init(replacing: place, with: $0) })
    }
  }

  /// The blocks of the template `name` and of all that it includes.
  private mutating func blocks(below name: String) -> Set<String> {
    if let known = blocksBelow[name] { return known }
    var reached: Set<String> = [name]
    var waiting = [name]
    var blocks: Set<String> = []
    while let next = waiting.popLast() {
      guard let links = links[next] else { continue }
      blocks.formUnion(links.blocks)
      for link in links.inclusions where reached.insert(link.inclusion.template).inserted {
        waiting.append(link.inclusion.template)
      }
    }
    blocksBelow[name] = blocks
    return blocks
  }

  /// Walks the certain inclusions; one that leads back to a template on the way has no end.
  private func checkCycles(_ findings: inout Findings) {
    var finished: Set<String> = []
    for name in templates.names where !finished.contains(name) {
      var path: [(name: String, rest: ArraySlice<Link>)] = [(name, certainLinks(of: name))]
      while let step = path.last {
        guard let link = step.rest.first else {
          finished.insert(step.name)
          path.removeLast()
          continue
        }
        path[path.count - 1].rest.removeFirst()
        let next = link.inclusion.template
        if let start = path.firstIndex(where: { $0.name == next }) {
          report(cycle: path[start...].map(\.name), at: link, &findings)
        } else if !finished.contains(next) {
          path.append((next, certainLinks(of: next)))
        }
      }
    }
  }

  private func certainLinks(of name: String) -> ArraySlice<Link> {
    (links[name]?.inclusions ?? []).filter(\.isCertain)[...]
  }

  private func report(cycle names: [String], at link: Link, _ findings: inout Findings) {
    guard let last = names.last, let template = templates[last] else { return }
    let name = link.inclusion.template
    let way = (names + [name]).joined(separator: " → ")
    findings.add(
      Diagnostic(
        TemplatesRules.endless, "'\(name)' includes itself without end: \(way)",
        at: template.place(link.inclusion.bytes),
        help: "put the tag in a section that closes at some point, or take it out"))
  }
}

extension Collection<String> {
  /// The names in one line, cut short where they are many.
  var listed: String {
    let shown = prefix(30).joined(separator: ", ")
    return count > 30 ? "\(shown) and \(count - 30) more" : shown
  }
}
