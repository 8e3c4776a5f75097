import Diagnostics
import Gazette
import TestKit
import Testing

@Suite struct CaseTests {
  @Test(arguments: CaseFile.all)
  func showsWhatItExpects(file: CaseFile) throws {
    let example = try file.read()
    let outcome = try example.run()
    let recorded = example.recording(outcome)
    if Recording.isOn {
      if recorded != example { try file.write(recorded) }
      return
    }
    #expect(outcome.exitCode == example.exitCode)
    #expect(outcome.output == example.output)
    #expect(recorded.published == example.published)
  }

  @Test(arguments: CaseFile.all)
  func isSpelledAsItIsRead(file: CaseFile) throws {
    let text = try Repository.text("Tests/Cases/\(file.name).case")
    #expect(try Case(text).text == text)
  }

  @Test func everyRuleHasACase() throws {
    let outputs = try CaseFile.all.map { try $0.read().output }
    for rule in Rules.all {
      #expect(
        outputs.contains { $0.contains("[\(rule.code)]") }, "no case shows '\(rule.code)'")
    }
  }

  @Test func aRunThatRecordsFails() {
    #expect(!Recording.isOn, "look at what was recorded, then run without GAZETTE_RECORD")
  }

  @Test(
    arguments: [
      ("\\xB1\\0", [0xB1, 0]), ("a{{bc*3}}", Array("abcbcbc".utf8)), ("a\\\nb", Array("ab".utf8)),
      ("{{title}}", Array("{{title}}".utf8)), ("\\n", Array("\\n".utf8)),
      ("{{\\0*2}}", [0, 0]), ("{{{body}}}", Array("{{{body}}}".utf8)),
    ] as [(String, [UInt8])])
  func spellsBytes(text: String, bytes: [UInt8]) {
    #expect(CaseText.bytes(text) == bytes)
  }

  @Test func readsTheBytesThatItSpells() {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<200 {
      let bytes =
        (0..<40).map { _ in
          [0x00, 0x0A, 0x0D, 0x41, 0x80, 0xC3, 0xA9, 0xE5, 0xFF].randomElement(using: &generator)
            ?? 0
        } as [UInt8]
      #expect(CaseText.bytes(CaseText.spelling(bytes)) == bytes)
    }
  }
}
