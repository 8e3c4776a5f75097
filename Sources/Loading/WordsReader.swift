internal import Diagnostics
internal import GazetteModel
internal import Languages

/// Reads the interface words of one language: `templates/words/LANGUAGE.yaml`.
struct WordsReader {
  private static let forms: [(category: PluralCategory, key: Key<String>)] = [
    (.zero, Key("zero", .text, "The form for nothing, in languages that have one.")),
    (.one, Key("one", .text, "The form for one, and what the language counts like it.")),
    (.two, Key("two", .text, "The form for two.")),
    (.few, Key("few", .text, "The form for few, as the language has it.")),
    (.many, Key("many", .text, "The form for many, as the language has it.")),
  ]
  private static let other = Key("other", .text, required: true, "The form for all other numbers.")
  private static let table = KeyTable(
    "a word with plural forms", forms.map(\.key) + [other] as [any KeyEntry])

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
    let categories = PluralRules(language.tag).categories
    var phrases: [String: Words.Phrase] = [:]
    for member in members {
      phrases[member.key] = phrase(member.value, language, categories, findings: &findings)
    }
    return Words(language: language, file: value.place.file, phrases: phrases)
  }

  private static func phrase(
    _ value: SourceValue, _ language: Language, _ categories: [PluralCategory],
    findings: inout Findings
  ) -> Words.Phrase? {
    guard case .mapping = value.content else {
      return Form<String>.text.read(value, &findings).map {
        Words.Phrase(other: $0, place: value.place)
      }
    }
    guard var reader = MappingReader(value, table, as: "a text or its plural forms", &findings)
    else { return nil }
    let stated = forms.compactMap { form in reader(form.key).map { (form.category, $0) } }
    let other = reader(self.other)
    for (category, key) in forms where !categories.contains(category) {
      guard let written = reader.value(of: key.name) else { continue }
      reader.findings.add(
        Diagnostic(
          LoadingRules.pluralFormUnused,
          "no number takes the form '\(category.rawValue)' in the language '\(language)'",
          at: written.place, help: "remove it; the forms are \(list(categories))"))
    }
    let missing = categories.filter { category in
      category != .other && reader.value(of: category.rawValue) == nil
    }
    if !missing.isEmpty {
      reader.findings.add(
        Diagnostic(
          LoadingRules.pluralFormMissing,
          "some numbers take a form in the language '\(language)' that is missing here: \(list(missing))",
          at: value.place,
          help:
            "add it: the forms are \(list(categories)); or write one text that suits every number"))
    }
    findings.merge(reader.findings)
    return other.map {
      Words.Phrase(other: $0, forms: Dictionary(uniqueKeysWithValues: stated), place: value.place)
    }
  }

  private static func list(_ categories: [PluralCategory]) -> String {
    categories.map(\.rawValue).joined(separator: ", ")
  }
}
