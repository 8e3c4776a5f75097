import Diagnostics
import Markup
import Testing

@Suite struct HTMLTests {
  @Test(
    "writes pages' HTML",
    arguments: [
      ("# One\n\n### Two", "<h1 id=\"one\">One</h1>\n<h3 id=\"two\">Two</h3>\n"),
      ("a *b* **c** `d<`", "<p>a <em>b</em> <strong>c</strong> <code>d&lt;</code></p>\n"),
      ("3. a\n4. b", "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>\n"),
      ("1. a", "<ol>\n<li>a</li>\n</ol>\n"),
      ("- a\n\n  b", "<ul>\n<li>\n<p>a</p>\n<p>b</p>\n</li>\n</ul>\n"),
      ("> a\n\n***", "<blockquote>\n<p>a</p>\n</blockquote>\n<hr />\n"),
      ("a  \nb", "<p>a<br />\nb</p>\n"),
      ("```csv header\n1,<2\n```", "<pre><code class=\"language-csv\">1,&lt;2\n</code></pre>\n"),
      ("    x", "<pre><code>x\n</code></pre>\n"),
      ("AT&T &copy; \"q\"", "<p>AT&amp;T © &quot;q&quot;</p>\n"),
      ("[a](/b?c&d 'e\"f')", "<p><a href=\"/b?c&amp;d\" title=\"e&quot;f\">a</a></p>\n"),
      ("[a](#标题)", "<p><a href=\"#%E6%A0%87%E9%A2%98\">a</a></p>\n"),
      (
        "<https://a.example>",
        "<p><a href=\"https://a.example\" rel=\"external\">"
          + "https://a.example</a></p>\n"
      ),
      ("[a](//b.example/)", "<p><a href=\"//b.example/\" rel=\"external\">a</a></p>\n"),
      ("<a@b.example>", "<p><a href=\"mailto:a@b.example\">a@b.example</a></p>\n"),
      ("[a](tel:+86-10)", "<p><a href=\"tel:+86-10\">a</a></p>\n"),
      (
        "![a *b*](c.png \"d\")",
        "<p><img src=\"c.png\" alt=\"a b\" title=\"d\" loading=\"lazy\" "
          + "decoding=\"async\" /></p>\n"
      ),
      (
        "![a ![b](c) [d](e)](f.png)",
        "<p><img src=\"f.png\" alt=\"a b d\" loading=\"lazy\" "
          + "decoding=\"async\" /></p>\n"
      ),
      (
        "[![a](b.png)](c)",
        "<p><a href=\"c\"><img src=\"b.png\" alt=\"a\" loading=\"lazy\" "
          + "decoding=\"async\" /></a></p>\n"
      ),
      ("a <b>c</b>", "<p>a c</p>\n"),
      ("<div>\nx\n</div>\n\ny", "<p>y</p>\n"),
      ("[a](javascript:b) ![c](data:d)", "<p>a c</p>\n"),
      ("", ""),
    ])
  func writes(markdown: String, html: String) {
    #expect(Reading(markdown).html == html)
  }

