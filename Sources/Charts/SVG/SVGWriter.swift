/// Writes an SVG document whose texts are escaped and whose elements are closed by construction.
struct SVGWriter {
  private(set) var bytes: [UInt8] = []
  private var names: [StaticString] = []
  private var isTagOpen = false

  init() {
    bytes.reserveCapacity(16_384)
  }

  /// Begins an element; attributes follow, then what is in it.
  mutating func begin(_ name: StaticString) {
    closeTag()
    bytes.append(UInt8(ascii: "<"))
    raw(name)
    names.append(name)
    isTagOpen = true
  }

  /// Begins an element of a class.
  mutating func begin(_ name: StaticString, class style: StaticString) {
    begin(name)
    raw(" class=\"")
    raw(style)
    quote()
  }

  /// Ends the element that was begun last.
  mutating func end() {
    guard let name = names.popLast() else { return }
    if isTagOpen {
      raw("/>")
      isTagOpen = false
    } else {
      raw("</")
      raw(name)
      bytes.append(UInt8(ascii: ">"))
    }
  }

  /// Writes an attribute of the element just begun.
  mutating func attribute(_ name: StaticString, _ value: String) {
    attribute(name) { $0.escape(value) }
  }

  /// Writes a length in pixels, rounded to a tenth.
  mutating func attribute(_ name: StaticString, _ value: Double) {
    attribute(name) { Tenths.append(Tenths.of(value), to: &$0.bytes) }
  }

  /// Writes the class of the element just begun: a name, or a name and a numbered one.
  mutating func style(_ name: StaticString, _ number: Int) {
    attribute("class") {
      $0.raw(name)
      $0.raw(" chart-")
      Tenths.append(number * 10, to: &$0.bytes)
    }
  }

  /// Writes the outline of the element just begun.
  mutating func path(_ data: PathData) {
    attribute("d") { $0.bytes.append(contentsOf: data.bytes) }
  }

  /// Writes a text in the element just begun.
  mutating func text(_ text: String) {
    closeTag()
    escape(text)
  }

  /// Writes an element with nothing but a text in it.
  mutating func element(_ name: StaticString, text: String) {
    begin(name)
    self.text(text)
    end()
  }

  private mutating func attribute(_ name: StaticString, _ value: (inout SVGWriter) -> Void) {
    bytes.append(UInt8(ascii: " "))
    raw(name)
    raw("=\"")
    value(&self)
    quote()
  }

  private mutating func quote() { bytes.append(UInt8(ascii: "\"")) }

  private mutating func closeTag() {
    guard isTagOpen else { return }
    bytes.append(UInt8(ascii: ">"))
    isTagOpen = false
  }

  private mutating func raw(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Escapes markup, and leaves out the characters that no XML 1.0 document may hold (§2.2).
  private mutating func escape(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": raw("&amp;")
      case "<": raw("&lt;")
      case ">": raw("&gt;")
      case "\"": raw("&quot;")
      case "\t", "\n", "\r": raw(" ")
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": continue
      case "\u{20}"..."\u{7F}": bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
  }
}
