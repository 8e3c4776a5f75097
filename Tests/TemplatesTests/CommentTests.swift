import Testing

@testable import Templates

@Suite struct CommentTests {
  @Test(arguments: [
    Example("within a line", "12{{! a comment }}34", "1234"),
    Example("over several lines", "12{{!\n a\n comment\n}}34\n", "1234\n"),
    Example("alone on its line", "a\n{{! comment }}\nb\n", "a\nb\n"),
    Example("alone and indented", "a\n  {{! comment }}\nb\n", "a\nb\n"),
    Example("alone with Windows line ends", "|\r\n{{! comment }}\r\n|", "|\r\n|"),
    Example("alone on the first line", "  {{! comment }}\n!", "!"),
    Example("alone on the last line", "!\n  {{! comment }}", "!\n"),
    Example("alone on several lines", "a\n  {{!\n  comment\n  }}\nb\n", "a\nb\n"),
    Example("after text", "  12 {{! 34 }}\n", "  12 \n"),
    Example("keeps the space around", "12 {{! comment }} 34", "12  34"),
    Example("never a name", "({{! t }}{{!t}})", "()", ["t": .text("x"), "!t": .text("y")]),
    Example("with a tag in it", "({{! {{t}} )", "( )", ["t": .text("x")]),
  ])
  func leavesNothing(_ example: Example) {
    #expect(example.page == example.expected)
  }
}
