internal import GazetteModel

/// Finds what stands in a text for something that was to be filled in.
struct PlaceholderReader {
  private let text: ReadableText

  /// Where the placeholders of a text stand, in order.
  static func placeholders(in text: ReadableText) -> [Range<Int>] {
    PlaceholderReader(text: text).read()
  }

  private func read() -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var position = 0
    while let scalar = text[position] {
      let end: Int? =
        switch scalar {
        case "[", "【", "［": bracket(at: position)
        case "_": underscores(at: position)
        case "×", "╳", "Ｘ", "○", "〇": blank(at: position)
        case "某": blank(at: position)
        case "待", "暂": undecided(at: position)
        default: scalar.isSpelling ? word(at: position) : nil
        }
      if let end {
        ranges.append(position..<end)
        position = end
      } else if scalar.isSpelling {
        position = text.wordEnd(from: position)
      } else {
        position += 1
      }
    }
    return ranges
  }

  private static let words: Set<String> = ["TBC", "TBD", "TBA", "TODO", "FIXME", "YYYY"]

  /// A word of letters: `XX`, `TBC`, `March DD`, `Lorem ipsum`.
  private func word(at start: Int) -> Int? {
    guard text[start - 1]?.isSpelling != true else { return nil }
    let end = text.wordEnd(from: start)
    guard end - start <= 12, !isJoined(start..<end) else { return nil }
    let word = text.string(start..<end)
    if Self.words.contains(word) || isRow(word, of: "X") { return end }
    if word == "X" || isRow(word, of: "x") { return isBeforeUnit(end) ? end : nil }
    let next = text.skippingSpaces(from: end)
    let nextEnd = text.wordEnd(from: next)
    let following = text.string(next..<nextEnd)
    if word.lowercased() == "lorem", following.lowercased() == "ipsum" { return nextEnd }
    let isMonth = word.first?.isUppercase == true && CalendarDate.month(named: word) != nil
    if isMonth, following == "DD" { return nextEnd }
    if word == "DD", following.first?.isUppercase == true,
      CalendarDate.month(named: following) != nil
    {
      return nextEnd
    }
    return nil
  }

  /// Whether digits join a word, or a letter does through a hyphen: the names of things, such as `XX-12`.
  private func isJoined(_ range: Range<Int>) -> Bool {
    if text[range.lowerBound - 1]?.digit != nil || text[range.upperBound]?.digit != nil {
      return true
    }
    let end = range.upperBound
    return text[range.lowerBound - 1] == "-" && text[range.lowerBound - 2]?.isSpelling == true
      || text[end] == "-" && text[end + 1]?.digit != nil
  }

  private func isRow(_ word: String, of letter: Character) -> Bool {
    word.count >= 2 && word.allSatisfy { $0 == letter }
  }

  private static let units = [
    "年", "月", "日", "时", "号", "区", "市", "县", "省", "镇", "乡", "路", "街道", "街", "单位", "公司", "部门", "学校",
    "医院", "小区", "人", "家", "元", "条", "项",
  ]

  /// Whether what follows is counted or named by what stands before it: `X月`, 某某区.
  private func isBeforeUnit(_ position: Int) -> Bool {
    Self.units.contains { text.has($0, at: position) }
  }

  /// Signs that stand for a number or a name.
  ///
  /// They are `×月`, `××号`, 某某区; numbers are also multiplied by `×`.
  private func blank(at start: Int) -> Int? {
    guard let sign = text[start], text[start - 1] != sign else { return nil }
    var end = start
    while text[end] == sign { end += 1 }
    guard isBeforeUnit(end), text[start - 1]?.digit == nil else { return nil }
    if end - start == 1 {
      let isSign = sign == "×" || sign == "╳" || sign == "Ｘ"
      guard isSign, isBetweenWords(text[start - 1]) else { return nil }
    }
    return end + 1
  }

  /// Whether a single sign after this stands for a number, and does not multiply what is named before it.
  private func isBetweenWords(_ before: Unicode.Scalar?) -> Bool {
    guard let before, before.isIdeograph else { return true }
    return "年月第于自从至到在".unicodeScalars.contains(before)
  }

  private static let undecidedWords = ["待定", "待补充", "待填", "待确认", "暂定名"]
  private static let before: Set<Unicode.Scalar> = ["等", "期", "接", "招", "对", "看", "款", "优"]
  private static let after: Set<Unicode.Scalar> = ["点", "期", "位", "价", "向", "性"]

  /// `待定`, and not 等待定点医院.
  private func undecided(at start: Int) -> Int? {
    guard let word = Self.undecidedWords.first(where: { text.has($0, at: start) }) else {
      return nil
    }
    let end = start + word.unicodeScalars.count
    if let scalar = text[start - 1], Self.before.contains(scalar) { return nil }
    if let scalar = text[end], Self.after.contains(scalar) { return nil }
    return end
  }

  /// Four underscores and more; a line of nothing else parts a text.
  private func underscores(at start: Int) -> Int? {
    guard text[start - 1] != "_", text[start - 1] != "\\" else { return nil }
    var end = start
    while text[end] == "_" { end += 1 }
    guard end - start >= 4 else { return nil }
    var first = start
    while let scalar = text[first - 1], scalar == " " { first -= 1 }
    var last = end
    while let scalar = text[last], scalar == " " || scalar == "\r" { last += 1 }
    let isAlone = (text[first - 1] ?? "\n") == "\n" && (text[last] ?? "\n") == "\n"
    return isAlone ? nil : end
  }

  private static let bracketed: Set<String> = [
    "date", "time", "name", "number", "title", "place", "address", "amount", "signature", "phone",
    "日期", "时间", "姓名", "地点", "文号", "编号", "单位", "金额", "签名", "电话",
  ]

  /// `[date]`, `[insert name]`, and not the words of a link.
  private func bracket(at start: Int) -> Int? {
    var end = start + 1
    while let scalar = text[end], scalar != "\n", !"[]【】［］".unicodeScalars.contains(scalar),
      end - start < 60
    {
      end += 1
    }
    guard let close = text[end], "]】］".unicodeScalars.contains(close) else { return nil }
    if let next = text[end + 1], "([:".unicodeScalars.contains(next) { return nil }
    let words = text.string(start + 1..<end).lowercased()
    let isBlank =
      Self.bracketed.contains(words) || words.hasPrefix("insert ") || words.hasPrefix("enter ")
      || words.hasPrefix("请填写") || words.hasPrefix("填写")
    return isBlank ? end + 1 : nil
  }
}
