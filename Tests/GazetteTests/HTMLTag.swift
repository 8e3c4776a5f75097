/// A tag of a page, read as a browser reads it.
struct HTMLTag {
  var name: String
  /// Whether it ends an element; such a tag runs nothing.
  var isEnd: Bool
  var attributes: [(name: String, value: String)]

  /// The tags of a page; a script element is looked through like all others, since none holds a tag.
  static func all(in html: String) -> [HTMLTag] {
    html.matches(of: #/<(\/?)([a-zA-Z][^\s\/>]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/#).map { match in
      HTMLTag(
        name: match.output.2.lowercased(), isEnd: !match.output.1.isEmpty,
        attributes: match.output.3.matches(
          of: #/([^\s"'>\/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/#
        ).map { attribute in
          let value = attribute.output.2 ?? attribute.output.3 ?? attribute.output.4 ?? ""
          return (attribute.output.1.lowercased(), Self.decoded(value))
        })
    }
  }

  /// What a browser would run or load from elsewhere because of the tag; nil where it is harmless.
  ///
  /// The theme's own scripts and its search are harmless, and so is data in a script element, which no browser runs.
  var danger: String? {
    guard !isEnd else { return nil }
    if name == "script", attributes.count <= 2 {
      let source = attributes.first { $0.name == "src" }?.value
      let type = attributes.first { $0.name == "type" }?.value
      if source == nil, type == "application/ld+json" { return nil }
      let own = ["tables", "copy", "status", "register", "charts"].map { "/assets/\($0).js" }
      if let source, own.contains(source), type == nil { return nil }
    }
    // The search of the register leads nowhere but to the page it stands on.
    if name == "form", attributes.contains(where: { $0.name == "data-register" }),
      attributes.contains(where: { $0.name == "action" && $0.value.hasSuffix("/notices/") })
    {
      return nil
    }
    let programs = ["script", "iframe", "object", "embed", "style", "base", "form", "template"]
    if programs.contains(name) { return "<\(name)>" }
    for (name, value) in attributes {
      if name.hasPrefix("on") || name == "style" || name == "srcdoc" { return name }
      guard ["href", "src", "action", "formaction", "xlink:href"].contains(name) else { continue }
      let address = value.unicodeScalars.filter { $0.value > 0x20 }
      let scheme = String(String.UnicodeScalarView(address)).prefix {
        $0 != ":" && $0 != "/" && $0 != "?" && $0 != "#"
      }
      let hasScheme = String(String.UnicodeScalarView(address)).dropFirst(scheme.count).first == ":"
      if hasScheme, !["http", "https", "mailto", "tel"].contains(scheme.lowercased()) {
        return value
      }
    }
    return nil
  }

  private static func decoded(_ text: Substring) -> String {
    var result = String(text)
    for match in text.matches(of: #/&#(x?)([0-9a-fA-F]+);?/#) {
      let radix = match.output.1.isEmpty ? 10 : 16
      if let scalar = UInt32(match.output.2, radix: radix).flatMap(Unicode.Scalar.init) {
        result = result.replacing(match.output.0, with: String(scalar))
      }
    }
    for (name, character) in [("&quot;", "\""), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")] {
      result = result.replacing(name, with: character)
    }
    return result
  }
}
