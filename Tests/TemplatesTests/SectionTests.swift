import Testing

@testable import Templates

@Suite struct SectionTests {
  @Test(arguments: [
    Example("true", "({{#x}}yes{{/x}}{{^x}}no{{/x}})", "(yes)", ["x": .flag(true)]),
    Example("false", "({{#x}}yes{{/x}}{{^x}}no{{/x}})", "(no)", ["x": .flag(false)]),
    Example("absent", "({{#x}}yes{{/x}}{{^x}}no{{/x}})", "(no)", ["x": .absent]),
    Example("unknown", "({{#x}}yes{{/x}}{{^x}}no{{/x}})", "(no)"),
    Example("a text", "({{#x}}yes{{/x}}{{^x}}no{{/x}})", "(yes)", ["x": .text("123")]),
    Example("an empty text", "({{#x}}yes{{/x}}{{^x}}no{{/x}})", "(no)", ["x": .text("")]),
    Example("HTML", "({{#x}}{{{.}}}{{/x}}{{^x}}no{{/x}})", "(<b>)", ["x": .markup("<b>")]),
    Example("empty HTML", "({{#x}}yes{{/x}}{{^x}}no{{/x}})", "(no)", ["x": .html([])]),
    Example("the number 0", "({{#x}}{{.}}{{/x}}{{^x}}no{{/x}})", "(0)", ["x": .number(0)]),
    Example("an empty list", "({{#x}}yes{{/x}}{{^x}}no{{/x}})", "(no)", ["x": .list([])]),
    Example("a list", "({{^x}}no{{/x}})", "()", ["x": .list([.absent])]),
    Example("an empty group", "({{#x}}yes{{/x}}{{^x}}no{{/x}})", "(yes)", ["x": .group([:])]),
    Example(
      "dotted, true", "{{#a.b}}yes{{/a.b}}{{^a.b}}no{{/a.b}}", "yes",
      ["a": .group(["b": .flag(true)])]),
    Example(
      "dotted, false", "{{#a.b}}yes{{/a.b}}{{^a.b}}no{{/a.b}}", "no",
      ["a": .group(["b": .flag(false)])]),
    Example(
      "dotted, broken", "{{#a.b.c}}yes{{/a.b.c}}{{^a.b.c}}no{{/a.b.c}}", "no", ["a": .group([:])]),
    Example("within itself", "{{#x}}B {{#x}}C{{/x}} D{{/x}}", "B C D", ["x": .flag(true)]),
    Example("within its closed self", "A {{#x}}B {{#x}}C{{/x}}{{/x}}E", "A E", ["x": .flag(false)]),
    Example(
      "inverted within itself", "A {{^x}}B {{^x}}C{{/x}} D{{/x}} E", "A B C D E",
      ["x": .flag(false)]),
    Example(
      "ignores the space within", "|{{# x }}={{/ x }}|{{^ y }}={{/ y }}|", "|=|=|",
      ["x": .flag(true)]),
  ])
  func opensAndCloses(_ example: Example) {
    #expect(example.page == example.expected)
  }

