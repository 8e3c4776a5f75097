import Testing

@testable import Exporting

@Suite struct XMLWriterTests {
  private func text(_ body: (inout XMLWriter) -> Void) -> String {
    var writer = XMLWriter()
    body(&writer)
    let text = String(decoding: writer.bytes, as: UTF8.self)
    return String(text.dropFirst("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".count))
  }

  @Test(arguments: [
    ("a < b & c > \"d\" 'e'", "a &lt; b &amp; c &gt; &quot;d&quot; 'e'"), ("]]>", "]]&gt;"),
    ("a\u{0}\u{B}\u{1F}b\u{FFFE}\u{FFFF}", "ab"), ("a\tb\nc\rd", "a\tb\nc&#13;d"), ("公😀", "公😀"),
    ("&amp;", "&amp;amp;"), ("", ""),
  ])
  func escapesTexts(written: String, escaped: String) {
    #expect(text { $0.element("a", text: written) } == "<a>\(escaped)</a>\n")
  }

  @Test(arguments: [
    ("\"><script>", "&quot;&gt;&lt;script&gt;"), ("a&b", "a&amp;b"), ("\u{1}x", "x"),
  ])
  func escapesAttributes(written: String, escaped: String) {
    #expect(text { $0.element("a", ["b": written]) } == "<a b=\"\(escaped)\"/>\n")
  }

  @Test(arguments: ["\n", "\t"])
  func keepsWhiteSpaceOfAttributes(space: String) {
    // XML 1.0 §3.3.3: a reader turns a literal line break or tab of an attribute into a space.
    #expect(!text { $0.element("a", ["b": "x\(space)y"]) }.contains("x\(space)y"))
  }

  @Test func indentsWhatStandsInside() {
    let written = text { writer in
      writer.element("a", ["x": "1", "y": "2"]) { $0.element("b") { $0.element("c", text: "d") } }
    }
    #expect(written == "<a x=\"1\" y=\"2\">\n  <b>\n    <c>d</c>\n  </b>\n</a>\n")
  }

  @Test func anyTextComesBackFromAReader() {
    for scalar in (0x20...0x2FF).compactMap(Unicode.Scalar.init) {
      let written = "a\(scalar)b"
      let tree = XMLTree(
        Array("<r>\(text { $0.element("a", ["k": written], text: written) })</r>".utf8))
      let element = tree?.children.first
      #expect(element?.text == written)
      #expect(element?.attributes["k"] == written)
    }
  }
}
