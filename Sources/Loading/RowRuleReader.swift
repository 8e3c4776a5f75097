internal import Diagnostics
internal import GazetteModel
internal import Tabular

/// Reads one rule of a table's rows (`gazette:rules`).
struct RowRuleReader {
  /// The rule; nil and findings where it cannot be understood.
  static func read(_ value: SourceValue, findings: inout Findings) -> RowRule? {
    guard let name = name(value, &findings),
      var reader = MappingReader(
        value, RowRuleKeys.table(of: name), as: "an object", unknown: LoadingRules.unknownProperty,
        &findings)
    else { return nil }
    let promise = promise(name, &reader)
    let isSound = !reader.findings.hasErrors
    findings.merge(reader.findings)
    guard isSound else { return nil }
    return promise.map { RowRule($0, at: value.place) }
  }

  /// Which rule it is: that decides what else it may hold.
  private static func name(_ value: SourceValue, _ findings: inout Findings) -> RowRule.Name? {
    if case .mapping(let members) = value.content,
      let name = members.first(where: { $0.key == "rule" })?.value
    {
      return Form<RowRule.Name>.oneOf.read(name, &findings)
    }
    findings.add(
      Diagnostic(
        LoadingRules.missingKey, "a row rule must name itself in 'rule'", at: value.place,
        help: "write { \"rule\": \"never-falls\", … }: \(Form<RowRule.Name>.oneOf.name)"))
    return nil
  }

  private static func promise(
    _ name: RowRule.Name, _ reader: inout MappingReader
  ) -> RowRule.Promise? {
    if name == .rowCount {
      let except = reader(RowRuleKeys.except)
      return reader(RowRuleKeys.maximumDrop).map { .rowCount(maximumDrop: $0, except: except) }
    }
    guard let field = reader(RowRuleKeys.field) else { return nil }
    switch name {
    case .datesWithoutGaps:
      return .datesWithoutGaps(
        field: field, step: reader(RowRuleKeys.step), within: reader(RowRuleKeys.within) ?? [])
    case .neverFalls:
      return .neverFalls(
        field: field, order: reader(RowRuleKeys.order), within: reader(RowRuleKeys.within) ?? [])
    case .totalOfParts:
      let tolerance = reader(RowRuleKeys.tolerance) ?? .zero
      return reader(RowRuleKeys.parts).map {
        .totalOfParts(field: field, parts: $0, tolerance: tolerance)
      }
    case .shareOfWhole:
      return .shareOfWhole(field: field, whole: reader(RowRuleKeys.whole) ?? .one)
    case .creditCode: return .creditCode(field: field)
    case .divisionCode: return .divisionCode(field: field, level: reader(RowRuleKeys.level))
    case .rowCount: return nil
    }
  }
}

extension Form where Value == RowRule {
  /// A rule of a table's rows.
  static let rowRule = Form(name: "an object with 'rule' and what that asks for") {
    value, findings in
    RowRuleReader.read(value, findings: &findings)
  }
}
