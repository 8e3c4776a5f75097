internal import Charts
internal import Foundation
internal import GazetteModel

extension Notation {
  /// How charts write in a language: its sentences are words of the site, all else is CLDR's.
  init(_ words: Words, _ locale: Locale) {
    let digits = (0...9).map { IntegerFormatStyle<Int>(locale: locale).format($0) }
    self.init(
      language: words.language.tag,
      direction: words.language.direction == "rtl" ? .rightToLeft : .leftToRight,
      numbers: NumberNotation(locale, digits), dates: DateNotation(locale, digits),
      phrases: ChartPhrases(words))
  }
}

extension NumberNotation {
  fileprivate init(_ locale: Locale, _ digits: [String]) {
    self.init(
      digits: digits, decimalMark: locale.decimalSeparator ?? ".",
      groupMark: locale.groupingSeparator ?? ",", percent: Self.percent(locale, digits),
      magnitudes: Self.magnitudes(locale, digits))
  }

  private static func percent(_ locale: Locale, _ digits: [String]) -> Phrase {
    let one = FloatingPointFormatStyle<Double>.Percent(locale: locale).format(0.01)
    return Phrase(one.replacing(digits[1], with: "{number}"))
  }

  /// The words of a locale for ten thousand and more: those powers of ten that it counts as one of something.
  private static func magnitudes(_ locale: Locale, _ digits: [String]) -> [Magnitude] {
    let style = IntegerFormatStyle<Int>(locale: locale).notation(.compactName)
    var power = 1000
    return (4...12).compactMap { exponent in
      power *= 10
      let text = style.format(power)
      guard text.count(where: { digits.contains(String($0)) }) == 1,
        text.contains(digits[1])
      else { return nil }
      return Magnitude(
        power: exponent, phrase: Phrase(text.replacing(digits[1], with: "{number}")))
    }
  }
}

extension DateNotation {
  fileprivate init(_ locale: Locale, _ digits: [String]) {
    var calendar = Calendar(identifier: .gregorian)
    calendar.locale = locale
    func phrase(_ skeleton: String) -> Phrase { DatePattern(skeleton, locale).phrase }
    self.init(
      months: calendar.monthSymbols, shortMonths: calendar.shortMonthSymbols, year: phrase("y"),
      month: phrase("yMMMM"), day: phrase("yMMMMd"), minute: phrase("yMMMMdHHmm"),
      monthOfYear: phrase("MMM"), dayOfYear: phrase("MMMd"), minuteOfDay: phrase("HHmm"),
      digits: digits)
  }
}

extension ChartPhrases {
  fileprivate init(_ words: Words) {
    func phrase(_ word: WordName) -> Phrase { Phrase(words(word)) }
    self.init(
      titleWithUnit: phrase(.chartTitleWithUnit), mark: phrase(.chartMark),
      markOfSeries: phrase(.chartMarkOfSeries), provisionalMark: phrase(.chartMarkProvisional),
      provisional: words(.chartProvisional), missing: words(.chartMissing),
      listSeparator: words(.listSeparator),
      // No space follows the full stop of Chinese and Japanese.
      sentenceSeparator: words(.chartOverview).hasSuffix("。") ? "" : " ",
      charts: [
        .line: words(.chartLine), .area: words(.chartArea), .bar: words(.chartBar),
        .point: words(.chartPoint), .rect: words(.chartRect),
      ],
      overview: phrase(.chartOverview), map: phrase(.chartMap), series: phrase(.chartSeries),
      facets: phrase(.chartFacets), extremes: phrase(.chartExtremes), ends: phrase(.chartEnds),
      endsOfSeries: phrase(.chartEndsOfSeries), gaps: phrase(.chartGaps),
      placeInSeries: phrase(.chartPlaceInSeries), classRange: phrase(.chartClassRange),
      classBelow: phrase(.chartClassBelow))
  }
}
