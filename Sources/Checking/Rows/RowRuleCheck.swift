internal import Diagnostics
internal import GazetteModel
internal import Tabular

/// Holds the rows of a table against one rule.
///
/// It sees the checked batches in their order, and keeps no more than a few numbers for each group of rows.
protocol RowRuleCheck: Sendable {
  /// What the rule says.
  static var rule: Rule { get }

  /// Looks at the next rows.
  mutating func take(_ batch: RowBatch, findings: inout Findings)

  /// Says what can be said only when all rows have passed.
  mutating func finish(findings: inout Findings)
}

extension RowRuleCheck {
  /// Nothing is left to say.
  mutating func finish(findings: inout Findings) {}
}
