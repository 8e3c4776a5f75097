internal import GazetteModel

/// A sentence's statement of the day on which its own notice begins or ends.
struct EffectiveClaim {
  /// The day.
  let date: CalendarDate
  /// The minute of the day, where the text gives it; 1440 is the end of the day.
  let minute: Int?
  /// Where the day is written.
  let range: Range<Int>
  /// Whether it is the last day, and not the first.
  let isEnd: Bool

  /// The statements of a text; none where the language's phrases are not known.
  static func claims(
    of text: ReadableText, figures: [TextFigure], in language: Language
  ) -> [EffectiveClaim] {
    switch language.base {
    case "en": EnglishClaims(text: text).claims(figures)
    case "zh": ChineseClaims(text: text).claims(figures)
    default: []
    }
  }

  /// The statement that a date makes, with the time that stands beside it among a text's figures; nil where the
  /// date is not a whole one.
  init?(_ figure: TextFigure, among figures: [TextFigure], isEnd: Bool) {
    guard case .date(let partial) = figure.value, let date = partial.whole else { return nil }
    self.date = date
    range = figure.range
    self.isEnd = isEnd
    minute =
      figures.lazy.compactMap { other in
        guard case .time(let minute) = other.value,
          (0...Self.nearest).contains(other.range.lowerBound - figure.range.upperBound)
            || (0...Self.nearest).contains(figure.range.lowerBound - other.range.upperBound)
        else { return nil }
        return minute
      }.first
  }

  /// How far a time may stand from its date: `00:00 on 8 January`.
  private static let nearest = 5

  /// Whether a range that begins at `moment` begins on this day, or at this very minute: 24:00 is 00:00 of the day after.
  func isBeginning(at moment: LocalMoment) -> Bool {
    moment.date == date || LocalMoment(date, minute: minute)?.start == moment.start
  }

  /// Whether a range that lasts until `moment` ends on this day, or at this very minute.
  func isEnd(at moment: LocalMoment) -> Bool {
    moment.date == date || LocalMoment(date, minute: minute)?.end == moment.end
  }
}
