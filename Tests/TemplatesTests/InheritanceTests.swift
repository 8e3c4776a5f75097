import Testing

@testable import Templates

@Suite struct InheritanceTests {
  private static let data: Sample = [
    "name": .text("in data"), "mark": .markup("<i>"), "braces": .text("{{name}}"),
    "g": .group(["inner": .text("in group"), "name": .text("of group")]),
  ]

  @Test(arguments: [
    Example("text", "{{$b}}Default{{/b}}\n", "Default\n"),
    Example("names", "{{$b}}a {{name}} b{{/b}}", "a in data b"),
    Example("three braces", "{{$b}}a {{{mark}}}{{/b}}", "a <i>"),
    Example("sections", "{{$b}}a {{#g}}{{inner}}{{/g}} b{{/b}}", "a in group b"),
    Example("inverted sections", "{{$b}}a {{^no}}none{{/no}} b{{/b}}", "a none b"),
    Example("values are not templates", "{{$b}}a {{#g}}{{braces}}{{/g}}{{/b}}", "a {{name}}"),
    Example("data do not replace it", "{{$name}}default{{/name}}", "default"),
    Example("in a parent", "{{<p}}{{/p}}", "(default)", partials: ["p": "({{$b}}default{{/b}})"]),
    Example(
      "a parent without blocks is a partial", "{{>p}}|{{<p}}{{/p}}", "default|default",
      partials: ["p": "{{$b}}default{{/b}}"]),
  ])
  func writesDefaults(_ example: Example) {
    var example = example
    example.root = Self.data
    #expect(example.page == example.expected)
  }

  @Test(arguments: [
    Example(
      "text", "{{<p}}{{$b}}given{{/b}}{{/p}}", "...given...", partials: ["p": "...{{$b}}x{{/b}}..."]
    ),
    Example(
      "after text", "a {{<p}}{{$b}}given{{/b}}{{/p}}", "a given", partials: ["p": "{{$b}}x{{/b}}"]),
    Example(
      "not from data", "{{<p}}{{$name}}given{{/name}}{{/p}}", "given",
      partials: ["p": "{{$name}}x{{/name}}"]),
    Example(
      "each parent its own", "{{<p}}{{$b}}1{{/b}}{{/p}} {{<p}}{{$b}}2{{/b}}{{/p}} {{<p}}{{/p}}\n",
      "|1 y| |2 y| |x y|\n", partials: ["p": "|{{$b}}x{{/b}}{{$c}} y{{/c}}|"]),
    Example(
      "one of two", "{{<p}}{{$c}}given{{/c}}{{/p}}", "x, given",
      partials: ["p": "{{$b}}x{{/b}}, {{$c}}y{{/c}}"]),
    Example(
      "the same one in two places", "{{<p}}{{$b}}given{{/b}}{{/p}}", "given, given",
      partials: ["p": "{{$b}}x{{/b}}, {{$b}}y{{/b}}"]),
    Example(
      "with the names of the place where it is used", "{{<p}}{{$b}}I say {{name}}.{{/b}}{{/p}}",
      "I say of group.", partials: ["p": "{{#g}}{{$b}}You say {{name}}.{{/b}}{{/g}}"]),
    Example(
      "text outside blocks is left out", "{{<p}} a {{$b}}given{{/b}} {{name}} {{#g}}c{{/g}}{{/p}}",
      "given", partials: ["p": "{{$b}}x{{/b}}"]),
    Example(
      "text without blocks is left out", "{{<p}} a b {{/p}}", "x",
      partials: ["p": "{{$b}}x{{/b}}"]),
    Example(
      "in a partial of the parent", "{{<p}}{{$b}}given{{/b}}{{/p}}", "(given)",
      partials: ["p": "({{>q}})", "q": "{{$b}}x{{/b}}"]),
    Example(
      "the last template of the line wins", "{{<p}}{{$a}}c{{/a}}{{/p}}", "c",
      partials: [
        "p": "{{<q}}{{$a}}p{{/a}}{{/q}}", "q": "{{<r}}{{$a}}q{{/a}}{{/r}}", "r": "{{$a}}r{{/a}}",
      ]),
    Example(
      "the last that gives one wins", "{{<p}}{{/p}}", "p",
      partials: [
        "p": "{{<q}}{{$a}}p{{/a}}{{/q}}", "q": "{{<r}}{{$a}}q{{/a}}{{/r}}", "r": "{{$a}}r{{/a}}",
      ]),
    Example(
      "a block within what is given", "{{<p}}{{$in}}c{{/in}}{{/p}}", "[(c)]",
      partials: ["p": "{{<q}}{{$a}}({{$in}}p{{/in}}){{/a}}{{/q}}", "q": "[{{$a}}q{{/a}}]"]),
    Example(
      "never itself", "{{<p}}{{$a}}<{{$a}}inner{{/a}}>{{/a}}{{/p}}", "<inner>",
      partials: ["p": "{{$a}}x{{/a}}"]),
    Example(
      "templates that include each other through blocks", "{{<p}}{{$a}}given{{/a}}{{/p}}",
      "given given given stop",
      partials: [
        "p": "{{$a}}x{{/a}} {{$b}}{{<q}}{{/q}}{{/b}}",
        "q": "{{$a}}y{{/a}} {{<p}}{{$b}}stop{{/b}}{{/p}}",
      ]),
  ])
  func replacesBlocks(_ example: Example) {
    var example = example
    example.root = Self.data
    #expect(example.page == example.expected)
  }

