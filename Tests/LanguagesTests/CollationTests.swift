import Languages
import Testing

@Suite struct CollationTests {
  @Test(arguments: [
    // Běijīng, Chángshā, Chéngdū, Chóngqìng, Guǎngzhōu, Shànghǎi, Shěnyáng, Xī'ān, Xiàmén
    ("zh-Hans", "北京 长沙 成都 重庆 广州 上海 沈阳 西安 厦门"),
    ("zh", "北京 重庆 上海 厦门"),
    // Bèngbù, Fānyú would be with fān; Lù'ān, Pānyú, Yánshān
    ("zh-Hans-CN", "蚌埠 大埔 六安 番禺 铅山"),
    // By strokes: 一 人 大 天
    ("zh-Hant", "一 人 大 天"),
    ("sv", "Arboga Zinkgruvan Åmål Älmhult Örebro"),
    ("de", "Aachen Öhringen Oldenburg Zwickau"),
    ("pl", "Lublin Łódź Malbork Zabrze Żory"),
    ("es", "Nerja Níjar Ñora Orense"),
    ("fr", "cote coté côte côté"), ("fr-CA", "cote côte coté côté"),
    ("ar", "أسوان الجيزة بنها طنطا"),
    ("en", "2 10 apple Banana cherry"),
  ])
  func namesStandInTheOrderOfTheLanguage(tag: String, names: String) {
    let expected = names.split(separator: " ").map(String.init)
    #expect(Collation(tag).sorted(expected.reversed()) { $0 } == expected)
    #expect(Collation(tag).sorted(expected.sorted()) { $0 } == expected)
  }

  @Test func equalNamesKeepTheirOrder() {
    let sorted = Collation("en").sorted([("b", 1), ("a", 2), ("b", 3), ("a", 4)]) { $0.0 }
    #expect(sorted.map(\.1) == [2, 4, 1, 3])
  }

  @Test func namesThatALanguageTakesForEqualHaveOneOrderAllTheSame() {
    let names = ["a", "\u{0}a", "a\u{200D}"]
    let sorted = Collation("en").sorted(names) { $0 }
    #expect(Collation("en").sorted(names.reversed()) { $0 } == sorted)
  }

  @Test func anEmptyListAndAnUnknownLanguageAreNoFault() {
    #expect(Collation("en").sorted([String]()) { $0 }.isEmpty)
    #expect(Collation("qaa-x-none").sorted(["b", "", "a"]) { $0 } == ["", "a", "b"])
  }
}