  @Test(arguments: [
    Example(
      "a group's names", "{{#who}}Dear {{name}}{{/who}}", "Dear Li",
      ["who": .group(["name": .text("Li")])]),
    Example(
      "names further out", "{{#in}}{{a}} {{b}} {{c.d}}{{/in}}", "far near dotted",
      [
        "a": .text("far"), "b": .text("wrong"), "in": .group(["b": .text("near")]),
        "c": .group(["d": .text("dotted")]),
      ]),
    Example(
      "an absent name hides one further out", "{{#in}}({{a}}){{/in}}", "()",
      ["a": .text("far"), "in": .group(["a": .absent])]),
    Example(
      "a text by its name and as the item", "{{#t}}{{.}} is {{t}}{{/t}}", "it is it",
      ["t": .text("it")]),
    Example(
      "a flag leaves the item alone", "{{#g}}{{#yes}}{{.}}{{/yes}}{{/g}}", "g",
      ["g": .text("g"), "yes": .flag(true)]),
    Example(
      "items", "{{#l}}<{{n}}>{{/l}}", "<1><2>",
      ["l": .list([.group(["n": .number(1)]), .group(["n": .number(2)])])]),
    Example(
      "items of items",
      """
      {{#tops}}{{#middles}}{{up.low}}{{m}}.{{#bottoms}}{{up.high}}{{m}}{{b}}.{{/bottoms}}\
      {{/middles}}{{/tops}}
      """,
      "a1.A1x.A1y.",
      [
        "tops": .list([
          .group([
            "up": .group(["high": .text("A"), "low": .text("a")]),
            "middles": .list([
              .group([
                "m": .number(1),
                "bottoms": .list([.group(["b": .text("x")]), .group(["b": .text("y")])]),
              ])
            ]),
          ])
        ])
      ]),
    Example(
      "names of every level",
      """
      {{#a}}
      {{one}}
      {{#b}}
      {{one}}{{two}}{{one}}
      {{#c.three}}
      {{one}}{{two}}{{.}}{{two}}{{one}}
      {{/c.three}}
      {{one}}{{two}}{{one}}
      {{/b}}
      {{one}}
      {{/a}}

      """, "1\n121\n12321\n121\n1\n",
      [
        "a": .group(["one": .number(1)]), "b": .group(["two": .number(2)]),
        "c": .group(["three": .number(3)]),
      ]),
    Example("texts", "{{#l}}({{.}}){{/l}}", "(a)(&amp;)", ["l": .texts("a", "&")]),
    Example(
      "HTML items", "{{#l}}({{{.}}}{{&.}}){{/l}}", "(<b><b>)", ["l": .list([.markup("<b>")])]),
    Example("numbers", "{{#l}}({{.}}){{/l}}", "(1)(2)", ["l": .list([.number(1), .number(2)])]),
    Example(
      "flags", "{{#l}}{{.}} {{/l}}", "true false ", ["l": .list([.flag(true), .flag(false)])]),
    Example(
      "lists of lists", "{{#l}}({{#.}}{{.}}{{/.}}){{/l}}", "(12)(ab)",
      ["l": .list([.list([.number(1), .number(2)]), .texts("a", "b")])]),
  ])
  func findsNames(_ example: Example) {
    #expect(example.page == example.expected)
  }

  @Test(arguments: [
    Example("keeps the space around", " | {{#x}}\t|\t{{/x}} | \n", " | \t|\t | \n"),
    Example("keeps the space inside", " | {{#x}} {{! a }}\n {{/x}} | \n", " |  \n  | \n"),
    Example("two on one line", " {{#x}}A{{/x}}\n {{#x}}B{{/x}}\n", " A\n B\n"),
    Example("takes its lines", "| a\n{{#x}}\n|\n{{/x}}\n| b\n", "| a\n|\n| b\n"),
    Example("takes indented lines", "| a\n  {{#x}}\n|\n\t{{/x}} \n| b\n", "| a\n|\n| b\n"),
    Example("Windows line ends", "|\r\n{{#x}}\r\n{{/x}}\r\n|", "|\r\n|"),
    Example("on the first line", "  {{#x}}\n#{{/x}}\n/", "#\n/"),
    Example("on the last line", "#{{#x}}\n/\n  {{/x}}", "#\n/\n"),
    Example("two tags share a line", "{{#x}}{{#x}}\na\n{{/x}}{{/x}}\n", "\na\n\n"),
    Example("inverted takes its lines", "| a\n {{^y}}\n|\n {{/y}}\n| b\n", "| a\n|\n| b\n"),
    Example("closed takes its lines", "a\n{{#y}}\nb\n{{/y}}\nc\n", "a\nc\n"),
  ])
  func takesLines(_ example: Example) {
    var example = example
    example.root = ["x": .flag(true)]
    #expect(example.page == example.expected)
  }
}
