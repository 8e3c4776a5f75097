import Testing

@testable import Templates

@Suite struct DelimiterTests {
  @Test(arguments: [
    Example("a pair", "{{=<% %>=}}(<%t%>)", "(x)"),
    Example("of one character", "({{=[ ]=}}[t])", "(x)"),
    Example("the same twice", "{{=@ @=}}@t@ @#yes@y@/yes@", "x y"),
    Example("with space", "|{{= @   @ =}}|", "||"),
    Example("back again", "{{=<% %>=}}<%t%><%={{ }}=%>{{t}}", "xx"),
    Example("three braces", "{{=<% %>=}}<%{h}%>{{{h}}}", "<b>{{{h}}}"),
    Example(
      "hold within and after sections", "{{#yes}}{{t}}|t|{{/yes}}{{=| |=}}|#yes|{{t}}|t||/yes|",
      "x|t|{{t}}x"),
    Example(
      "hold within and after inverted sections",
      "{{^no}}{{t}}|t|{{/no}}{{=| |=}}|^no|{{t}}|t||/no|",
      "x|t|{{t}}x"),
    Example(
      "end with the template that sets them", "{{>p}} {{t}} {{=| |=}}|>p|", ".x.  .x. x .x.  .x.",
      partials: ["p": ".{{t}}. {{=| |=}} .|t|."]),
    Example("keep the space around", "| {{=@ @=}} |", "|  |"),
    Example("keep their line with others", " | {{=@ @=}}\n", " | \n"),
    Example("take their line", "a\n{{=@ @=}}\nb\n", "a\nb\n"),
    Example("take their indented line", "a\n  {{=@ @=}}\nb\n", "a\nb\n"),
    Example("take their line with Windows line ends", "|\r\n{{= @ @ =}}\r\n|", "|\r\n|"),
    Example("take the first line", "  {{=@ @=}}\n=", "="),
    Example("take the last line", "=\n  {{=@ @=}}", "=\n"),
  ])
  func changeWhatTagsLookLike(_ example: Example) {
    var example = example
    example.root = ["t": .text("x"), "h": .markup("<b>"), "yes": .flag(true)]
    #expect(example.page == example.expected)
  }
}
