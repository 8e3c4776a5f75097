import Diagnostics
import Testing

@Suite struct SuggestionTests {
  @Test(arguments: [
    ("kidn", "kind"), ("titel", "title"), ("Title", "title"), ("isued", "issued"),
    ("publishd", "published"), ("xyz", nil), ("", nil), ("kind", nil),
  ])
  func namesTheNearestPlausibleWord(typed: String, expected: String?) {
    let known = ["issued", "kind", "published", "title"]
    #expect(Suggestion.closest(to: typed, in: known) == expected)
    #expect(Suggestion.closest(to: typed, in: known.reversed()) == expected)
  }

  @Test func takesTheFirstOfTwoEquallyNearWords() {
    #expect(Suggestion.closest(to: "cat", in: ["rat", "bat"]) == "bat")
  }
}