  @Test("shifts headings", arguments: [(2, 2, 4), (1, 1, 3), (5, 5, 6), (-3, 1, 1)])
  func shifts(firstLevel: Int, first: Int, second: Int) {
    let html = Reading("# a\n### b").document.html(HTMLOptions(firstLevel: firstLevel))
    #expect(
      String(decoding: html, as: UTF8.self)
        == "<h\(first) id=\"a\">a</h\(first)>\n<h\(second) id=\"b\">b</h\(second)>\n")
  }

  @Test func asksWhereLinksOfTheCallersSchemesLead() {
    let settings = MarkdownSettings(schemes: ["notice", "figure"])
    let reading = Reading("[a](notice:x) [b](figure:y) [c](notice:gone)", settings: settings)
    let html = reading.document.html { link in
      link.scheme == "notice" && link.name == "x"
        ? ResolvedLink("../x/", language: "zh-Hans") : nil
    }
    #expect(
      String(decoding: html, as: UTF8.self)
        == "<p><a href=\"../x/\" hreflang=\"zh-Hans\">a</a> b c</p>\n")
    #expect(reading.findings.isEmpty)
    #expect(reading.html == "<p>a b c</p>\n")
  }

  @Test func writesWhatALinksWordsSay() {
    let settings = MarkdownSettings(schemes: ["figure"])
    let reading = Reading("[a *b*](figure:x) [c](figure:y 'd')", settings: settings)
    let html = reading.document.html { link in
      ResolvedLink(
        "/x/", className: "figure", datum: link.name == "x" ? .value("<1>") : .time("2022-12-19"))
    }
    #expect(
      String(decoding: html, as: UTF8.self)
        == "<p><a href=\"/x/\" class=\"figure\"><data value=\"&lt;1&gt;\">a <em>b</em></data></a> "
        + "<a href=\"/x/\" class=\"figure\" title=\"d\"><time datetime=\"2022-12-19\">c</time></a></p>\n"
    )
  }

  @Test func aLinkWithoutWordsMayBeGivenSome() {
    let settings = MarkdownSettings(
      schemes: ["figure"], insertion: { $0.name == "x" ? "*7* & <8>" : nil })
    let reading = Reading(
      "x [](figure:x), [](figure:y), [a](figure:x) and ![](figure:x)", settings: settings)
    #expect(reading.document.plainText == "x *7* & <8>, , a and \n")
    #expect(reading.document.links.map(\.text) == ["*7* & <8>", "", "a", ""])
    let html = reading.document.html { ResolvedLink("/" + $0.name) }
    #expect(
      String(decoding: html, as: UTF8.self).hasPrefix(
        "<p>x <a href=\"/x\">*7* &amp; &lt;8&gt;</a>, <a href=\"/y\"></a>, <a href=\"/x\">a</a>"))
    #expect(reading.document.blocks.first?.text.hasPrefix("x *7* & <8>, ") == true)
  }

  @Test func writesTheMarkOfALinkBehindIt() {
    let reading = Reading("See [*a*](b), and.")
    let html = reading.document.html { _ in ResolvedLink("../x/", mark: "(Chinese & <more>)") }
    #expect(
      String(decoding: html, as: UTF8.self)
        == "<p>See <a href=\"../x/\"><em>a</em></a> <span class=\"language-mark\">(Chinese &amp; &lt;more&gt;)</span>, and.</p>\n"
    )
  }

  @Test func writesNoUnsafeAddressWhoeverResolvesToIt() {
    let html = Reading("[a](b) ![c](d)").document.html { _ in ResolvedLink("javascript:x") }
    #expect(String(decoding: html, as: UTF8.self) == "<p>a c</p>\n")
  }

  @Test func asksNothingAboutLinksThatAreNotAllowed() {
    _ = Reading("[a](javascript:b)").document.html { link in
      Issue.record("asked for \(link.destination)")
      return nil
    }
  }

  @Test func embedsHTMLForCodeBlocks() {
    let document = Reading("a\n\n```chart x\ny: 1\n```\n\n```\nz\n```").document
    let html = document.html(embed: { number in
      let block = document.codeBlocks[number]
      return block.language == "chart"
        ? Array("<svg>\(block.info)|\(block.literal)</svg>".utf8) : nil
    })
    #expect(
      String(decoding: html, as: UTF8.self)
        == "<p>a</p>\n<svg>chart x|y: 1\n</svg>\n<pre><code>z\n</code></pre>\n")
  }

  @Test(
    "joins lines of Chinese without a space",
    arguments: [
      ("复工\n复产", "复工复产"), ("复工，\n复产", "复工，复产"), ("*复工*\n**复产**", "复工复产"),
      ("他说\n“好”", "他说“好”"), ("“好”\n他说", "“好”他说"), ("复工\nnow", "复工 now"), ("a\nb", "a b"),
      ("“a”\n“b”", "“a” “b”"), ("한국\n사람", "한국 사람"), ("カタ\nカナ", "カタカナ"), ("复工\n[复产](x)", "复工复产"),
      ("复\n`工`", "复工"), ("复<b>\n工", "复工"), ("🙂\n🙂", "🙂 🙂"),
    ])
  func joins(markdown: String, words: String) {
    let reading = Reading(markdown)
    #expect(reading.document.plainText == words + "\n")
    #expect(
      reading.html.contains("\n") && reading.html.dropLast().contains("\n") == words.contains(" "))
  }
}