  @Test(arguments: [
    Example(
      "the line after an opening tag begins the block",
      "{{<p}}{{$b}}\none\n\n:(\n{{/b}}{{/p}}", "one\n\n:(\n", partials: ["p": "{{$b}}x{{/b}}"]),
    Example(
      "what is given stands where the default stood", "{{<p}}{{$b}}given{{/b}}{{/p}}",
      "stop:\n  given\n", partials: ["p": "stop:\n  {{$b}}default{{/b}}\n"]),
    Example(
      "the default too", "{{<p}}{{/p}}", "stop:\n  default\n",
      partials: ["p": "stop:\n  {{$b}}default{{/b}}\n"]),
    Example(
      "a parent alone on its line indents", "Hi,\n  {{<p}}{{/p}}\n", "Hi,\n  one\n  two\n",
      partials: ["p": "one\ntwo\n"]),
    Example(
      "a parent and its block take their lines", "{{<p}}{{$b}}\none\ntwo{{/b}}\n{{/p}}\n",
      "Hi,\n  one\n  two\n", partials: ["p": "Hi,\n  {{$b}}{{/b}}\n"]),
    Example(
      "a block loses the margin it is written with",
      "{{<p}}{{$b}}\n    one\n    two\n{{/b}}{{/p}}\n", "Hi,\n  one\n  two\n",
      partials: ["p": "Hi,\n  {{$b}}\n  {{/b}}\n"]),
    Example(
      "a block gets the margin of the default", "{{<p}}{{$b}}\none\ntwo\n{{/b}}{{/p}}\n",
      "Hi,\n  one\n  two\n", partials: ["p": "Hi,\n{{$b}}\n  default\n{{/b}}\n"]),
    Example(
      "deeper lines stay deeper",
      "{{<p}}\n  {{$b}}\n    one\n      two\n    three\n  {{/b}}\n{{/p}}\n",
      "<\n one\n   two\n three\n>\n", partials: ["p": "<\n{{$b}}\n x\n{{/b}}\n>\n"]),
    Example(
      "a block within a block has a margin of its own",
      "{{<p}}{{$in}}\nthree\n{{/in}}{{/p}}\n", "Hi,\n    one\n      three\n    end\n",
      partials: [
        "p": "Hi,\n  {{$b}}\n    one\n    {{$in}}\n      two\n    {{/in}}\n    end\n  {{/b}}\n"
      ]),
    Example(
      "the margin of a block within what is given is counted from there",
      "{{<p}}{{$in}}\nthree\n{{/in}}{{/p}}\n", "one\n  three\n",
      partials: [
        "p": "{{<q}}{{$b}}\n  one\n  {{$in}}\n    two\n  {{/in}}\n{{/b}}{{/q}}\n",
        "q": "{{$b}}default{{/b}}",
      ]),
    Example(
      "a partial within a block is indented from the block's margin",
      "{{<p}}{{$b}}\n    one\n      {{>q}}\n{{/b}}{{/p}}", "  one\n    q\n    q\n",
      partials: ["p": "{{$b}}\n  x\n{{/b}}\n", "q": "q\nq\n"]),
    Example(
      "a section within a block loses the margin",
      "{{<p}}{{$b}}\n  {{#g}}\n  {{inner}}\n  {{/g}}\n  end\n{{/b}}{{/p}}", "in group\nend\n",
      partials: ["p": "{{$b}}{{/b}}"]),
    Example(
      "a layout as sites write it",
      """
      {{<p}}
        {{$head}}<title>{{name}}</title>{{/head}}
        {{$main}}
          <h1>{{name}}</h1>
        {{/main}}
      {{/p}}

      """,
      "<head>\n  <title>in data</title>\n</head>\n<main>\n  <h1>in data</h1>\n</main>\n",
      partials: [
        "p": """
        <head>
          {{$head}}{{/head}}
        </head>
        <main>
          {{$main}}
          {{/main}}
        </main>

        """
      ]),
  ])
  func treatsWhitespace(_ example: Example) {
    var example = example
    example.root = Self.data
    #expect(example.page == example.expected)
  }
}
