internal import Diagnostics
internal import GazetteModel
internal import Tabular

/// Finds the shares that are less than nothing or more than the whole.
struct ShareCheck: RowRuleCheck {
  static let rule = Rule(
    "share-of-whole", "a share lies between nothing and the whole where its descriptor promises so",
    explanation: """
      A share is written in two ways, as `0.85` and as `85`, and a table that mixes them is wrong by a factor of a
      hundred in some of its rows. A resource says which of them a column holds:

      ```json
      "gazette:rules": [{ "rule": "share-of-whole", "field": "vaccinated", "whole": 1 }]
      ```

      `whole` is `1`, which is what holds unless it is set, or `100` for percent. Shares of 0 and of the whole are allowed.

      - Wrong: `85` where the whole is 1
      - Right: `0.85`
      """)

  private let declared: RowRule
  private let column: CheckedColumn
  private let whole: RowRule.Whole
  private let bound: ExactNumber

  init?(_ rule: RowRule, _ field: Reference, _ whole: RowRule.Whole, _ table: CheckedTable) {
    guard let column = table.column(field), let bound = ExactNumber(String(whole.rawValue)) else {
      return nil
    }
    declared = rule
    self.column = column
    self.whole = whole
    self.bound = bound
  }

  func take(_ batch: RowBatch, findings: inout Findings) {
    for row in 0..<batch.rowCount {
      guard let text = column.text(batch, row) else { continue }
      guard let value = ExactNumber(text) else {
        findings.add(Self.rule) { column.tooLong(Self.rule, batch, row, declared) }
        continue
      }
      guard value < .zero || value > bound else { continue }
      findings.add(Self.rule) {
        column.fault(
          Self.rule,
          "must be a share from 0 to \(whole.rawValue); found \(Quotation(text))", batch,
          row, declared: declared,
          label: value < .zero ? "less than nothing" : "more than the whole", help: help(value))
      }
    }
  }

  private func help(_ value: ExactNumber) -> String {
    let isPercent = whole == .one && value.hundredth <= bound && value > .zero
    return isPercent
      ? "write \(value.hundredth), or declare \"whole\": 100 for the rule" : "correct the value"
  }
}
