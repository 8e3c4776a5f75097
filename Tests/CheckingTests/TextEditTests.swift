import GazetteModel
import Testing

@testable import Checking

@Suite struct TextEditTests {
  private func edit(_ old: String, _ new: String, _ tag: String = "en") throws -> TextEdit? {
    TextEdit(
      from: ReadableText(markdown: old), to: ReadableText(markdown: new),
      in: try #require(Language(tag)))
  }

  @Test(
    arguments: [
      ("You may enter.", "You must enter.", "en", ["may"], ["must"]),
      ("You may enter.", "You may not enter.", "en", [], ["not"]),
      ("You don't pay.", "You pay.", "en", ["don't"], []),
      ("From 94 to 1,263.", "From 94 to 1,236.", "en", ["1,263"], ["1,236"]),
      ("On 8 May 2022.", "On 9 May 2022.", "en", ["8 May 2022"], ["9 May 2022"]),
      ("Three days.", "Five days.", "en", ["Three"], ["Five"]),
      ("可以进入。", "不得进入。", "zh", ["可以"], ["不得"]),
      ("园区接待访客。", "园区不接待访客。", "zh", [], ["不"]), ("须提前三日申请。", "须提前五日申请。", "zh", ["三"], ["五"]),
      ("至24时。", "至20时。", "zh", ["24时"], ["20时"]), ("9 von 10.", "8 von 10.", "de", ["9"], ["8"]),
      ("Ten men, 20 women.", "20 men, ten women.", "en", [], []),
    ] as [(String, String, String, [String], [String])])
  func seesWhatChangesTheMeaning(
    old: String, new: String, tag: String, dropped: [String], added: [String]
  ) throws {
    let edit = try #require(try edit(old, new, tag))
    #expect(edit.dropped == dropped)
    #expect(edit.added == added)
    #expect(!edit.range.isEmpty || added.isEmpty)
  }

  @Test(
    arguments: [
      ("The ofice opens at 9.", "The **office** opens\nat 9.", "en"), ("1,263", "1263", "en"),
      ("19 March 2022", "March 19, 2022", "en"), ("5 days", "five days", "en"),
      ("- a 1\n- b 2", "- b 2\n- a 1", "en"), ("one visitor", "a visitor", "en"),
      ("[a](notice:2022-01-01)", "[a](notice:2022-02-02)", "en"), ("No. 5", "Number 5", "en"),
      ("发热门诊。", "全市发热门诊。", "zh"), ("要加强管理。", "要非常重视，不断加强管理。", "zh"),
      ("2022年3月19日", "2022-03-19", "zh"), ("1. a\n2. b", "- a\n- b", "en"),
      ("can’t", "can't", "en"), ("", "", "en"),
    ])
  func passesOverTheRest(old: String, new: String, tag: String) throws {
    #expect(try edit(old, new, tag) == nil)
  }
}
