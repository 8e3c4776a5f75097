internal import Charts
internal import Foundation

/// How a locale writes some parts of a date (CLDR, "Date Format Patterns"), as a phrase with gaps for them.
struct DatePattern {
  let phrase: Phrase

  /// The pattern of a skeleton: `yMMMd` is `d MMM y` or `y年M月d日`.
  init(_ skeleton: String, _ locale: Locale) {
    let pattern =
      DateFormatter.dateFormat(fromTemplate: skeleton, options: 0, locale: locale) ?? skeleton
    phrase = Phrase(Self.gaps(pattern))
  }

  /// A pattern with the name of a gap in place of each field; what stands in quotes is text.
  static func gaps(_ pattern: String) -> String {
    var result = ""
    var rest = pattern[...]
    var isQuoted = false
    while let letter = rest.first {
      if letter == "'" {
        rest.removeFirst()
        if rest.first == "'" {
          result.append(rest.removeFirst())
        } else {
          isQuoted.toggle()
        }
      } else if !isQuoted, letter.isASCII, letter.isLetter {
        let field = rest.prefix { $0 == letter }
        rest = rest[field.endIndex...]
        result += gap(letter, field.count).map { "{\($0)}" } ?? ""
      } else {
        result.append(rest.removeFirst())
      }
    }
    return result
  }

  /// The gap for a field of so many letters; nil for what no axis of times shows.
  private static func gap(_ letter: Character, _ count: Int) -> String? {
    switch letter {
    case "y", "u": "year"
    case "M", "L": count > 3 ? "month" : count == 3 ? "shortMonth" : "monthNumber"
    case "d": "day"
    case "H", "h", "k", "K": "hour"
    case "m": "minute"
    default: nil
    }
  }
}
