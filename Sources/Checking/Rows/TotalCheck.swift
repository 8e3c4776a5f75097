internal import Diagnostics
internal import GazetteModel
internal import Tabular

/// Finds the rows in which a total is not the sum of its parts.
struct TotalCheck: RowRuleCheck {
  static let rule = Rule(
    "total-of-parts", "a total equals the sum of its parts where its descriptor promises so",
    explanation: """
      A total that differs from what the columns beside it add up to makes readers ask which of them is wrong. A
      resource promises that none does:

      ```json
      "gazette:rules": [
        { "rule": "total-of-parts", "field": "total", "parts": ["confirmed", "asymptomatic"] }
      ]
      ```

      Numbers are added up exactly, up to 36 digits: 0.1 and 0.2 are 0.3. Where the parts are rounded, `"tolerance": 0.5` allows the
      total to differ by so much. A row in which the total or one of the parts has no value is left out; where every
      part must be known, make the columns `required`.

      Correct the total or the part that was entered wrongly.

      - Wrong: a total of `15` beside the parts `9` and `5`
      - Right: a total of `14` beside the parts `9` and `5`
      """)

  private let declared: RowRule
  private let total: CheckedColumn
  private let parts: [CheckedColumn]
  private let tolerance: ExactNumber

  init?(
    _ rule: RowRule, _ field: Reference, _ parts: [Reference], _ tolerance: ExactNumber,
    _ table: CheckedTable
  ) {
    guard let total = table.column(field) else { return nil }
    declared = rule
    self.total = total
    self.parts = parts.compactMap(table.column)
    self.tolerance = tolerance
  }

  func take(_ batch: RowBatch, findings: inout Findings) {
    for row in 0..<batch.rowCount {
      let texts = parts.compactMap { $0.text(batch, row) }
      guard let text = total.text(batch, row), texts.count == parts.count else { continue }
      guard let stated = ExactNumber(text), let sum = sum(texts),
        let difference = stated.adding(sum.negated)
      else {
        findings.add(Self.rule) { total.tooLong(Self.rule, batch, row, declared) }
        continue
      }
      guard difference.magnitude > tolerance else { continue }
      findings.add(Self.rule) {
        let titles = parts.map { "'\($0.title)'" }
        let named = titles.dropLast().joined(separator: ", ") + " and " + (titles.last ?? "")
        return total.fault(
          Self.rule,
          "must be the sum of \(titles.count > 1 ? named : titles.first ?? ""), which is \(sum); found \(Quotation(text))",
          batch, row, declared: declared,
          label: difference > .zero ? "\(difference) too many" : "\(difference.magnitude) too few",
          help: "correct the total, or the part that is wrong")
      }
    }
  }

  private func sum(_ texts: [ArraySlice<UInt8>]) -> ExactNumber? {
    var sum = ExactNumber.zero
    for text in texts {
      guard let next = ExactNumber(text).flatMap(sum.adding) else { return nil }
      sum = next
    }
    return sum
  }
}
