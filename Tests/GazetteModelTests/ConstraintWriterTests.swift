import Diagnostics
import GazetteModel
import Tabular
import Testing

@Suite struct ConstraintWriterTests {
  private func texts(_ field: Field, _ missing: [MissingLabel]) throws -> [String] {
    let texts = [
      "labelled": "{value} ({label})", "list-separator": ", ", "empty-cell": "an empty cell",
      "constraint-empty": "Empty where the source has {value}", "constraint-unique": "Unique",
    ]
    let english = try #require(Language("en"))
    let words = Words(
      language: english, file: "w.yaml",
      phrases: texts.mapValues { Words.Phrase(other: $0, place: Place("w.yaml")) })
    let column = Dataset.Column(
      title: Localized("a"), description: nil, unit: nil, missingLabels: missing)
    let resource = Dataset.Resource(
      name: "counts", title: Localized("Counts"), description: nil, files: [], dialect: Dialect(),
      schema: Schema([field]), columns: [column], isDemonstration: false,
      place: Place("datapackage.json"))
    return ConstraintWriter(resource: resource, words: words).texts(field, column, english)
  }

  @Test func textsForNoValueAreExplained() throws {
    let missing = [
      MissingLabel("", label: Localized("not reported")),
      MissingLabel("NA", label: Localized("not surveyed")),
    ]
    #expect(
      try texts(Field("a", constraints: Constraints(unique: true)), missing) == [
        "Unique", "Empty where the source has an empty cell (not reported), NA (not surveyed)",
      ])
  }

  @Test func whatHasNoLabelIsNotMentioned() throws {
    #expect(try texts(Field("a"), []).isEmpty)
  }
}
