internal import Foundation
internal import GazetteModel

/// Writes dates, numbers and sizes as a language does.
struct LanguageWriter: Sendable {
  let language: Language
  let words: Words
  private let dates: DateTexts
  private let numberStyle: IntegerFormatStyle<Int>
  private let sizeStyle: FloatingPointFormatStyle<Double>
  let locale: Locale
  private let digits: [Character]

  init(_ words: Words) {
    self.words = words
    language = words.language
    locale = Locale(identifier: words(.locale))
    dates = DateTexts(locale)
    numberStyle = IntegerFormatStyle<Int>(locale: locale)
    sizeStyle = FloatingPointFormatStyle<Double>(locale: locale)
    digits = (0...9).map { [numberStyle] in Character(numberStyle.format($0)) }
  }

  /// A calendar date: `December 19, 2022`, `2022年12月19日`.
  func date(_ date: CalendarDate) -> String { dates[date] }

  /// A date with its time where it has one; `24:00` stays `24:00`.
  func moment(_ moment: LocalMoment) -> String {
    let day = date(moment.date)
    guard let time = moment.time else { return day }
    return words(.dateTime, ["date": day, "time": plain(time)])
  }

  /// A number with the language's grouping: `1,263`.
  ///
  /// No language groups fewer than four digits, so that these need no formatting, which takes longer.
  func number(_ number: Int) -> String {
    (0..<1000).contains(number) ? plain(String(number)) : numberStyle.format(number)
  }

  /// A text of digits in the language's own, without grouping: a year, a time of day.
  func plain(_ text: String) -> String {
    String(text.map { $0.isASCII ? $0.wholeNumberValue.map { digits[$0] } ?? $0 : $0 })
  }

  /// What another language is called: `Chinese, Simplified`, by CLDR.
  func name(of other: Language) -> String {
    locale.localizedString(forIdentifier: other.tag) ?? other.tag
  }

  /// The mark of a link that leads to a page in another language: `(Chinese, Simplified)`.
  func mark(of other: Language) -> String { words(.inLanguage, ["language": name(of: other)]) }

  /// A part of a whole in per cent: `3.1%`; what is more than nothing never becomes `0%`, nor less than all `100%`.
  func share(_ part: Int, of whole: Int) -> String {
    let tenths = (Double(part) * 1000 / Double(max(whole, 1))).rounded()
    let shown = part == 0 || part == whole ? tenths : min(max(tenths, 1), 999)
    return FloatingPointFormatStyle<Double>.Percent(locale: locale)
      .precision(.fractionLength(0...1)).format(shown / 1000)
  }

  /// A period of days: `from January 1, 2022 until March 1, 2022`.
  func period(_ period: Period) -> String {
    guard let until = period.until else { return words(.from, ["from": date(period.from)]) }
    if until == period.from { return date(until) }
    return words(.fromUntil, ["from": date(period.from), "until": date(until)])
  }

  /// A size: `830 B`, `12 kB`, `3.4 MB`, in powers of 1000, by the symbols of IEC 80000-13 in every language.
  func size(_ bytes: Int) -> String {
    var value = Double(bytes)
    var unit = "B"
    for next in ["kB", "MB", "GB", "TB"] where value >= 999.5 {
      value /= 1000
      unit = next
    }
    let digits = unit == "B" || value >= 9.95 ? 0 : 1
    let size = sizeStyle.precision(.fractionLength(digits)).format(value) + "\u{A0}" + unit
    // A left-to-right isolate (UAX #9), or the symbol would stand before the number.
    return language.direction == "rtl" ? "\u{2066}\(size)\u{2069}" : size
  }

  /// From when until when a notice holds; nil where it says nothing.
  func range(_ effective: Notice.Effective?) -> String? {
    switch (effective?.from, effective?.until) {
    case (let from?, let until?):
      words(.fromUntil, ["from": moment(from), "until": moment(until)])
    case (let from?, nil): words(.from, ["from": moment(from)])
    case (nil, let until?): words(.until, ["until": moment(until)])
    case (nil, nil): nil
    }
  }

  /// Texts side by side: `a, b`, `a、b`.
  func list(_ texts: [String]) -> String { texts.joined(separator: words(.listSeparator)) }
}
