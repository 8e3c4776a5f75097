internal import Diagnostics

/// Reads the keys of one mapping: typed, each fault with its place, unknown keys told.
struct MappingReader {
  /// What was found while reading.
  var findings: Findings
  /// Where the mapping stands.
  let place: Place
  private let members: [SourceValue.Member]

  /// A reader of `value`, or nil and a finding where it is no mapping.
  init?(
    _ value: SourceValue, _ table: KeyTable, as name: String,
    unknown: Rule = LoadingRules.unknownKey, _ findings: inout Findings
  ) {
    guard case .mapping(let members) = value.content else {
      findings.add(
        Diagnostic(
          LoadingRules.wrongType, "this must be \(name); found \(value.description)",
          at: value.place,
          help: value.isJSON
            ? "write { \"key\": value, … }" : "write a line 'key: value' for each"))
      return nil
    }
    self.members = members
    self.place = value.place
    self.findings = Findings(limit: findings.limit)
    let names = table.names
    for member in members where !names.contains(member.key) && !table.passed.contains(member.key) {
      let isForeign = member.key.contains(":") && !member.key.hasPrefix("gazette:")
      guard !isForeign else { continue }
      if let files = table.foreign[member.key] {
        self.findings.add(
          Diagnostic(
            LoadingRules.unknownProperty,
            "'\(member.key)' is for \(files), and says nothing of a CSV file", at: member.keyPlace,
            help: "remove it"))
        continue
      }
      let near = Suggestion.closest(to: member.key, in: names)
      self.findings.add(
        Diagnostic(
          unknown, "\(member.key.quotation) is not a key of \(table.title)", at: member.keyPlace,
          help: near.map { "did you mean '\($0)'?" }
            ?? "use one of \(names.sorted().joined(separator: ", "))"))
    }
  }

  /// The value of a key; nil where it is not there, and a finding where it is required or does not fit.
  mutating func callAsFunction<Value>(_ key: Key<Value>) -> Value? {
    guard let value = value(of: key.name) else {
      if key.isRequired {
        findings.add(
          Diagnostic(
            LoadingRules.missingKey, "'\(key.name)' is missing", at: place,
            help: "add '\(key.name)': \(key.form.name)"))
      }
      return nil
    }
    return key.form.read(value, &findings)
  }

  /// Where a key stands, or nil.
  func keyPlace(_ name: String) -> Place? {
    members.first { $0.key == name }?.keyPlace
  }

  /// The value of a key as it is written; nil where it is not there or says nothing.
  func value(of name: String) -> SourceValue? {
    guard let value = members.first(where: { $0.key == name })?.value else { return nil }
    if case .null = value.content { return nil }
    return value
  }

  /// Each key with its value, in the order written.
  var all: [SourceValue.Member] { members }

  /// Reports a key that says something that another rules out.
  mutating func contradicts(
    _ message: String, at place: Place, help: String = "remove one of the two"
  ) {
    findings.add(Diagnostic(LoadingRules.unknownKey, message, at: place, help: help))
  }
}
