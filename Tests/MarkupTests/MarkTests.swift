import Diagnostics
import Markup
import Testing

@Suite struct MarkTests {
  /// The HTML of a document with quotations marked, `lead` left out.
  private func html(_ source: String, _ quotations: [String]) -> String {
    let document = Reading(source).document
    let marks = quotations.enumerated().flatMap { number, quotation in
      document.occurrences(of: quotation, upTo: 1).map {
        MarkdownDocument.Mark($0, id: "m\(number)", className: "c", lead: "L\(number)")
      }
    }
    return String(decoding: document.html(marks: marks), as: UTF8.self)
      .replacing(#/<span class="hidden">L[0-9]<\/span>/#, with: "")
  }

  @Test(
    "marks words",
    arguments: [
      ("a b c", ["b"], "<p>a <mark class=\"c\" id=\"m0\">b</mark> c</p>\n"),
      (
        "a **b c** d", ["a b"],
        "<p><mark class=\"c\" id=\"m0\">a </mark><strong><mark class=\"c\">b</mark> c</strong> d</p>\n"
      ),
      (
        "x [a *b*](/c) d", ["**b** d"],
        "<p>x <a href=\"/c\">a <em><mark class=\"c\" id=\"m0\">b</mark></em></a>"
          + "<mark class=\"c\"> d</mark></p>\n"
      ),
      (
        "a `b < c` d", ["< c"],
        "<p>a <code>b <mark class=\"c\" id=\"m0\">&lt; c</mark></code> d</p>\n"
      ),
      ("复工\n复产", ["工复"], "<p>复<mark class=\"c\" id=\"m0\">工复</mark>产</p>\n"),
      ("a b\nc d", ["b c"], "<p>a <mark class=\"c\" id=\"m0\">b\nc</mark> d</p>\n"),
      ("a &amp; b", ["a &amp; b"], "<p><mark class=\"c\" id=\"m0\">a &amp; b</mark></p>\n"),
      (
        "## A\n\nB", ["A\n\nB"],
        "<h2 id=\"a\"><mark class=\"c\" id=\"m0\">A</mark></h2>\n<p><mark class=\"c\">B</mark></p>\n"
      ),
      (
        "- a\n- b", ["b"],
        "<ul>\n<li>a</li>\n<li><mark class=\"c\" id=\"m0\">b</mark></li>\n</ul>\n"
      ),
      (
        "a b c d", ["a b c", "b c d"],
        "<p><mark class=\"c\" id=\"m0\">a </mark><mark class=\"c\"><mark class=\"c\" id=\"m1\">b c</mark>"
          + "</mark><mark class=\"c\"> d</mark></p>\n"
      ),
      (
        "a b", ["a b", "a b"],
        "<p><mark class=\"c\" id=\"m0\"><mark class=\"c\" id=\"m1\">a b</mark></mark></p>\n"
      ),
      ("a b", ["c"], "<p>a b</p>\n"),
    ] as [(String, [String], String)])
  func marks(source: String, quotations: [String], expected: String) {
    #expect(html(source, quotations) == expected)
  }

  @Test func saysSomethingBeforeTheFirstPieceAlone() {
    let document = Reading("a *b*").document
    let html = document.html(
      marks: document.occurrences(of: "a b", upTo: 1).map {
        .init($0, id: "\"", className: "c", lead: "<Mended>")
      })
    #expect(
      String(decoding: html, as: UTF8.self)
        == "<p><mark class=\"c\" id=\"&quot;\"><span class=\"hidden\">&lt;Mended&gt;</span>a </mark>"
        + "<em><mark class=\"c\">b</mark></em></p>\n")
  }

  @Test(
    "finds words once, twice and not at all",
    arguments: [
      ("a b a", "a", 2), ("a b a", "b", 1), ("a b a", "c", 0), ("aaa", "aa", 2), ("a b", "", 0),
      ("a b", "  \n", 0), ("```\na\n```", "a", 0), ("![a](b)", "a", 0), ("![a](b) a", "a", 1),
      ("a ![b](c) d", "a b d", 1), ("\\*a\\*", "\\*a\\*", 1),
    ])
  func finds(source: String, quotation: String, count: Int) {
    #expect(Reading(source).document.occurrences(of: quotation, upTo: 5).count == count)
  }

  @Test func looksForNoMoreThanIsAsked() {
    #expect(Reading("a a a a").document.occurrences(of: "a", upTo: 2) == [0..<1, 2..<3])
  }

  @Test func marksChangeNothingElse() {
    var generator = SeededGenerator(seed: 11)
    let pieces = ["a", "b ", "*c* ", "[d](/e) ", "`f`", "\n", "\n\n", "- ", "**g h**", "<", "复工"]
    for _ in 0..<200 {
      let source = (0..<12).map { _ in
        pieces[Int.random(in: pieces.indices, using: &generator)]
      }.joined()
      let document = Reading(source).document
      let length = document.plainText.utf8.count
      let marks = (0..<3).map { number in
        let start = Int.random(in: 0...length, using: &generator)
        let end = Int.random(in: start...length, using: &generator)
        return MarkdownDocument.Mark(start..<end, id: "m", className: "c", lead: "")
      }
      let marked = document.html(marks: marks)
      var text = marked
      for tag in [
        "<mark class=\"c\" id=\"m\">", "<span class=\"hidden\">", "</span>", "</mark>",
        "<mark class=\"c\">",
      ] { text = remove(Array(tag.utf8), from: text) }
      #expect(text == document.html())
    }
  }

  /// Bytes without all occurrences of a tag, the slow and obvious way.
  private func remove(_ tag: [UInt8], from bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index...].starts(with: tag) {
        index += tag.count
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }

  @Test func namesItsBlocks() {
    let document = Reading(
      "# A *b*\n\nc\nd [e](/f)\n\n- g\n- h\n\n  i\n\n> j\n\n```\nk\n```\n\n***\n\n![l](m)"
    ).document
    #expect(
      document.blocks.map(\.text) == ["A b", "c d e", "g", "h", "i", "j", "k\n", "l"])
    #expect(
      document.blocks.map(\.kind) == [
        .heading(0), .paragraph, .paragraph, .paragraph, .paragraph, .paragraph, .code, .paragraph,
      ])
  }

  @Test func leavesNamesOfASeriesToThePage() {
    let settings = MarkdownSettings(reservedSeries: ["correction-"])
    let headings = Reading("# Correction 1\n# Correction\n# Correction 1a", settings: settings)
      .document.headings
    #expect(headings.map(\.id) == ["correction-1-1", "correction", "correction-1a"])
  }
}
