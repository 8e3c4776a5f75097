public import Diagnostics
public import GazetteModel
public import Tabular

/// Holds the rows of a table against all rules of its descriptor (`gazette:rules`), as they pass.
public struct RowRuleChecks: Sendable {
  private var checks: [any RowRuleCheck]

  /// The checks of a table; a rule whose columns are not there is left out, since ``RowRuleColumnRule`` says so.
  public init(_ resource: Dataset.Resource, _ schema: CompiledSchema) {
    let table = CheckedTable(schema: schema, fields: resource.schema.fields)
    checks = resource.rules.compactMap { rule in
      let isSound = rule.columns.allSatisfy { column, types in
        table.field(column).map { types.contains($0.type) } ?? false
      }
      return isSound ? Self.check(rule, table) : nil
    }
    if let check = PlaceCheck(resource) { checks.append(check) }
    if let check = RepeatedFileCheck(resource) { checks.append(check) }
  }

  /// The register: which check holds which promise; the number of rows is held when all have passed.
  private static func check(_ rule: RowRule, _ table: CheckedTable) -> (any RowRuleCheck)? {
    switch rule.promise {
    case .datesWithoutGaps(let field, let step, let within):
      DateGapCheck(rule, field, step, within, table)
    case .neverFalls(let field, let order, let within):
      FallCheck(rule, field, order, within, table)
    case .totalOfParts(let field, let parts, let tolerance):
      TotalCheck(rule, field, parts, tolerance, table)
    case .shareOfWhole(let field, let whole): ShareCheck(rule, field, whole, table)
    case .creditCode(let field): CreditCodeCheck(rule, field, table)
    case .divisionCode(let field, let level): DivisionCodeCheck(rule, field, level, table)
    case .rowCount: nil
    }
  }

  /// Looks at the next rows, which must come in their order; reports each fault at its cell.
  public mutating func take(_ batch: RowBatch, findings: inout Findings) {
    for index in checks.indices { checks[index].take(batch, findings: &findings) }
  }

  /// Ends with the table.
  public mutating func finish(findings: inout Findings) {
    for index in checks.indices { checks[index].finish(findings: &findings) }
  }
}
