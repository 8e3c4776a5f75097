import Testing

@testable import Markup

@Suite struct HeadingIDTests {
  @Test(
    "keeps the letters and digits of every script",
    arguments: [
      ("Opening hours", "opening-hours"),
      ("复工复产 申报", "复工复产-申报"),
      ("一、总则", "一总则"),
      ("Step 2: file (online)", "step-2-file-online"),
      ("ÉTAT d’urgence", "état-durgence"),
      ("हिन्दी", "हिन्दी"),
      ("snake_case and kebab-case", "snake_case-and-kebab-case"),
      ("！？", "section"),
      ("", "section"),
    ])
  func names(text: String, id: String) {
    var ids = HeadingIDs(reserved: [])
    #expect(ids.id(for: text) == id)
  }

  @Test func numbersRepeatedHeadings() {
    var ids = HeadingIDs(reserved: [])
    #expect(
      ["a", "a", "a-1", "a", "A"].map { ids.id(for: $0) } == ["a", "a-1", "a-1-1", "a-2", "a-3"])
  }

  @Test func leavesReservedNamesAlone() {
    var ids = HeadingIDs(reserved: ["main"])
    #expect(ids.id(for: "Main") == "main-1")
  }
}
