/// Text put together to an SVG drawing, with everything that comes from outside escaped.
struct SVGText {
  private(set) var text = ""

  /// Adds an element without content.
  mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String>) {
    open(name, attributes)
    text.removeLast()
    text += "/>"
  }

  /// Adds an element that holds a text.
  mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String>, text content: String
  ) {
    open(name, attributes)
    text += Self.escaped(content)
    close(name)
  }

  /// Begins an element.
  mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String>) {
    text += "<" + name
    for (key, value) in attributes { text += " \(key)=\"\(Self.escaped(value))\"" }
    text += ">"
  }

  /// Ends an element.
  mutating func close(_ name: String) { text += "</\(name)>" }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
