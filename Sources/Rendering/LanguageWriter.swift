internal import Foundation
internal import GazetteModel

/// Writes dates, numbers and sizes as a language does.
struct LanguageWriter: Sendable {
  let language: Language
  let words: Words
  private let dates: DateTexts
  private let numberStyle: IntegerFormatStyle<Int>
  private let sizeStyle: FloatingPointFormatStyle<Double>

  init(_ words: Words) {
    self.words = words
    language = words.language
    let locale = Locale(identifier: words(.locale))
    dates = DateTexts(locale)
    numberStyle = IntegerFormatStyle<Int>(locale: locale)
    sizeStyle = FloatingPointFormatStyle<Double>(locale: locale)
  }

  /// A calendar date: `December 19, 2022`, `2022年12月19日`.
  func date(_ date: CalendarDate) -> String { dates[date] }

  /// A date with its time where it has one; `24:00` stays `24:00`.
  func moment(_ moment: LocalMoment) -> String {
    let day = date(moment.date)
    guard let time = moment.time else { return day }
    return words(.dateTime, ["date": day, "time": time])
  }

  /// A number with the language's grouping: `1,263`.
  func number(_ number: Int) -> String { numberStyle.format(number) }

  /// A part of a whole in per cent: `3.1%`; what is more than nothing never becomes `0%`, nor less than all `100%`.
  func share(_ part: Int, of whole: Int) -> String {
    let tenths = (Double(part) * 1000 / Double(max(whole, 1))).rounded()
    let shown = part == 0 || part == whole ? tenths : min(max(tenths, 1), 999)
    return sizeStyle.precision(.fractionLength(0...1)).format(shown / 10) + "%"
  }

  /// A period of days: `from January 1, 2022 until March 1, 2022`.
  func period(_ period: Period) -> String {
    guard let until = period.until else { return words(.from, ["from": date(period.from)]) }
    if until == period.from { return date(until) }
    return words(.fromUntil, ["from": date(period.from), "until": date(until)])
  }

  /// A size: `830 B`, `12 kB`, `3.4 MB`, in powers of 1000.
  func size(_ bytes: Int) -> String {
    var value = Double(bytes)
    var unit = "B"
    for next in ["kB", "MB", "GB", "TB"] where value >= 999.5 {
      value /= 1000
      unit = next
    }
    let digits = unit == "B" || value >= 9.95 ? 0 : 1
    return sizeStyle.precision(.fractionLength(digits)).format(value) + "\u{A0}" + unit
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
