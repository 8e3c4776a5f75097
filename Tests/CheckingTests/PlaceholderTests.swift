import Testing

@testable import Checking

@Suite struct PlaceholderTests {
  private func found(_ text: String) -> [String] {
    let text = ReadableText(markdown: text)
    return PlaceholderReader.placeholders(in: text).map(text.string)
  }

  @Test(arguments: [
    ("Room XX", "XX"), ("XXX people", "XXX"), ("TBC", "TBC"), ("from March DD", "March DD"),
    ("DD March 2022", "DD March"), ("YYYY", "YYYY"), ("lorem ipsum dolor", "lorem ipsum"),
    ("No. ____", "____"), ("[date]", "[date]"), ("[Insert name here]", "[Insert name here]"),
    ("【日期】", "【日期】"), ("时间待定。", "待定"), ("自×月起", "×月"), ("××市", "××市"), ("XX区", "XX"),
    ("某某公司", "某某公"),
    ("X月", "X"),
  ])
  func findsWhatIsLeft(text: String, placeholder: String) {
    #expect(found(text) == [placeholder])
  }

  @Test(arguments: [
    "XXL", "XX-12", "MAXX", "`XX`", "```\nTBC\n```", "https://a.example/XX", "tbc", "March 2022",
    "DD",
    "张某某", "某人", "等待定点医院", "待定点", "3×4", "3 × 4", "债务×日万分之一", "_____\n", "a\n\n____\n\nb",
    "__bold__", "[date](page:date)", "[date]: /x", "[a date]", "一九九〇年", "X光", "lorem",
  ])
  func leavesOtherWordsAlone(text: String) {
    #expect(found(text) == [])
  }
}
