import Diagnostics
import Markup
import Testing

@Suite struct LinkTests {
  @Test(
    "finds destinations and words in the source",
    arguments: [
      ("[a](b)", "b", "a"),
      ("![a](b)", "b", "a"),
      ("x [a b](<c d> 'e') y", "c d", "a b"),
      ("[a]( b )", "b", "a"),
      ("[a](b \"](b) c\")", "b", "a"),
      ("[*a*](b)", "b", nil),
      ("[b](b)", "b", "b"),
      ("[1,263](figure:clinics)", "figure:clinics", "1,263"),
      ("[a](b\\_c)", "b\\_c", "a"),
      ("[a](b&amp;c)", "b&amp;c", "a"),
      ("[a]()", "", "a"),
      ("`[a](b)` [a](b)", "b", "a"),
      ("<https://a.example/b>", "https://a.example/b", "https://a.example/b"),
      ("x <a@b.example>", "a@b.example", "a@b.example"),
      ("x [a][r] y\n\n[r]: c", "[a][r]", "a"),
      ("x ![a][r] y\n\n[r]: c", "![a][r]", "a"),
      ("x [*a*][r] y\n\n[r]: c", "[*a*][r]", nil),
      ("x [r] y\n\n[r]: c", "[r]", nil),
      ("x ![r][] y\n\n[r]: c", "![r][]", nil),
      ("## x [a](b) ##", "b", "a"),
      ("x\n   y [a](b)\nz", "b", "a"),
      ("> x\n> y [a](b)", "b", "a"),
      ("> x\ny [a](b)", "b", "a"),
      ("- x\n  y\n\n  z\n  [a](b)", "b", "a"),
      ("> - x\n>   y [a](b)", "b", "a"),
      ("中文 [链接](目标) 中文", "目标", "链接"),
      ("x [a\nb](c)", "c", "a\nb"),
      ("y\n\n[1,\n264](figure:one)", "figure:one", "1,\n264"),
      ("`x\ny` [a](b)", "b", "a"),
      ("x [a](\nb\n'c') y", "b", "a"),
      ("[![a](b)](c)", "c", nil),
      ("x [a][r] y\n\n[r]: javascript:c", "[a][r]", "a"),
      ("- x\n\n   y\n z [a](b)", "b", "a"),
      ("> - x\n>  [a](b)", "b", "a"),
      ("> 1. x\n> [r]\n\n[r]: c", "[r]", nil),
      ("[r]: x\n[a](b)", "b", "a"),
      ("[r](\nc) [a](b)", "c", "r"),
      ("[r]: x\n\nz [r] y", "[r]", nil),
    ])
  func places(markdown: String, destination: String, words: String?) throws {
    let reading = Reading(markdown)
    let link = try #require(reading.document.links.first)
    #expect(reading.text(at: link.place) == destination)
    #expect(reading.text(at: link.textPlace) == words)
  }

  @Test("finds every destination in generated documents", arguments: 1...200 as ClosedRange<UInt64>)
  func generated(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var count = 0
    var markdown = ""
    for _ in 0..<Int.random(in: 1...8, using: &random) {
      let (first, rest) =
        [
          ("", ""), ("", "   "), ("> ", "> "), ("> ", ">"), ("> ", ""), ("- ", "  "),
          ("10. ", "    "),
          ("> - ", ">   "), ("   ", " "),
        ].randomElement(using: &random) ?? ("", "")
      for line in 0..<Int.random(in: 1...4, using: &random) {
        markdown += line == 0 ? first : rest
        for _ in 0..<Int.random(in: 1...4, using: &random) {
          count += 1
          markdown +=
            [
              "word ", "*复工* ", "`code ](x)` ", "[a](d\(count)) ", "![复工](<d\(count)> 't') ",
              "<https://d\(count).example> ", "[*a* `b`](d\(count) (t)) ", "&amp; \\* ",
              "[![a](d\(count).png)](d\(count).html) ",
            ].randomElement(using: &random) ?? ""
        }
        markdown += "\n"
      }
      markdown += "\n"
    }
    let reading = Reading(markdown)
    for link in reading.document.links {
      #expect(reading.text(at: link.place) == link.destination, "\(markdown)")
      if let words = reading.text(at: link.textPlace) { #expect(words == link.text) }
    }
  }

  @Test func describesEachLink() throws {
    let settings = MarkdownSettings(schemes: ["notice"])
    let links = Reading("[*a* b](NOTICE:x:y \"t\") ![c](d.png)", settings: settings).document.links
    #expect(links.map(\.kind) == [.link, .image])
    #expect(links.map(\.text) == ["a b", "c"])
    #expect(links.map(\.scheme) == ["notice", nil])
    #expect(links.map(\.name) == ["x:y", "d.png"])
    #expect(links.map(\.title) == ["t", ""])
    #expect(links.map(\.isAllowed) == [true, true])
    #expect(links.map(\.asWritten) == [nil, ResolvedLink("d.png")])
  }

  @Test(
    "reports addresses that no page may carry",
    arguments: [
      ("[a](javascript:b)", "'javascript:' may not begin the address of a link"),
      ("[a](C:\\b)", "'c:' may not begin the address of a link"),
      ("![a](mailto:b)", "'mailto:' may not begin the address of an image"),
      ("[a](附件:b)", "'附件:' may not begin the address of a link"),
    ])
  func reports(markdown: String, message: String) {
    let reading = Reading(markdown)
    #expect(reading.codes == ["unsafe-link"])
    #expect(reading.findings.diagnostics.first?.message == message)
    #expect(reading.findings.hasErrors)
  }

  @Test func suggestsTheSchemeThatWasMeant() {
    let settings = MarkdownSettings(schemes: ["notice", "dataset"])
    let help = Reading("[a](notcie:b)", settings: settings).findings.diagnostics.first?.help
    #expect(help == "write 'notice:'")
    let all = Reading("[a](javascript:b)", settings: settings).findings.diagnostics.first?.help
    #expect(
      all == "begin it with 'https:', 'http:', 'mailto:', 'tel:', 'notice:', 'dataset:', or write "
        + "an address relative to this page, with './' before a file name that holds a colon")
  }
}
