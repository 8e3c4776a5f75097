/// The English words for small numbers, which a text may have in place of digits.
enum EnglishNumeral {
  /// The number that a word stands for, whatever its case; nil for other words.
  static func value(of word: String) -> Int? {
    guard (3...9).contains(word.utf8.count) else { return nil }
    return values[word.lowercased()]
  }

  private static let values: [String: Int] = {
    let words: [(Int, [String])] = [
      (0, ["zero"]), (1, ["one", "first", "once"]), (2, ["two", "second", "twice"]),
      (3, ["three", "third"]), (4, ["four", "fourth"]), (5, ["five", "fifth"]),
      (6, ["six", "sixth"]), (7, ["seven", "seventh"]), (8, ["eight", "eighth"]),
      (9, ["nine", "ninth"]), (10, ["ten", "tenth"]), (11, ["eleven"]), (12, ["twelve"]),
      (13, ["thirteen"]), (14, ["fourteen"]), (15, ["fifteen"]), (16, ["sixteen"]),
      (17, ["seventeen"]), (18, ["eighteen"]), (19, ["nineteen"]), (20, ["twenty"]),
      (30, ["thirty"]), (40, ["forty"]), (50, ["fifty"]), (60, ["sixty"]), (70, ["seventy"]),
      (80, ["eighty"]), (90, ["ninety"]),
    ]
    return Dictionary(words.flatMap { number, names in names.map { ($0, number) } }) { first, _ in
      first
    }
  }()
}
