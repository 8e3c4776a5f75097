internal import GazetteModel

extension FigureReader {
  func amount(at start: Int) -> TextFigure? {
    if text.has("百分之", at: start) {
      return written(at: start + 3).map { make(.percent($0.digits), start..<$0.end) }
    }
    guard let (number, end, isInWords) = written(at: start) else { return nil }
    var digits = number
    var last = end
    if text[last] == "成", language.base == "zh" {
      // 九成半 is nine tenths and half a tenth.
      let isHalfMore = text[last + 1] == "半" && !digits.contains(".")
      return make(
        .percent(NumberSpelling.shifted(isHalfMore ? digits + ".5" : digits, by: 1)),
        start..<last + (isHalfMore ? 2 : 1))
    }
    while let power = power(at: last) {
      digits = NumberSpelling.shifted(digits, by: power.exponent)
      last = power.end
    }
    if let close = percentEnd(at: last) { return make(.percent(digits), start..<close) }
    return make(.number(digits), start..<last, isInWords: isInWords)
  }

  /// A number as it is written, in digits or in Chinese characters.
  private func written(at start: Int) -> (digits: String, end: Int, isInWords: Bool)? {
    if let number = spelling.number(in: text, at: start) {
      return (number.digits, number.end, false)
    }
    guard let numeral = ChineseNumeral(text, at: start) else { return nil }
    return (String(numeral.value), numeral.end, true)
  }

  /// What multiplies the number before it: `万`, ` million`.
  private func power(at position: Int) -> (exponent: Int, end: Int)? {
    switch text[position] {
    case "百": return (2, position + 1)
    case "千" where !text.has("千米", at: position) && !text.has("千克", at: position):
      return (3, position + 1)
    case "万": return (4, position + 1)
    case "亿": return (8, position + 1)
    default: break
    }
    guard language.base == "en" else { return nil }
    let start = text.skippingSpaces(from: position)
    let end = text.wordEnd(from: start)
    switch text.string(start..<end).lowercased() {
    case "hundred": return (2, end)
    case "thousand": return (3, end)
    case "million": return (6, end)
    case "billion": return (9, end)
    default: return nil
    }
  }

  /// The end of what makes a number a share of a hundred.
  private func percentEnd(at position: Int) -> Int? {
    let start = text.skippingSpaces(from: position)
    for mark in ["%", "％", "٪", "percent", "per cent"] where text.has(mark, at: start) {
      return start + mark.unicodeScalars.count
    }
    return nil
  }

  /// An English word for a number or a month.
  func word(at start: Int) -> TextFigure? {
    guard text[start - 1]?.isSpelling != true else { return nil }
    if let date = englishDate(fromMonthAt: start) { return date }
    let end = text.wordEnd(from: start)
    guard let value = EnglishNumeral.value(of: text.string(start..<end)) else { return nil }
    var digits = String(value)
    var last = end
    while let power = power(at: last) {
      digits = NumberSpelling.shifted(digits, by: power.exponent)
      last = power.end
    }
    if let close = percentEnd(at: last) { return make(.percent(digits), start..<close) }
    return make(.number(digits), start..<last, isInWords: true)
  }
}
