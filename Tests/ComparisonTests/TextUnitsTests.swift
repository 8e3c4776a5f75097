import Comparison
import TestKit
import Testing

@Suite struct TextUnitsTests {
  @Test(arguments: [
    ("two words.", ["two", " ", "words", "."]),
    ("1,000 or 2,5; 3, 4", ["1,000", " ", "or", " ", "2,5", ";", " ", "3", ",", " ", "4"]),
    ("on 2022-03-19 at 9:30.", ["on", " ", "2022-03-19", " ", "at", " ", "9:30", "."]),
    ("don't 'quote' it’s", ["don't", " ", "'", "quote", "'", " ", "it’s"]),
    ("on-site", ["on", "-", "site"]),
    ("员工1000人，", ["员", "工", "1000", "人", "，"]),
    ("カタ kana", ["カ", "タ", " ", "kana"]),
    ("한국 사람", ["한국", " ", "사람"]),
    ("e\u{301}te\u{301} x\u{301}", ["e\u{301}te\u{301}", " ", "x\u{301}"]),
    ("人\u{E0100}工", ["人\u{E0100}", "工"]),
    ("a  \n b", ["a", "  \n ", "b"]),
    ("１２３", ["１２３"]), ("", []), (".", ["."]), ("'", ["'"]),
  ])
  func cuts(text: String, units: [String]) {
    #expect(TextUnits.split(text) == units)
  }

  @Test func leavesNothingOut() {
    var generator = SeededGenerator(seed: 7)
    let alphabet = Array("ab1.,'’- \n员カ한\u{301}\u{200D}🙂é。".unicodeScalars)
    for _ in 0..<500 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...20, using: &generator) {
        text.append(alphabet[Int.random(in: alphabet.indices, using: &generator)])
      }
      let units = TextUnits.split(String(text))
      #expect(Array(units.joined().unicodeScalars) == Array(text))
      #expect(units.allSatisfy { !$0.unicodeScalars.isEmpty })
    }
  }

  @Test(arguments: [
    ("word", true), ("1,000", true), ("员", true), (" ", false), (".", false), ("", false),
    ("，", false),
  ])
  func tellsWordsFromMarks(unit: String, isWord: Bool) {
    #expect(TextUnits.isWord(unit) == isWord)
  }
}
