internal import Diagnostics
internal import GazetteModel
internal import Tabular

enum RowRuleColumnRule: SiteRule {
  static let rule = Rule(
    "row-rule-column", "a row rule names columns of its table that it can be held against",
    explanation: """
      The rules in `gazette:rules` name columns by the names that the schema gives them, and each asks for columns of some types:
      sums and shares for numbers, gaps for dates. A rule that names another column would never be checked.

      - Wrong: `{ "rule": "never-falls", "field": "date" }`, a column of dates
      - Right: `{ "rule": "never-falls", "field": "confirmed", "order": "date" }`
      """)

  static func check(_ context: CheckContext, findings: inout Findings) {
    for resource in context.site.datasets.flatMap(\.resources) {
      for rowRule in resource.rules {
        for (column, types) in rowRule.columns {
          check(column, types, rowRule, resource.schema.fields, &findings)
        }
      }
    }
  }

  private static func check(
    _ column: Reference, _ types: [FieldType], _ rowRule: RowRule, _ fields: [Field],
    _ findings: inout Findings
  ) {
    let name = rowRule.name.rawValue
    guard let field = fields.first(where: { $0.name == column.name }) else {
      let near = Suggestion.closest(to: column.name, in: fields.map(\.name))
      findings.add(
        Diagnostic(
          rule, "the rule '\(name)' must name columns of the table; there is no '\(column.name)'",
          at: column.place,
          help: near.map { "did you mean '\($0)'?" }
            ?? "write one of \(fields.prefix(8).map(\.name).joined(separator: ", "))"))
      return
    }
    guard !types.contains(field.type) else { return }
    let wanted = types.map { "'\($0.rawValue)'" }.joined(separator: " or ")
    findings.add(
      Diagnostic(
        rule,
        "the rule '\(name)' asks for a column of the type \(wanted); '\(column.name)' is '\(field.type.rawValue)'",
        at: column.place,
        related: field.place.map { [Diagnostic.Label("declared here", at: $0)] } ?? [],
        help: "name another column, or correct the type in the schema"))
  }
}
