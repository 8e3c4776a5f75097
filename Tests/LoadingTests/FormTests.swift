import Diagnostics
import GazetteModel
import Testing

@testable import Loading

@Suite struct FormTests {
  private func read<Value>(_ form: Form<Value>, _ text: String) -> (value: Value?, codes: [String])
  {
    var findings = Findings()
    let value = SourceValue(content: .plain(text), place: Place("a.yaml", 0..<1))
    let result = form.read(value, &findings)
    return (result, findings.diagnostics.map(\.rule.code))
  }

  @Test(arguments: [("true", true), ("false", false)])
  func aFlagIsTrueOrFalse(text: String, value: Bool) {
    #expect(read(.flag, text).value == value)
  }

  @Test(arguments: ["yes", "no", "True", "1", "on", ""])
  func aFlagIsNothingElse(text: String) {
    #expect(read(Form<Bool>.flag, text).codes == ["wrong-type"])
  }

  @Test(arguments: ["1", "1000"])
  func aNumberLiesWithinItsBounds(text: String) {
    #expect(read(.integer(in: 1...1000), text).value == Int(text))
  }

  @Test(arguments: ["0", "1001", "1,000", "1.0", "１", "", " 1", "99999999999999999999"])
  func aNumberOutsideItsBoundsIsRefused(text: String) {
    #expect(read(.integer(in: 1...1000), text).codes == ["wrong-type"])
  }

  @Test(arguments: [("0", false), ("-5", false), ("1,000", true), ("'7'", true), ("many", true)])
  func onlyWhatIsWrittenOtherwiseIsToBeWrittenInDigits(text: String, isToldSo: Bool) {
    var findings = Findings()
    let value = SourceValue(content: .plain(text), place: Place("a.yaml", 0..<1))
    #expect(Form<Int>.integer(in: 1...1000).read(value, &findings) == nil)
    #expect(findings.diagnostics.map { $0.help != nil } == [isToldSo])
  }

  @Test(arguments: ["https://a.example", "http://a.example/b?c#d"])
  func anAddressIsWhole(text: String) {
    #expect(read(.url, text).value == text)
  }

  @Test(arguments: [
    "a.example", "https://", "ftp://a.example", "javascript:alert(1)", "https://a b", "HTTPS://a",
    "https://a\"b", "https://a<b>", "//a.example", "https://a\u{0}b",
  ])
  func anAddressIsNothingElse(text: String) {
    #expect(read(Form<String>.url, text).codes == ["wrong-type"])
  }

  @Test(arguments: ["data@office.example", "a.b+c@d.example"])
  func aMailAddressHasTwoParts(text: String) {
    #expect(read(.email, text).value == text)
  }

  @Test(arguments: [
    "a", "a@b", "@b.example", "a@b.c@d.example", "a b@c.example", "a@b.example?x", "<a@b.example>",
  ])
  func aMailAddressIsNothingElse(text: String) {
    #expect(read(Form<String>.email, text).codes == ["wrong-type"])
  }

  @Test(arguments: [
    ("2024-02-30", "impossible-date"), ("2024/2/28", "date-spelling"), ("soon", "wrong-type"),
    ("2024-02-28T10:00", "wrong-type"),
  ])
  func aDateThatIsNoneSaysWhy(text: String, code: String) {
    #expect(read(Form<CalendarDate>.date, text).codes == [code])
  }

  @Test(arguments: [
    "2024-02-08T10:00", "2024-02-08T10:00+08:00", "2024-02-08 10:00", "2024/2/8 10:00",
    "2024-02-08T25:00",
  ])
  func aTimeIsTooMuchForADay(text: String) {
    var findings = Findings()
    let value = SourceValue(content: .plain(text), place: Place("a.yaml", 0..<1))
    #expect(Form<CalendarDate>.date.read(value, &findings) == nil)
    let fault = findings.diagnostics.first
    #expect(fault?.message == "this must be a day without a time; found '\(text)'")
    #expect(fault?.help == "write 2024-02-08")
  }

  @Test(arguments: [
    ("2024-02-08T10:00+08:00", "wrong-type"), ("2024-02-08T10:00:00", "wrong-type"),
    ("2024-02-08T25:00", "impossible-date"), ("2024-02-08 10:00", "date-spelling"),
  ])
  func aTimeThatIsNoneSaysWhy(text: String, code: String) {
    #expect(read(Form<LocalMoment>.moment, text).codes == [code])
  }

  @Test func aDateInAnotherSpellingCanBeMended() {
    var findings = Findings()
    let value = SourceValue(content: .plain("2024/2/8"), place: Place("a.yaml", 3..<11))
    #expect(Form<CalendarDate>.date.read(value, &findings) == nil)
    #expect(
      findings.diagnostics.first?.fix
        == .init(replacing: Place("a.yaml", 3..<11), with: "2024-02-08"))
  }

  @Test func aListLeavesOutWhatDoesNotFit() {
    var findings = Findings()
    let place = Place("a.yaml", 0..<1)
    let value = SourceValue(
      content: .list(["1", "x", "3"].map { SourceValue(content: .plain($0), place: place) }),
      place: place)
    #expect(Form<[Int]>.list(of: .integer(in: 1...9)).read(value, &findings) == [1, 3])
    #expect(findings.diagnostics.count == 1)
  }

  @Test(arguments: [
    ("order", Notice.Kind.order), ("policy-change", .policyChange),
  ])
  func aNameIsOneOfThoseListed(text: String, kind: Notice.Kind) {
    #expect(read(Form<Notice.Kind>.oneOf, text).value == kind)
  }

  @Test func aNameNearOneOfThemIsMended() {
    var findings = Findings()
    let value = SourceValue(content: .plain("brefing"), place: Place("a.yaml", 0..<7))
    #expect(Form<Notice.Kind>.oneOf.read(value, &findings) == nil)
    #expect(findings.diagnostics.first?.fix?.replacement == "briefing")
  }

  @Test func everyKeyOfTheManualIsDescribed() {
    let tables = SourceForms.configuration + SourceForms.frontMatter + SourceForms.descriptor
    for table in tables {
      #expect(!table.keys.isEmpty)
      #expect(Set(table.keys.map(\.name)).count == table.keys.count)
      for key in table.keys {
        #expect(
          key.summary.hasSuffix(".") || key.summary.hasSuffix("…"), "\(table.title): \(key.name)")
        #expect(!key.form.isEmpty)
      }
    }
  }
}
