import GazetteModel
import Testing

@Suite struct LineageTests {
  private let terms = Vocabulary(
    [("land", nil), ("town", "land"), ("street", "town"), ("a", "b"), ("b", "a"), ("lost", "gone")]
      .map { .init(id: $0.0, name: Localized($0.0), parent: $0.1, place: nil) })

  @Test(arguments: [
    ("street", ["street", "town", "land"]), ("land", ["land"]), ("gone", []), ("lost", ["lost"]),
    ("a", ["a", "b"]),
  ])
  func aTermComesBeforeThoseItBelongsTo(id: String, lineage: [String]) {
    #expect(terms.lineage(of: id) == lineage)
  }
}
