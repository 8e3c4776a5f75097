import Diagnostics
import GazetteModel
import Testing

@testable import Loading

@Suite struct SpellingTests {
  @Test(arguments: [
    ("2022/3/19", "2022-03-19"), ("2022年3月19日", "2022-03-19"), ("2022.03.19", "2022-03-19"),
    ("２０２２年３月１９日", "2022-03-19"), ("2022-3-9", "2022-03-09"), ("2022／3／19", "2022-03-19"),
    ("19 March 2022", "2022-03-19"), ("Sept 3, 2022", "2022-09-03"),
    ("2022年3月19日24时", "2022-03-19T24:00"), ("2022/3/19 9:05", "2022-03-19T09:05"),
    ("２０２２-03-19T09:00", "2022-03-19T09:00"),
  ])
  func understandsOtherSpellingsOfADate(text: String, date: String) {
    #expect(DateSpelling(text)?.moment.description == date)
  }

  @Test(arguments: [
    "19/3/2022", "3/19/2022", "2022/2/30", "2022", "2022年3月", "22/3/19", "2022/3/19/1", "soon", "",
    "2022/March/19", "19 Marz 2022", "2022/3/19 25:00", "2022/3/19 9:60", "March 2022",
  ])
  func guessesNoDate(text: String) {
    #expect(DateSpelling(text) == nil)
  }

  @Test(arguments: [
    ("2022-02-30", true), ("2022-13-01T10:00", true), ("2022-2-30", false), ("soon", false),
    ("2022-02-30 10:00", false),
  ])
  func tellsTheShapeOfADate(text: String, isDate: Bool) {
    #expect(DateSpelling.looksLikeISO(text) == isDate)
  }

  @Test(arguments: ["a", "bao-an", "2022-12-19", "a.b_c-d", "0"])
  func anIdentifierIsPlain(name: String) {
    #expect(Identifier.isPlain(name))
  }

  @Test(arguments: ["", "A", "a b", "-a", "a-", "a--b", "a/b", "宝安", ".a", "a..b", "é"])
  func anIdentifierHasNothingElse(name: String) {
    #expect(!Identifier.isPlain(name))
  }

  @Test(arguments: ["a", "A-1", "公告-2022", "a.b", "a_(1)", "été"])
  func aFileNameCanStandInAnAddress(name: String) {
    #expect(Identifier.isAddressable(name))
  }

  @Test(arguments: [
    "", ".a", "-a", "a b", "a/b", "a%20", "a?b", "a#b", "a\u{200B}b", "a\u{3000}b", "a:b", "a\\b",
    "a\"b", "<a>", "a\u{202E}b", "a\u{7F}", String(repeating: "a", count: 201),
  ])
  func aFileNameHasNothingThatAnAddressReadsOtherwise(name: String) {
    #expect(!Identifier.isAddressable(name))
  }
}
