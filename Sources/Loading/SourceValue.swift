import Diagnostics

/// A value of a YAML or JSON file, with the place it stands at.
///
/// Both formats become this one tree, so that everything after them is read, typed and reported
/// in one way.
struct SourceValue: Sendable {
  /// What the value is.
  var content: Content
  /// The bytes it is written in.
  var place: Place

  /// The kinds of value.
  indirect enum Content: Sendable {
    /// JSON's `null`, YAML's empty value.
    case null
    /// A number, a truth value, or in YAML any text without quotes.
    case plain(String)
    /// A text in quotes or, in YAML, a block.
    case quoted(String)
    /// An ordered list.
    case list([SourceValue])
    /// Keys and values, in the order written.
    case mapping([Member])
  }

  /// One key of a mapping and its value.
  struct Member: Sendable {
    var key: String
    var keyPlace: Place
    var value: SourceValue
  }

  /// The scalar's text; nil for lists, mappings and null.
  var text: String? {
    switch content {
    case .plain(let text), .quoted(let text): text
    default: nil
    }
  }

  /// Whether it is written in digits alone, without quotes, but for a minus.
  var isWholeNumber: Bool {
    guard case .plain(let text) = content else { return false }
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    return !digits.isEmpty && digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// Whether it stands in a JSON file, where texts have quotes.
  var isJSON: Bool { place.file.hasSuffix(".json") }

  /// What it is, in words a clerk knows, for "found ...".
  var description: String {
    switch content {
    case .null: "nothing"
    case .plain(let text), .quoted(let text):
      text.quotation
    case .list: "a list"
    case .mapping: "a group of keys"
    }
  }

  /// How to write a list in its place, in the format of the file.
  var listHelp: String {
    guard isJSON else {
      return "write [\(text ?? "one, two")], or one line for each that starts with '- '"
    }
    return switch content {
    case .plain(let text): "write [\(text)]"
    case .quoted(let text): "write [\"\(text)\"]"
    case .mapping: "put [ before it and ] behind it"
    case .null, .list: "write [\"one\", \"two\"]"
    }
  }
}
