import Diagnostics
import Testing

@testable import Templates

/// A made-up template as a tree, with the obvious way to write it and the obvious way to fill it.
private indirect enum Piece {
  case text(String)
  case name(String)
  case section(String, [Piece])
  case inverted(String, [Piece])

  static func random(_ generator: inout SeededGenerator, depth: Int) -> Piece {
    let name = ["a", "b", "c", "d", "e"].randomElement(using: &generator) ?? "a"
    let inner = { (generator: inout SeededGenerator) in
      (0..<Int.random(in: 0...3, using: &generator)).map { _ in
        random(&generator, depth: depth - 1)
      }
    }
    return switch Int.random(in: 0..<(depth > 0 ? 5 : 2), using: &generator) {
    case 0: .text(["-", " x ", "<p>", "区"].randomElement(using: &generator) ?? "-")
    case 1: .name(name)
    case 2, 3: .section(name, inner(&generator))
    default: .inverted(name, inner(&generator))
    }
  }

  var written: String {
    switch self {
    case .text(let text): text
    case .name(let name): "{{\(name)}}"
    case .section(let name, let pieces): "{{#\(name)}}\(pieces.map(\.written).joined()){{/\(name)}}"
    case .inverted(let name, let pieces):
      "{{^\(name)}}\(pieces.map(\.written).joined()){{/\(name)}}"
    }
  }

  func filled(_ stack: [Sample]) -> String {
    switch self {
    case .text(let text): return text
    case .name(let name):
      guard case .text(let text)? = Self.value(name, stack) else { return "" }
      return text
    case .section(let name, let pieces):
      switch Self.value(name, stack) {
      case .text?: return pieces.map { $0.filled(stack) }.joined()
      case .list(let items)?:
        return items.map { item in
          guard case .scope(let scope as Sample) = item else { return "" }
          return pieces.map { $0.filled(stack + [scope]) }.joined()
        }.joined()
      default: return ""
      }
    case .inverted(let name, let pieces):
      switch Self.value(name, stack) {
      case .text?, .list?: return ""
      default: return pieces.map { $0.filled(stack) }.joined()
      }
    }
  }

  private static func value(_ name: String, _ stack: [Sample]) -> Value? {
    stack.reversed().compactMap { $0.values[name] }.first
  }
}

@Suite struct RandomTests {
  private static let data: Sample = [
    "a": .text("one"), "b": .absent,
    "c": .list([
      .group(["a": .text("two"), "d": .text("three")]),
      .group(["b": .text("four"), "c": .list([.group(["e": .text("five")])])]),
    ]),
  ]

  @Test(arguments: 0..<200)
  func rendersLikeTheObviousWay(_ seed: Int) {
    var generator = SeededGenerator(state: UInt64(seed))
    let pieces = (0..<8).map { _ in Piece.random(&generator, depth: 5) }
    let template = pieces.map(\.written).joined()
    let expected = pieces.map { $0.filled([Self.data]) }.joined()
    #expect(Example("", template, expected, Self.data).page == expected)
  }

  @Test(arguments: 0..<100)
  func mutationsNeverCrash(_ seed: Int) {
    let layout =
      "<head>\n  {{$head}}<title>{{title}}</title>{{/head}}\r\n</head>\n{{$main}}\n  x\n{{/main}}\n"
    let page = """
      {{! a page }}
      {{<layout}}
        {{$main}}
          <h1>{{ title }}</h1>
          {{#areas}}
            {{>area}}
          {{/areas}}
          {{^areas}}{{{body}}}{{&site.title}}{{/areas}}{{=<% %>=}}<%title%><%={{ }}=%>
        {{/main}}
      {{/layout}}

      """
    let area = "<li>{{title}}\n  {{#areas}}\n  {{>area}}\n  {{/areas}}\n</li>\n"
    var generator = SeededGenerator(state: UInt64(seed))
    for _ in 0..<15 {
      let sources = [("layout", layout), ("page", page), ("area", area)].map {
        TemplateSource(
          name: $0, file: $0, bytes: Self.mutated(Array($1.utf8), &generator))
      }
      var findings = Findings()
      let set = TemplateSet.parse(sources, findings: &findings)
      set.link(
        [
          (
            "page",
            Shape("page", "A page.", [Shape.Entry("areas", "Areas.", .list(of: .text))])
          )
        ], findings: &findings)
      let level = SampleLevel([
        "title": .text("t"), "areas": .list([.group(["areas": .absent])]),
      ])
      _ = set.text("page", level.shape, level.scope, findings: &findings)
      for case let place? in findings.diagnostics.map(\.place) {
        let size = sources.first { $0.file == place.file }?.bytes.count ?? 0
        #expect(place.bytes.map { $0.upperBound <= size } == true)
      }
    }
  }

  private static func mutated(
    _ bytes: [UInt8], _ generator: inout SeededGenerator
  ) -> [UInt8] {
    var bytes = bytes
    let pieces = ["{{", "}}", "{", "}", "#", "/", "$", "<", ">", "=", "\n", " ", ".", "\u{0}", "é"]
    for _ in 0..<Int.random(in: 0...4, using: &generator) where !bytes.isEmpty {
      let start = Int.random(in: 0..<bytes.count, using: &generator)
      let end = min(bytes.count, start + Int.random(in: 0...6, using: &generator))
      let piece = pieces.randomElement(using: &generator) ?? ""
      bytes.replaceSubrange(
        start..<end, with: Bool.random(using: &generator) ? [] : Array(piece.utf8))
    }
    return bytes
  }
}
