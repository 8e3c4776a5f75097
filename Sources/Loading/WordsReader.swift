internal import Diagnostics
internal import GazetteModel

/// Reads the interface words of one language: `templates/words/LANGUAGE.yaml`.
struct WordsReader {
  private static let other = Key("other", .text, required: true, "The form for all other numbers.")
  private static let one = Key("one", .text, "The form for one.")
  private static let table = KeyTable("a word with plural forms", [other, one])

  static func read(
    _ value: SourceValue, language: Language, findings: inout Findings
  ) -> Words? {
    guard case .mapping(let members) = value.content else {
      findings.add(
        Diagnostic(
          LoadingRules.wrongType,
          "a words file must be a group of keys; found \(value.description)", at: value.place))
      return nil
    }
    var phrases: [String: Words.Phrase] = [:]
    for member in members {
      phrases[member.key] = phrase(member.value, findings: &findings)
    }
    return Words(language: language, file: value.place.file, phrases: phrases)
  }

  private static func phrase(
    _ value: SourceValue, findings: inout Findings
  ) -> Words.Phrase? {
    guard case .mapping = value.content else {
      return Form<String>.text.read(value, &findings).map {
        Words.Phrase(other: $0, one: nil, place: value.place)
      }
    }
    guard var reader = MappingReader(value, table, as: "a text or its plural forms", &findings)
    else { return nil }
    let one = reader(self.one)
    let other = reader(self.other)
    findings.merge(reader.findings)
    return other.map { Words.Phrase(other: $0, one: one, place: value.place) }
  }
}
