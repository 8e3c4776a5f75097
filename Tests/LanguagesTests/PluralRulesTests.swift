import Languages
import Testing

@Suite struct PluralRulesTests {
  /// Samples of whole numbers from CLDR's own table of cardinal rules.
  @Test(
    arguments: [
      ("zh-Hans", ["other": [0, 1, 2, 15, 100, 1000, 1_000_000]]),
      ("en", ["one": [1], "other": [0, 2, 16, 100, 1000, 1_000_000]]),
      ("en-GB", ["one": [1], "other": [0, 2, 101]]),
      ("fr", ["one": [0, 1], "many": [1_000_000], "other": [2, 17, 100, 1000, 100_000]]),
      ("es", ["one": [1], "many": [1_000_000], "other": [0, 2, 16, 100, 1000]]),
      (
        "ar",
        [
          "zero": [0], "one": [1], "two": [2], "few": [3, 10, 103, 110, 1003],
          "many": [11, 26, 99, 111, 1011], "other": [100, 102, 200, 202, 1000, 1_000_000],
        ]
      ),
      (
        "pl",
        [
          "one": [1], "few": [2, 4, 22, 24, 102, 1002],
          "many": [0, 5, 19, 21, 100, 112, 1000, 1_000_000],
        ]
      ),
      (
        "ru",
        [
          "one": [1, 21, 31, 101, 1001], "few": [2, 4, 22, 24, 102, 1002],
          "many": [0, 5, 11, 19, 100, 111, 1000],
        ]
      ),
      ("lt", ["one": [1, 21, 101], "few": [2, 9, 22, 102], "other": [0, 10, 20, 111, 1000]]),
      ("lv", ["zero": [0, 10, 20, 100], "one": [1, 21, 101], "other": [2, 9, 22, 102]]),
      (
        "sl",
        ["one": [1, 101, 201], "two": [2, 102], "few": [3, 4, 103], "other": [0, 5, 19, 100]]
      ),
      (
        "cy",
        [
          "zero": [0], "one": [1], "two": [2], "few": [3], "many": [6],
          "other": [4, 5, 7, 20, 100, 1000],
        ]
      ),
      (
        "ga",
        ["one": [1], "two": [2], "few": [3, 6], "many": [7, 10], "other": [0, 11, 25, 100]]
      ),
      ("cs", ["one": [1], "few": [2, 4], "other": [0, 5, 19, 100]]),
      ("he", ["one": [1], "two": [2], "other": [0, 3, 17, 100]]),
      (
        "mt",
        ["one": [1], "two": [2], "few": [0, 3, 10, 103], "many": [11, 19], "other": [20, 100]]
      ),
    ] as [(String, [String: [Int]])])
  func aNumberTakesTheFormOfItsLanguage(tag: String, samples: [String: [Int]]) {
    let rules = PluralRules(tag)
    for (category, numbers) in samples {
      for number in numbers {
        #expect(rules.category(of: number).rawValue == category, "\(tag): \(number)")
      }
    }
    #expect(Set(rules.categories.map(\.rawValue)) == Set(samples.keys).union(["other"]))
  }

  /// CLDR's rule for Polish, in the words of its table.
  @Test func everyNumberOfPolishFollowsTheRule() {
    let rules = PluralRules("pl")
    for number in 0...2000 {
      let (last, lastTwo) = (number % 10, number % 100)
      let expected: PluralCategory =
        number == 1 ? .one : (2...4).contains(last) && !(12...14).contains(lastTwo) ? .few : .many
      #expect(rules.category(of: number) == expected)
    }
  }

  @Test func aLanguageThatCLDRDoesNotKnowHasOneForm() {
    #expect(PluralRules("qaa").categories == [.other])
    #expect(PluralRules("").category(of: 1) == .other)
  }
}
