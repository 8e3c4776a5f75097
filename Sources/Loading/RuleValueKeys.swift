internal import Diagnostics
internal import GazetteModel

/// The keys of one rule that a notice sets.
enum RuleValueKeys {
  static let rule = Key(
    "rule", Form<String>.identifier.placed { Reference($0, at: $1) }, required: true,
    "What the rule is about, by a name of your own that all notices use for it: `mask-indoors`.")
  static let value = Key("value", .text, required: true, "What it says: `required`.")
  static let table = KeyTable("rules", [rule, value])
}

extension Form where Value == Notice.RuleValue {
  /// One rule and its value.
  static let ruleValue = Form.group("a group of the keys rule, value", RuleValueKeys.table) {
    reader in
    let rule = reader(RuleValueKeys.rule)
    let value = reader(RuleValueKeys.value)
    guard let rule, let value else { return nil }
    return Notice.RuleValue(rule, value)
  }
}

extension Form where Value == [Notice.RuleValue] {
  /// Rules, each of which is set once.
  static let ruleValues = Form(name: "a list of rules, each with its value") { value, findings in
    guard let values = Form<[Notice.RuleValue]>.list(of: .ruleValue).read(value, &findings) else {
      return nil
    }
    var places: [String: Place] = [:]
    return values.filter { value in
      guard let first = places.updateValue(value.rule.place, forKey: value.rule.name) else {
        return true
      }
      findings.add(
        Diagnostic(
          LoadingRules.duplicateKey, "the rule '\(value.rule.name)' is set twice",
          at: value.rule.place, related: [.init("first set here", at: first)],
          help: "keep the one that holds"))
      return false
    }
  }
}
