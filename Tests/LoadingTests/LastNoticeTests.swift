import GazetteModel
import Loading
import Testing

@Suite struct LastNoticeTests {
  private func read(_ json: String) -> LastNotice? { LastNoticeReader.read(Array(json.utf8)) }

  @Test func readsTheRecordOfANotice() throws {
    let last = try #require(
      read(
        """
        { "id": "a", "number": "1", "areas": [{ "id": "north" }, {}], "issued": "2024-01-15",
          "as_of": "2024-01-17", "alert": { "urgency": "past" },
          "amends": [{ "notice": "b", "verb": "amends", "part": "3" }, { "notice": "c" }],
          "withdrawn": { "on": "2024-02-01", "reason": "x" },
          "effective": { "from": "2024-01-20T09:00+08:00", "until": "2024-02-10T24:00", "parts": [] },
          "corrections": [{ "on": "2024-01-16", "note": "x" }, {}],
          "editions": [{ "language": "en", "title": "T", "summary": "S", "markdown": "A \\"b\\"\\n" }, { "language": "!" }] }
        """))
    #expect(last.issued?.description == "2024-01-15")
    #expect(last.from?.description == "2024-01-20T09:00")
    #expect(last.until?.description == "2024-02-10T24:00")
    #expect(last.corrected.map(\.description) == ["2024-01-16"])
    #expect(last.withdrawn?.description == "2024-02-01")
    #expect(last.asOf?.description == "2024-01-17")
    #expect(last.number == "1" && last.areas == ["north"] && last.isAlert)
    #expect(last.amends == [.init(notice: "b", verb: "amends", part: "3")])
    let english = try #require(Language("en"))
    #expect(last.titles == [english: "T"] && last.summaries == [english: "S"])
    #expect(last.texts == [english: "A \"b\"\n"])
  }

  @Test func whatIsNotStatedIsNot() throws {
    let last = try #require(read("{ \"withdrawn\": null, \"effective\": null, \"editions\": [] }"))
    #expect(last.issued == nil && last.from == nil && last.until == nil)
    #expect(last.withdrawn == nil && !last.isAlert && last.amends.isEmpty)
    #expect(last.corrected.isEmpty && last.texts.isEmpty)
  }

  @Test(arguments: ["", "[]", "{}", "{ \"editions\": {} }", "{ \"editions\": [", "null"])
  func whatIsNoRecordIsPassedOver(json: String) {
    #expect(read(json) == nil)
  }
}
