internal import GazetteModel

/// Something in a text that an edit cannot change without changing what the text says: a figure, a negation, or a
/// word such as *must*.
struct WeightyPart: Sendable {
  /// What it says, in one spelling.
  let meaning: String
  /// The scalars that say it.
  let range: Range<Int>

  /// The parts of a text, in order.
  static func parts(of text: ReadableText, in language: Language) -> [WeightyPart] {
    let figures = FigureReader.figures(of: text, in: language).compactMap { figure in
      meaning(of: figure).map { WeightyPart(meaning: $0, range: figure.range) }
    }
    let words = WeightyWord.ranges(in: text, language).map { range in
      WeightyPart(
        meaning: text.string(range).lowercased().replacing("’", with: "'"), range: range)
    }
    return (figures + words).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private static func meaning(of figure: TextFigure) -> String? {
    switch figure.value {
    case .number(let number):
      // "One" and 一 are parts of other words more often than numbers.
      figure.isInWords && (Int(number) ?? 0) < 2 ? nil : number
    case .percent(let share): share + "%"
    case .time(let minute): "\(minute / 60):\(minute % 60)"
    case .date(let date):
      [date.year, date.month, date.day].map { $0.map { String($0) } ?? "" }.joined(separator: "-")
    }
  }
}
