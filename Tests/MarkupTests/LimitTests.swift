import Diagnostics
import Markup
import Testing

@Suite struct LimitTests {
  @Test func readsNoDocumentLongerThanItsLimit() {
    let settings = MarkdownSettings(byteLimit: 5, limitName: "limits.notice_bytes")
    #expect(Reading("12345", settings: settings).findings.isEmpty)
    let reading = Reading("# 3456", settings: settings)
    #expect(reading.codes == ["markdown-too-long"])
    #expect(
      reading.findings.diagnostics.first?.message
        == "6 bytes of text, where a document has at most 5")
    #expect(
      reading.findings.diagnostics.first?.help
        == "split the document, or raise 'limits.notice_bytes'")
    #expect(reading.html.isEmpty)
    #expect(reading.document.headings.isEmpty)
  }

  /// A long text, told by what it repeats.
  struct Repetition: CustomTestStringConvertible {
    var opening: String
    var times: Int
    var middle = ""
    var closing = ""

    var text: String {
      String(repeating: opening, count: times) + middle + String(repeating: closing, count: times)
    }

    var testDescription: String { "\(times) of \(opening.debugDescription)" }
  }

  @Test(
    "reads deep nesting",
    arguments: [
      Repetition(opening: ">", times: 10_000, middle: "x"),
      Repetition(opening: "> ", times: 10_000, middle: "x"),
      Repetition(opening: "- ", times: 5_000, middle: "x"),
      Repetition(opening: "[", times: 10_000, middle: "x"),
      Repetition(opening: "[", times: 10_000, middle: "x", closing: "](y)"),
      Repetition(opening: "![", times: 10_000, middle: "x", closing: "](y)"),
      Repetition(opening: "*a ", times: 10_000, middle: "x", closing: " b*"),
      Repetition(opening: "*a **b ", times: 10_000, middle: "x", closing: " b** a*"),
    ])
  func readsDeepNesting(repetition: Repetition) {
    let reading = Reading(repetition.text)
    let isRead = reading.findings.isEmpty && reading.html.contains("x")
    #expect(isRead)
    let hasWords = reading.document.plainText.contains("x")
    #expect(hasWords)
  }

  @Test(
    "reads nothing that would take libcmark minutes",
    arguments: [
      Repetition(opening: "- ", times: 30_000, closing: "\n"),
      Repetition(opening: "> ", times: 100_000, middle: "x"),
      Repetition(opening: "![[]()", times: 160_000),
      Repetition(opening: " ", times: 200_000, middle: "x", closing: "\n"),
    ])
  func refusesTangles(repetition: Repetition) {
    let reading = Reading(repetition.text)
    #expect(reading.codes == ["markdown-too-tangled"])
    let isEmpty = reading.document.html().isEmpty
    #expect(isEmpty)
  }

  @Test(
    "takes ordinary long texts",
    arguments: [
      Repetition(opening: "A line of text with a [link](x) and more of it.\n", times: 20_000),
      Repetition(opening: "![a](b.png) and [c](d)\n\n", times: 10_000),
      Repetition(opening: "- item\n  - item\n    - item\n\n", times: 20_000),
      Repetition(opening: "-", times: 300, closing: "\ntext\n"),
    ])
  func takesLongTexts(repetition: Repetition) {
    #expect(Reading(repetition.text).findings.isEmpty)
  }

  @Test func replacesWhatIsNotText() {
    var findings = Findings()
    let document = MarkdownDocument.parse(
      [0x61, 0xFF, 0x62, 0x00], file: "a.md", findings: &findings)
    #expect(document.plainText == "a\u{FFFD}b\u{FFFD}\n")
  }

  @Test("never crashes on mutated documents", arguments: 1...300 as ClosedRange<UInt64>)
  func mutations(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var bytes = Array(
      """
      # 复工 *a*

      > - [a](b "c") ![d](<e f>) <https://g.example> [h][i] &amp; `j`
      >   <b>k</b>\\
      > l

      ```chart m
      n: 1
      ```

      1. o
         ---
      <div>

      [i]: p 'q'
      """.utf8)
    for _ in 0..<Int.random(in: 1...30, using: &random) {
      let index = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes[index] = UInt8.random(in: 0...255, using: &random)
      case 1:
        bytes.insert("[]()!<>`*_>- \n\t\\&:".utf8.randomElement(using: &random) ?? 0, at: index)
      case 2: bytes.remove(at: index)
      default: bytes.append(contentsOf: bytes[index...].prefix(20))
      }
    }
    var findings = Findings()
    let document = MarkdownDocument.parse(bytes, file: "a.md", findings: &findings)
    let places =
      document.links.map(\.place) + document.links.compactMap(\.textPlace)
      + document.headings.map(\.place) + document.codeBlocks.map(\.place)
      + document.codeBlocks.map(\.contents) + findings.diagnostics.compactMap(\.place)
    #expect(places.allSatisfy { ($0.bytes?.upperBound ?? .max) <= bytes.count })
    #expect(SafeHTML.faults(in: document.html()).isEmpty)
  }
}
