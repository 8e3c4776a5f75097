/// Reads HTML as strictly as can be, and says what is in it that no page of Markdown should hold.
///
/// A judge of its own, with nothing of the writer in it: every `<` must begin a known tag, every
/// attribute must be known and quoted, and every address must have a known scheme once it has been
/// cleaned as browsers clean it.
struct SafeHTML {
  private static let attributes: [String: Set<String>] = [
    "a": ["href", "title", "rel", "hreflang"], "blockquote": [], "br": [], "code": ["class"],
    "em": [], "h1": ["id"], "h2": ["id"], "h3": ["id"], "h4": ["id"], "h5": ["id"], "h6": ["id"],
    "hr": [], "img": ["src", "alt", "title", "loading", "decoding"], "li": [], "ol": ["start"],
    "p": [], "pre": [], "strong": [], "ul": [],
  ]
  private static let empty: Set<String> = ["br", "hr", "img"]
  private static let entities = [
    "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#x27;": "'", "&amp;": "&",
  ]

  private var rest: Substring.UnicodeScalarView
  private var open: [String] = []
  private(set) var faults: [String] = []

  /// What is wrong with `html`; nothing if it is safe.
  static func faults(in html: [UInt8]) -> [String] {
    guard let text = String(validating: html, as: UTF8.self) else { return ["is not UTF-8"] }
    var reader = SafeHTML(text)
    reader.read()
    return reader.faults
  }

  private init(_ html: String) {
    rest = Substring(html).unicodeScalars
  }

  private mutating func read() {
    while faults.isEmpty, !rest.isEmpty {
      check(take { $0 != "<" })
      if rest.popFirst() != nil { readTag() }
    }
    if !open.isEmpty { faults.append("leaves \(open) open") }
  }

  private mutating func readTag() {
    let isEnd = take("/")
    let name = String(take { ("a"..."z").contains($0) || ("0"..."9").contains($0) })
    guard let known = SafeHTML.attributes[name] else { return faults.append("has <\(name)") }
    if isEnd {
      if open.popLast() != name || !take(">") { faults.append("has a stray </\(name)") }
      return
    }
    while take(" "), !take("/") { readAttribute(of: name, known) }
    if !take(">") { faults.append("does not end <\(name)") }
    if !SafeHTML.empty.contains(name) { open.append(name) }
  }

  private mutating func readAttribute(of element: String, _ known: Set<String>) {
    let name = String(take { ("a"..."z").contains($0) })
    guard known.contains(name), take("="), take("\"") else {
      return faults.append("has <\(element) \(name)")
    }
    let value = take { $0 != "\"" }
    if !take("\"") || value.contains("<") { faults.append("does not quote \(name)") }
    let text = check(value)
    if name == "href" || name == "src" { checkAddress(text) }
  }

  /// The text with its entities resolved; a bare `&` or `>` is a fault.
  @discardableResult
  private mutating func check(_ text: Substring.UnicodeScalarView) -> String {
    if text.contains(">") { faults.append("has a bare >") }
    var result = ""
    var rest = Substring(text)
    while let first = rest.first {
      if first != "&" {
        result.append(rest.removeFirst())
      } else if let entity = SafeHTML.entities.first(where: { rest.hasPrefix($0.key) }) {
        rest.removeFirst(entity.key.count)
        result += entity.value
      } else {
        faults.append("has a bare &")
        return result
      }
    }
    return result
  }

  /// Cleans an address as the URL standard does, and looks at its scheme.
  private mutating func checkAddress(_ address: String) {
    var scalars = Substring(address).unicodeScalars
    scalars = scalars.drop { $0.value <= 0x20 }
    let clean = scalars.filter { $0 != "\t" && $0 != "\n" && $0 != "\r" }
    let scheme = clean.prefix {
      $0.isASCII
        && ($0.properties.isAlphabetic || ("0"..."9").contains($0)
          || "+-.".unicodeScalars.contains($0))
    }
    guard clean.dropFirst(scheme.count).first == ":", !scheme.isEmpty else { return }
    let name = String(String.UnicodeScalarView(scheme)).lowercased()
    if !["http", "https", "mailto", "tel"].contains(name) { faults.append("leads to \(name):") }
  }

  private mutating func take(
    while matches: (Unicode.Scalar) -> Bool
  ) -> Substring.UnicodeScalarView {
    let taken = rest.prefix(while: matches)
    rest = rest[taken.endIndex...]
    return taken
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard rest.first == scalar else { return false }
    rest.removeFirst()
    return true
  }
}
