/// Chinese sentences that say when their own notice begins or ends.
///
/// 本通知自2022年4月7日起施行, 本指引适用至2022年4月30日.
struct ChineseClaims {
  let text: ReadableText

  private static let documents = [
    "通知", "通告", "公告", "命令", "令", "指引", "指南", "办法", "规定", "决定", "意见", "方案", "措施", "细则", "规则", "政策",
    "文件",
    "条例", "通报",
  ]
  private static let effects = ["施行", "实施", "执行", "生效", "适用", "有效", "起效"]
  private static let ends = [
    "适用至", "适用到", "有效期至", "有效期到", "有效期截至", "有效至", "有效到", "执行至", "执行到", "施行至", "实施至", "截至", "截止到",
    "截止至",
  ]
  /// What before such a word speaks of a pause and not of the end: 本命令暂停执行至….
  private static let pauses = ["暂停", "中止", "停止", "暂缓"]
  private static let furthest = 40

  func claims(_ figures: [TextFigure]) -> [EffectiveClaim] {
    figures.enumerated().compactMap { index, figure in
      let next = Array(figures[(index + 1)...].prefix(1))
      guard case .date = figure.value, speaksOfItself(before: figure.range.lowerBound) else {
        return nil
      }
      if let end = Self.ends.first(where: { endsWith($0, figure.range.lowerBound) }) {
        let isPause = Self.pauses.contains { endsWith($0 + end, figure.range.lowerBound) }
        return isPause ? nil : EffectiveClaim(figure, among: next, isEnd: true)
      }
      let isFrom = ["自", "从", "于"].contains { endsWith($0, figure.range.lowerBound) }
      guard isFrom, takesEffect(after: figure.range.upperBound) else { return nil }
      return EffectiveClaim(figure, among: next, isEnd: false)
    }
  }

  private func endsWith(_ word: String, _ position: Int) -> Bool {
    text.has(word, at: position - word.unicodeScalars.count)
  }

  /// Whether the sentence up to a position is about its own document and names no other.
  private func speaksOfItself(before position: Int) -> Bool {
    var start = position - 1
    while start >= 0, position - start <= Self.furthest, let scalar = text[start] {
      if "。；！？\n《》、".unicodeScalars.contains(scalar) { return false }
      if scalar == "本", Self.documents.contains(where: { text.has($0, at: start + 1) }) {
        return true
      }
      start -= 1
    }
    return false
  }

  /// Whether `起施行` or the like follows a date and perhaps a time.
  private func takesEffect(after position: Int) -> Bool {
    var next = position
    while let scalar = text[next], next - position < 10, !"起开正，。；".unicodeScalars.contains(scalar),
      !Self.effects.contains(where: { text.has($0, at: next) })
    {
      next += 1
    }
    for word in ["起", "开始", "正式"] where text.has(word, at: next) {
      next += word.unicodeScalars.count
    }
    return Self.effects.contains { text.has($0, at: next) }
  }
}
