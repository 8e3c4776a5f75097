import Testing

@testable import Templates

@Suite struct InterpolationTests {
  @Test(arguments: [
    Example("plain text", "One {brace} and } two\n", "One {brace} and } two\n"),
    Example("a name", "In force: {{title}}.", "In force: Order 5.", ["title": .text("Order 5")]),
    Example(
      "escapes text", "<a title='{{t}}'>", "<a title='&amp; &lt;b&gt; &quot;c&quot; &#39;d&#39;'>",
      ["t": .text("& <b> \"c\" 'd'")]),
    Example("escapes HTML in two braces", "{{t}}", "&lt;b&gt;", ["t": .markup("<b>")]),
    Example("three braces", "{{{t}}}", "<b>&amp;</b>", ["t": .markup("<b>&amp;</b>")]),
    Example("an ampersand", "{{&t}}", "<b>&amp;</b>", ["t": .markup("<b>&amp;</b>")]),
    Example("three braces do not free a text", "{{{t}}}{{&t}}", "&lt;&lt;", ["t": .text("<")]),
    Example(
      "numbers", "{{n}} {{{n}}} {{&n}} {{low}}", "1263 1263 1263 -7",
      ["n": .number(1263), "low": .number(-7)]),
    Example("flags", "{{yes}} {{no}}", "true false", ["yes": .flag(true), "no": .flag(false)]),
    Example("absent", "({{t}}) ({{{t}}}) ({{&t}})", "() () ()", ["t": .absent]),
    Example("unknown", "({{t}}) ({{{t}}}) ({{&t}})", "() () ()"),
    Example(
      "a list or a group by itself", "({{l}}{{g}})", "()", ["l": .texts("a"), "g": .group([:])]),
    Example("the item itself", "{{#t}}{{.}} {{{.}}}{{/t}}", "&amp; &amp;", ["t": .text("&")]),
    Example("Chinese", "《{{标题}}》", "《通知》", ["标题": .text("通知")]),
    Example("a byte order mark is left out", "\u{FEFF}{{! c }}\n{{t}}", "x", ["t": .text("x")]),
  ])
  func writesValues(_ example: Example) {
    #expect(example.page == example.expected)
  }

  @Test(arguments: [
    Example(
      "joins parts", "{{site.title}} == {{#site}}{{title}}{{/site}}", "A == A",
      ["site": .group(["title": .text("A")])]),
    Example(
      "three braces", "{{{a.b}}} {{&a.b}}", "<i> <i>", ["a": .group(["b": .markup("<i>")])]),
    Example(
      "any depth", "{{a.b.c.d.e}}", "deep",
      ["a": .group(["b": .group(["c": .group(["d": .group(["e": .text("deep")])])])])]),
    Example("a chain that breaks", "({{a.b.c}})", "()", ["a": .group([:])]),
    Example(
      "a broken chain is not mended further out", "({{a.b.c.name}})", "()",
      ["a": .group(["b": .group([:])]), "c": .group(["name": .text("wrong")])]),
    Example(
      "the first part is looked up like any name", "{{#a}}{{b.c}}{{/a}}", "right",
      [
        "a": .group(["b": .group(["c": .text("right")])]), "b": .group(["c": .text("wrong")]),
      ]),
    Example(
      "the inner group hides the outer one", "({{#a}}{{b.c}}{{/a}})", "()",
      ["a": .group(["b": .group([:])]), "b": .group(["c": .text("wrong")])]),
    Example(
      "is never one key", "({{a.b}})", "()", ["a.b": .text("wrong"), "a": .group([:])]),
    Example(
      "a key with a dot hides nothing", "{{a.b}}", "right",
      ["a.b": .text("wrong"), "a": .group(["b": .text("right")])]),
    Example("a text has no parts", "({{a.b}})", "()", ["a": .text("x"), "b": .text("wrong")]),
  ])
  func followsDottedNames(_ example: Example) {
    #expect(example.page == example.expected)
  }

  @Test(arguments: [
    Example(
      "keeps the space around", "| {{s}} | {{{s}}} | {{&s}} |", "| - | - | - |", ["s": .text("-")]),
    Example(
      "keeps its line", "  {{s}}\n  {{{s}}}\n  {{&s}}\n", "  -\n  -\n  -\n", ["s": .text("-")]),
    Example("keeps its line when absent", " {{s}}\n", " \n", ["s": .absent]),
    Example(
      "ignores the space within", "|{{ s }}|{{{ s }}}|{{& s }}|{{\ts\n}}|", "|-|-|-|-|",
      ["s": .text("-")]),
  ])
  func treatsWhitespace(_ example: Example) {
    #expect(example.page == example.expected)
  }

  @Test(arguments: ["", "plain", "&<>\"'", "a&b<c>d\"e'f", "区域 <1>", "\u{0}&", "&&&&&"])
  func escapesLikeTheObviousWay(_ text: String) {
    let obvious = text.unicodeScalars.map { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      case "'": "&#39;"
      default: String(scalar)
      }
    }.joined()
    var fromText: [UInt8] = []
    fromText.appendEscaped(text)
    var fromBytes: [UInt8] = []
    fromBytes.appendEscaped(Array(text.utf8))
    #expect(fromText == Array(obvious.utf8))
    #expect(fromBytes == fromText)
  }
}
