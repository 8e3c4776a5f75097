import Diagnostics
import Testing

@testable import Loading

@Suite struct FrontMatterTests {
  private func parse(_ text: String) -> (front: FrontMatter?, codes: [String]) {
    var findings = Findings()
    let front = FrontMatter.parse(Array(text.utf8), file: "a.md", findings: &findings)
    return (front, findings.diagnostics.map(\.rule.code))
  }

  @Test(arguments: [
    ("---\na: b\n---\nText", "Text"), ("---\r\na: b\r\n---\r\nText", "Text"),
    ("---\na: b\n---", ""),
    ("\u{FEFF}---\na: b\n---\nText", "Text"), ("---  \na: b\n--- \nText", "Text"),
    ("---\n---\n\nText", "\nText"), ("---\na: b\n---\n---\nText", "---\nText"),
  ])
  func findsTheText(text: String, body: String) throws {
    let front = try #require(parse(text).front)
    #expect(String(decoding: Array(text.utf8)[front.bodyOffset...], as: UTF8.self) == body)
  }

  @Test(arguments: [
    ("", "front-matter-missing"), ("Text", "front-matter-missing"),
    ("\n---\na: b\n---\n", "front-matter-missing"), ("--\na: b\n--\n", "front-matter-missing"),
    ("----\na: b\n----\n", "front-matter-missing"), ("---", "front-matter-open"),
    ("---\na: b\n", "front-matter-open"), ("---\na: b\n ---\n", "front-matter-open"),
    ("---\na: b\n...\n", "front-matter-open"), ("---\na: [\n---\n", "yaml-syntax"),
  ])
  func refuses(text: String, code: String) {
    #expect(parse(text).front == nil)
    #expect(parse(text).codes == [code])
  }

  @Test func hasABound() {
    let long = "a: " + String(repeating: "b", count: FrontMatter.byteLimit)
    #expect(parse("---\n\(long)\n---\nText").codes == ["front-matter-open"])
  }

  @Test func placesCountFromTheStartOfTheFile() throws {
    let front = try #require(parse("\u{FEFF}---\r\n公: b\r\n---\r\n").front)
    guard case .mapping(let members) = front.value.content else {
      Issue.record("no keys")
      return
    }
    #expect(members.first?.keyPlace.bytes == 8..<11)
    #expect(members.first?.value.place.bytes == 13..<14)
  }
}
