import Diagnostics
import Testing

/// A template with one fault, and where and how it is reported.
struct Fault: Sendable, CustomTestStringConvertible {
  var template: String
  var code: String
  /// What is marked.
  var marked: String
  /// The headline.
  var message: String
  var partials: [String: String]

  init(
    _ template: String, _ code: String, _ marked: String, _ message: String,
    partials: [String: String] = [:]
  ) {
    self.template = template
    self.code = code
    self.marked = marked
    self.message = message
    self.partials = partials
  }

  var testDescription: String { template }

  /// The text that a place marks.
  func text(at place: Place?) -> String? {
    guard let place, let bytes = place.bytes else { return nil }
    let name = String(place.file.dropLast(".mustache".count))
    let source = Array((name == "page" ? template : partials[name] ?? "").utf8)
    return String(decoding: source[bytes], as: UTF8.self)
  }
}
