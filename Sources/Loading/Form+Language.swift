internal import Diagnostics
internal import GazetteModel

extension Form where Value == Language {
  /// The tag of a language.
  static let language = Form(name: "the tag of a language, such as en or zh-Hans") {
    value, findings in
    guard let text = value.text else {
      findings.add(
        Diagnostic(
          LoadingRules.wrongType,
          "this must be the tag of a language, such as en or zh-Hans; found \(value.description)",
          at: value.place))
      return nil
    }
    return read(text, at: value.place, found: value.description, &findings)
  }

  /// The members of a group that has a key for each of several languages, those that name none or one again left out.
  static func members(
    _ members: [SourceValue.Member], _ findings: inout Findings
  ) -> [(language: Language, value: SourceValue)] {
    var result: [(language: Language, value: SourceValue)] = []
    for member in members {
      guard
        let language = read(
          member.key, at: member.keyPlace, found: "'\(member.key)'", &findings)
      else { continue }
      if result.contains(where: { $0.language == language }) {
        findings.add(
          Diagnostic(
            LoadingRules.duplicateKey,
            "'\(member.key)' is the language '\(language)', which stands here already",
            at: member.keyPlace,
            help: "keep one of the two"))
      } else {
        result.append((language, member.value))
      }
    }
    return result
  }

  private static func read(
    _ text: String, at place: Place, found: String, _ findings: inout Findings
  ) -> Language? {
    let meant = LanguageSpelling(text)
    if meant == nil, let language = Language(text) { return language }
    findings.add(
      Diagnostic(
        LoadingRules.wrongType,
        "this must be the tag of a language, such as en or zh-Hans; found \(found)", at: place,
        help: meant.map { "write \($0.tag)" }
          ?? "write the language's code of two or three letters, and where it matters its script and region: zh-Hant-HK",
        fix: meant.map { .init(replacing: place, with: $0.tag) }))
    return nil
  }
}
