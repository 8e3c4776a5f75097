import Diagnostics

@testable import Templates

/// Values by name, for tests.
struct Sample: Scope, ExpressibleByDictionaryLiteral {
  var values: [String: Value]

  init(dictionaryLiteral elements: (String, Value)...) {
    values = Dictionary(elements) { _, later in later }
  }

  var names: [String] { values.keys.sorted() }

  func value(at index: Int) -> Value { values[names[index]] ?? .absent }
}

extension Value {
  /// A group of values.
  static func group(_ sample: Sample) -> Value { .scope(sample) }

  /// A list of texts.
  static func texts(_ texts: String...) -> Value { .list(texts.map { .text($0) }) }

  /// Trusted HTML.
  static func markup(_ text: String) -> Value { .html(Array(text.utf8)) }
}

extension TemplateSet {
  /// Takes texts apart; the template `NAME` stands in `NAME.mustache`.
  static func parse(
    _ templates: [String: String], findings: inout Findings
  ) -> TemplateSet {
    let sources = templates.sorted { $0.key < $1.key }.map {
      TemplateSource(name: $0.key, file: "\($0.key).mustache", bytes: Array($0.value.utf8))
    }
    return parse(sources, findings: &findings)
  }

  /// The text of the page of `name`; nil where it is given up before it is begun.
  func text(
    _ name: String, _ shape: Shape, _ scope: any Scope, findings: inout Findings
  ) -> String? {
    guard let page = link([(name, shape)], findings: &findings)[name] else { return nil }
    var output: [UInt8] = []
    page.render(scope, into: &output, findings: &findings)
    return String(decoding: output, as: UTF8.self)
  }
}
