internal import GazetteModel

/// The words that turn what a text commands or allows into something else: negations and modal verbs.
enum WeightyWord {
  /// Where these words stand in a text, in order; nowhere if those of its language are not known.
  static func ranges(in text: ReadableText, _ language: Language) -> [Range<Int>] {
    switch language.base {
    case "en": englishRanges(text)
    case "zh": chineseRanges(text)
    default: []
    }
  }

  private static let english: Set<String> = [
    "must", "may", "shall", "should", "can", "cannot", "will", "not", "no", "never", "nor",
    "neither",
    "without", "unless", "except", "only", "forbidden", "prohibited", "required", "mandatory",
    "allowed", "permitted",
  ]

  private static func englishRanges(_ text: ReadableText) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var position = 0
    while let scalar = text[position] {
      guard scalar.isSpelling else {
        position += 1
        continue
      }
      let start = position
      position = text.wordEnd(from: start)
      // Longer words than these are passed over as fast as they come.
      guard position - start <= 10 else { continue }
      let isContraction = ["'t", "’t"].contains { text.has($0, at: position) }
      if isContraction, text[position - 1] == "n", text[position + 2]?.isSpelling != true {
        position += 2
        ranges.append(start..<position)
        continue
      }
      let word = text.string(start..<position)
      // The number sign `No. 5` is no negation, and the month of May no permission.
      let isNumberSign = word == "No" && text[position] == "."
      if english.contains(word.lowercased()), !isNumberSign, word != "May" {
        ranges.append(start..<position)
      }
    }
    return ranges
  }

  /// The longest that fits at a place counts.
  private static let chinese = words([
    "应当", "必须", "可以", "不得", "禁止", "严禁", "不可", "不能", "不应", "不准", "不许", "不予", "无须", "无需", "不必",
    "不再", "须", "得以", "允许", "准许", "暂停", "除外", "不", "未", "无", "非", "勿", "莫",
  ])

  /// Longer words in which the same characters mean something else.
  private static let harmless = words([
    "非常", "未来", "不断", "不仅", "不但", "不同", "不久", "不少", "不足", "不过", "不管", "不论", "无论", "无锡", "非洲",
    "须知", "非公有", "无人机", "无线", "无障碍", "无疑", "不良", "不动产", "不锈钢", "莫斯科",
  ])

  private static func words(_ list: [String]) -> [Unicode.Scalar: [String]] {
    Dictionary(grouping: list.sorted { ($0.count, $1) > ($1.count, $0) }) {
      $0.unicodeScalars.first ?? " "
    }
  }

  private static func chineseRanges(_ text: ReadableText) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var position = 0
    while let scalar = text[position] {
      if let word = harmless[scalar]?.first(where: { text.has($0, at: position) }) {
        position += word.unicodeScalars.count
      } else if let word = chinese[scalar]?.first(where: { text.has($0, at: position) }) {
        let end = position + word.unicodeScalars.count
        ranges.append(position..<end)
        position = end
      } else {
        position += 1
      }
    }
    return ranges
  }
}
