import GazetteModel
import Loading
import Testing

@Suite struct LastNoticeTests {
  private func read(_ json: String) -> LastNotice? { LastNoticeReader.read(Array(json.utf8)) }

  @Test func readsTheRecordOfANotice() throws {
    let last = try #require(
      read(
        """
        { "id": "a", "issued": "2024-01-15", "withdrawn": { "on": "2024-02-01", "reason": "x" },
          "effective": { "from": "2024-01-20T09:00+08:00", "until": "2024-02-10T24:00", "parts": [] },
          "corrections": [{ "on": "2024-01-16", "note": "x" }, {}],
          "editions": [{ "language": "en", "markdown": "A \\"b\\"\\n" }, { "language": "!" }] }
        """))
    #expect(last.issued?.description == "2024-01-15")
    #expect(last.from?.description == "2024-01-20T09:00")
    #expect(last.until?.description == "2024-02-10T24:00")
    #expect(last.corrected.map(\.description) == ["2024-01-16"])
    #expect(last.isWithdrawn)
    let english = try #require(Language("en"))
    #expect(last.texts == [english: "A \"b\"\n"])
  }

  @Test func whatIsNotStatedIsNot() throws {
    let last = try #require(read("{ \"withdrawn\": null, \"effective\": null, \"editions\": [] }"))
    #expect(last.issued == nil && last.from == nil && last.until == nil)
    #expect(!last.isWithdrawn && last.corrected.isEmpty && last.texts.isEmpty)
  }

  @Test(arguments: ["", "[]", "{}", "{ \"editions\": {} }", "{ \"editions\": [", "null"])
  func whatIsNoRecordIsPassedOver(json: String) {
    #expect(read(json) == nil)
  }
}
