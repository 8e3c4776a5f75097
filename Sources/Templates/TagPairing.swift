import Diagnostics

/// Joins each opening tag of a template to its end tag.
///
/// What has no partner is reported and made a comment, so that everything after this stage sees
/// only tags that are well nested.
struct TagPairing {
  /// How many tags may be open inside one another; the stages that follow recurse this deep.
  static let maximumDepth = 100

  private var tags: [Tag]
  private let file: String
  private var open: [Int] = []
  /// How many open tags bear a name: a stray end tag is recognised without a search.
  private var openNames: [String: Int] = [:]

  /// The tags with their partners.
  static func paired(_ tags: [Tag], file: String, findings: inout Findings) -> [Tag] {
    var pairing = TagPairing(tags: tags, file: file)
    for index in tags.indices {
      if tags[index].kind.opens {
        pairing.open(index)
      } else if tags[index].kind == .end {
        pairing.close(index, &findings)
      }
    }
    while let last = pairing.pop() { pairing.drop(unclosed: last, &findings) }
    return pairing.tags
  }

  private init(tags: [Tag], file: String) {
    self.tags = tags
    self.file = file
  }

  private mutating func open(_ index: Int) {
    open.append(index)
    openNames[tags[index].name, default: 0] += 1
  }

  private mutating func close(_ index: Int, _ findings: inout Findings) {
    let name = tags[index].name
    guard let innermost = open.last else {
      report(
        "'\(name)' is closed here and was never opened", tags[index].bytes,
        help: "write {{#\(name)}} where it begins, or take this tag out", &findings)
      tags[index].kind = .comment
      return
    }
    if openNames[name, default: 0] > 0 {
      while let last = pop() {
        if tags[last].name == name { return pair(last, index, &findings) }
        drop(unclosed: last, &findings)
      }
    } else {
      let expected = tags[innermost].name
      let place = Place(file, tags[index].nameBytes)
      findings.add(
        Diagnostic(
          TemplatesRules.syntax, "'\(expected)' must be closed before '\(name)'", at: place,
          label: "expected '\(expected)'",
          related: [.init("opened here", at: Place(file, tags[innermost].bytes))],
          help: "write {{/\(expected)}} here",
          fix: .init(replacing: place, with: expected)))
      _ = pop()
      pair(innermost, index, &findings)
    }
  }

  private mutating func pop() -> Int? {
    guard let last = open.popLast() else { return nil }
    openNames[tags[last].name, default: 0] -= 1
    return last
  }

  private mutating func pair(_ first: Int, _ last: Int, _ findings: inout Findings) {
    guard open.count < Self.maximumDepth else {
      report(
        "tags must not be open inside one another more than \(Self.maximumDepth) deep",
        tags[first].bytes, help: "move the inner part to a template of its own", &findings)
      tags[first].kind = .comment
      tags[last].kind = .comment
      return
    }
    tags[first].partner = last
    tags[last].partner = first
    if tags[first].kind == .block, let outer = open.last, tags[outer].kind == .parent {
      tags[first].isArgument = true
      tags[last].isArgument = true
    }
  }

  private mutating func drop(unclosed index: Int, _ findings: inout Findings) {
    report(
      "'\(tags[index].name)' is opened here and must be closed", tags[index].bytes,
      help: "write {{/\(tags[index].name)}} where it ends", &findings)
    tags[index].kind = .comment
  }

  private func report(
    _ message: String, _ bytes: Range<Int>, help: String, _ findings: inout Findings
  ) {
    findings.add(
      Diagnostic(TemplatesRules.syntax, message, at: Place(file, bytes), help: help))
  }
}
