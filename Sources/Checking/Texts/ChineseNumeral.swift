/// A number in Chinese characters: `十二`, `一千二百六十三`, `二〇二二`.
struct ChineseNumeral {
  /// The number.
  let value: Int
  /// Where its characters end.
  let end: Int

  private static let digits: [Unicode.Scalar: Int] = [
    "〇": 0, "零": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8,
    "九": 9,
  ]
  private static let units: [Unicode.Scalar: Int] = ["十": 10, "百": 100, "千": 1000]

  /// Whether a number may begin with the character.
  static func begins(_ scalar: Unicode.Scalar) -> Bool { digits[scalar] != nil || scalar == "十" }

  /// The number that begins at a position; nil where none does, or it is longer than any that offices write.
  init?(_ text: ReadableText, at start: Int) {
    var position = start
    var total = 0
    var section = 0
    var digit: Int?
    var digitsInRow = 0
    scan: while let scalar = text[position], position - start < 20 {
      if let value = Self.digits[scalar] {
        // Years are digit after digit: 二〇二二.
        digit = digitsInRow > 0 ? (digit ?? 0) * 10 + value : value
        digitsInRow += scalar == "零" ? 0 : 1
      } else if let unit = Self.units[scalar] {
        guard position > start || unit == 10 else { break scan }
        section += (digit ?? 1) * unit
        digit = nil
        digitsInRow = 0
      } else if scalar == "万" || scalar == "亿" {
        guard position > start else { break scan }
        let unit = scalar == "万" ? 10_000 : 100_000_000
        guard total < 1_000_000_000, section < 1_000_000_000 else { break scan }
        total = (total + section + (digit ?? 0)) * unit
        section = 0
        digit = nil
        digitsInRow = 0
      } else {
        break scan
      }
      guard digitsInRow < 9 else { return nil }
      position += 1
    }
    guard position > start else { return nil }
    value = total + section + (digit ?? 0)
    end = position
  }
}
