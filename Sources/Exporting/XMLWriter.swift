/// Writes XML 1.0 whose texts and attributes are escaped by construction, indented by two spaces.
struct XMLWriter {
  private(set) var bytes: [UInt8] = []
  private var depth = 0

  /// A document that starts with the XML declaration.
  init() {
    write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
  }

  /// An element with elements in it.
  mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:],
    _ content: (inout XMLWriter) -> Void
  ) {
    open(name, attributes)
    write(">\n")
    depth += 1
    content(&self)
    depth -= 1
    indent()
    write("</\(name)>\n")
  }

  /// An element with text in it.
  mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], text: String
  ) {
    open(name, attributes)
    write(">")
    escape(text)
    write("</\(name)>\n")
  }

  /// An element with nothing in it.
  mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String>) {
    open(name, attributes)
    write("/>\n")
  }

  private mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String>) {
    indent()
    write("<\(name)")
    for (key, value) in attributes {
      write(" \(key)=\"")
      escape(value, inAttribute: true)
      write("\"")
    }
  }

  private mutating func indent() {
    bytes.append(contentsOf: repeatElement(0x20, count: depth * 2))
  }

  private mutating func write(_ markup: String) { bytes.append(contentsOf: markup.utf8) }

  /// Escapes markup, and leaves out the characters that no XML 1.0 document may hold (§2.2).
  ///
  /// A line break or tab in an attribute is written by number, or readers would make it a space (§3.3.3).
  private mutating func escape(_ text: String, inAttribute: Bool = false) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": write("&amp;")
      case "<": write("&lt;")
      case ">": write("&gt;")
      case "\"": write("&quot;")
      case "\r": write("&#13;")
      case "\n", "\t":
        if inAttribute { write("&#\(scalar.value);") } else { bytes.append(UInt8(scalar.value)) }
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": continue
      default: write(String(scalar))
      }
    }
  }
}
