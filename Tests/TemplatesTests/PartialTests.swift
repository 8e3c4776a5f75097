import Testing

@testable import Templates

@Suite struct PartialTests {
  @Test(arguments: [
    Example("stands in its place", "\"{{>p}}\"", "\"part\"", partials: ["p": "part"]),
    Example("leaves nothing where there is none", "\"{{>p}}\"", "\"\""),
    Example(
      "sees the names around it", "\"{{>p}}\"", "\"*x*\"", ["t": .text("x")],
      partials: ["p": "*{{t}}*"]),
    Example(
      "sees the section around it", "{{#g}}{{>p}}{{/g}}", "in",
      ["t": .text("out"), "g": .group(["t": .text("in")])], partials: ["p": "{{t}}"]),
    Example(
      "includes itself", "{{>node}}", "X<Y<>>",
      [
        "t": .text("X"),
        "nodes": .list([.group(["t": .text("Y"), "nodes": .list([])])]),
      ], partials: ["node": "{{t}}<{{#nodes}}{{>node}}{{/nodes}}>"]),
    Example("includes others", "{{>a}}", "(b)", partials: ["a": "({{>b}})", "b": "b"]),
    Example("has a name with a folder", "{{> parts/a.b }}", "x", partials: ["parts/a.b": "x"]),
  ])
  func includes(_ example: Example) {
    #expect(example.page == example.expected)
  }

  @Test(arguments: [
    Example("keeps the space around", "| {{>p}} |", "| \t|\t |", partials: ["p": "\t|\t"]),
    Example(
      "is not indented within a line", "  {{t}}  {{>p}}\n", "  |  >\n>\n", ["t": .text("|")],
      partials: ["p": ">\n>"]),
    Example("Windows line ends", "|\r\n{{>p}}\r\n|", "|\r\n>|", partials: ["p": ">"]),
    Example("on the first line", "  {{>p}}\n>", "  >\n  >>", partials: ["p": ">\n>"]),
    Example("on the last line", ">\n  {{>p}}", ">\n  >\n  >", partials: ["p": ">\n>"]),
    Example(
      "indents the template, not the values", "\\\n {{>p}}\n/\n", "\\\n |\n <\n->a <\n->b\n |\n/\n",
      ["t": .markup("<\n->")], partials: ["p": "|\n{{{t}}}a {{{t}}}b\n|\n"]),
    Example(
      "indents within indented", " {{>a}}\n.\n", " a\n   b\n   b\n a\n.\n",
      partials: ["a": "a\n  {{>b}}\na\n", "b": "b\nb\n"]),
    Example(
      "leaves empty lines empty", "  {{>p}}\n", "  a\n\n\r\n  b\n",
      partials: ["p": "a\n\n\r\nb\n"]),
    Example(
      "indents lines that begin with a tag", "  {{>p}}\n", "  x\n  x\n  y\n", ["t": .text("x")],
      partials: ["p": "{{t}}\n{{#t}}\n{{.}}\n{{/t}}\ny\n"]),
    Example("ignores the space within", "|{{> p }}|", "|[]|", partials: ["p": "[]"]),
  ])
  func treatsWhitespace(_ example: Example) {
    #expect(example.page == example.expected)
  }
}
