internal import GazetteModel

extension FigureReader {
  /// A whole number without marks in it.
  func integer(at start: Int) -> (value: Int, count: Int, end: Int)? {
    var end = start
    var value = 0
    while let digit = text[end]?.digit {
      guard end - start < 4 else { return nil }
      value = value * 10 + digit
      end += 1
    }
    if end > start { return (value, end - start, end) }
    guard language.base == "zh", let numeral = ChineseNumeral(text, at: start) else { return nil }
    return (numeral.value, 0, numeral.end)
  }

  func date(at start: Int) -> TextFigure? {
    guard let first = integer(at: start) else { return nil }
    return chineseDate(start, first) ?? numericDate(start, first) ?? englishDate(start, first)
  }

  /// `2022年3月19日`, `3月19日`, `2022年3月`, `3月`; a year alone is a number.
  private func chineseDate(_ start: Int, _ first: (value: Int, count: Int, end: Int)) -> TextFigure?
  {
    var year: Int?
    var month = first
    if text[first.end] == "年" {
      let next = text.skippingSpaces(from: first.end + 1)
      guard let second = integer(at: next), text[second.end] == "月" else {
        return first.value > 0
          ? make(.number(String(first.value)), start..<first.end, isInWords: first.count == 0) : nil
      }
      year = first.value
      month = second
    }
    guard text[month.end] == "月", (1...12).contains(month.value) else {
      return nil
    }
    var end = month.end + 1
    var day: Int?
    if let last = integer(at: text.skippingSpaces(from: end)), (1...31).contains(last.value),
      text[last.end] == "日" || text[last.end] == "号"
    {
      day = last.value
      end = last.end + 1
    }
    return make(
      .date(.init(year: year, month: month.value, day: day)), start..<end,
      isInWords: first.count == 0 && day == nil)
  }

  /// `2022-03-19`, `2022/3/19`, `2022.3.19`, `19.3.2022`.
  private func numericDate(_ start: Int, _ first: (value: Int, count: Int, end: Int)) -> TextFigure?
  {
    guard let mark = text[first.end], mark == "-" || mark == "/" || mark == ".",
      let second = integer(at: first.end + 1), text[second.end] == mark,
      (1...2).contains(second.count), (1...12).contains(second.value),
      let third = integer(at: second.end + 1), text[third.end]?.digit == nil
    else { return nil }
    let (year, day) = first.count == 4 ? (first, third) : (third, first)
    guard year.count == 4, (1...2).contains(day.count), (1...31).contains(day.value),
      first.count == 4 || mark == "."
    else { return nil }
    return make(
      .date(.init(year: year.value, month: second.value, day: day.value)), start..<third.end)
  }

  /// `19 March 2022`, `19th of March`.
  private func englishDate(_ start: Int, _ first: (value: Int, count: Int, end: Int)) -> TextFigure?
  {
    guard language.base == "en", (1...2).contains(first.count), (1...31).contains(first.value)
    else { return nil }
    var next = text.skippingSpaces(from: ordinalEnd(first.end))
    if text.has("of ", at: next) { next = text.skippingSpaces(from: next + 3) }
    guard let (month, end) = month(at: next) else { return nil }
    let (year, last) = year(after: end)
    return make(.date(.init(year: year, month: month, day: first.value)), start..<last)
  }

  /// `March 19, 2022`, `March 2022`, `March`.
  func englishDate(fromMonthAt start: Int) -> TextFigure? {
    guard let (month, end) = month(at: start) else { return nil }
    let next = text.skippingSpaces(from: end)
    if let day = integer(at: next), (1...2).contains(day.count), (1...31).contains(day.value) {
      let close = ordinalEnd(day.end)
      if text[close]?.isSpelling != true, text[close] != ":" {
        let (year, last) = year(after: close)
        return make(.date(.init(year: year, month: month, day: day.value)), start..<last)
      }
    }
    let (year, last) = year(after: end)
    return make(
      .date(.init(year: year, month: month, day: nil)), start..<last, isInWords: year == nil)
  }

  /// The month whose name begins at a position with a capital letter: `may` and `march` are other words.
  private func month(at start: Int) -> (Int, end: Int)? {
    guard let scalar = text[start], (0x41...0x5A).contains(scalar.value) else { return nil }
    let end = text.wordEnd(from: start)
    guard end - start <= 9, let month = CalendarDate.month(named: text.string(start..<end)) else {
      return nil
    }
    return (month, end)
  }

  private func year(after position: Int) -> (Int?, end: Int) {
    var next = position
    if text[next] == "," || text[next] == "." { next += 1 }
    next = text.skippingSpaces(from: next)
    guard next > position, let year = integer(at: next), year.count == 4,
      text[year.end]?.digit == nil
    else { return (nil, position) }
    return (year.value, year.end)
  }

  private func ordinalEnd(_ position: Int) -> Int {
    let end = text.wordEnd(from: position)
    return ["st", "nd", "rd", "th"].contains(text.string(position..<end)) ? end : position
  }
}
