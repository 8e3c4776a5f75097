/// How a language writes what a chart says: numbers, times and sentences.
public struct Notation: Sendable, Hashable {
  /// The side at which lines of text begin.
  public enum Direction: Sendable, Hashable {
    /// From left to right.
    case leftToRight
    /// From right to left.
    case rightToLeft
  }

  /// The tag of the language (BCP 47).
  public var language: String
  /// The side at which lines of text begin.
  public var direction: Direction
  /// How numbers are written.
  public var numbers: NumberNotation
  /// How times are written.
  public var dates: DateNotation
  /// The sentences and words.
  public var phrases: ChartPhrases

  /// How a language writes.
  public init(
    language: String, direction: Direction = .leftToRight, numbers: NumberNotation,
    dates: DateNotation, phrases: ChartPhrases
  ) {
    self.language = language
    self.direction = direction
    self.numbers = numbers
    self.dates = dates
    self.phrases = phrases
  }

  /// A value as it stands in a sentence, with the unit of its channel.
  func text(_ value: ChartValue, of channel: Channel) -> String {
    switch value {
    case .missing: phrases.missing
    case .text(let text): text
    case .number(let number):
      // The number of a category is a name, such as a year: it has no groups of thousands.
      numbers.text(
        DecimalText(number), asPercent: channel.format == .percent, isGrouped: !channel.isDiscrete)
    case .moment(let moment): dates.text(moment, to: channel.granularity ?? .day)
    }
  }

  /// The title of an axis, with its unit.
  func title(of channel: Channel) -> String {
    guard let unit = channel.unit, !unit.isEmpty else { return channel.title }
    return phrases.titleWithUnit.filled(["title": channel.title, "unit": unit])
  }
}
