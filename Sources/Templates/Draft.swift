import Diagnostics

/// A page's template on the way to becoming a ``PageTemplate``: its bodies as trees of steps.
struct Draft {
  /// The body of the page, then of each template and block that something includes, in the order
  /// in which they were met.
  var bodies: [[Step]] = []

  /// One step of a body.
  indirect enum Step {
    case text([UInt8], startsLine: Bool)
    case indentation([UInt8])
    case value(Lookup, isRaw: Bool)
    case section(Lookup, isInverted: Bool, [Step], displaced: Int?)
    case include(Int, at: Place)
  }

  /// Where a value is found: the item, or an entry of a scope and from there on along a path.
  enum Lookup {
    case item
    case entry(scope: Int, index: Int, path: [Int])
  }
}

extension [Draft.Step] {
  /// Adds a template's text, each line that has something on it indented.
  mutating func append(_ text: ArraySlice<UInt8>, indentedBy indentation: [UInt8]) {
    let newline = UInt8(ascii: "\n")
    guard !text.isEmpty else { return }
    guard !indentation.isEmpty else {
      return append(.text([UInt8](text), startsLine: text.last == newline))
    }
    var rest = text
    while let first = rest.first {
      if first != newline, first != UInt8(ascii: "\r") { indent(indentation) }
      let end = rest.firstIndex(of: newline).map { $0 + 1 } ?? rest.endIndex
      append(.text([UInt8](rest[..<end]), startsLine: rest[end - 1] == newline))
      rest = rest[end...]
    }
  }

  /// Writes the indentation if a line starts here, which is often known already.
  mutating func indent(_ indentation: [UInt8]) {
    guard !indentation.isEmpty else { return }
    switch last {
    case .text(_, startsLine: true): append(.text(indentation, startsLine: false))
    case .text(_, startsLine: false), .value, .indentation: break
    case .section, .include, nil: append(.indentation(indentation))
    }
  }
}
