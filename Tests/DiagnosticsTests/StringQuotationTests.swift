import Diagnostics
import Testing

@Suite struct StringQuotationTests {
  @Test(arguments: [(0, 2), (1, 3), (60, 62), (61, 63), (100_000, 63)])
  func aMessageQuotesSixtyCharactersAtMost(length: Int, quoted: Int) {
    let text = String(repeating: "é", count: length)
    #expect(text.quotation.count == quoted)
    #expect(text.quotation.contains("…") == (length > 60))
  }
}
