internal import Diagnostics
internal import GazetteModel
internal import Tabular

/// Finds the dates that are left out between two rows of a group.
struct DateGapCheck: RowRuleCheck {
  static let rule = Rule(
    "dates-without-gaps",
    "the dates of a series go on without gaps where its descriptor promises so",
    explanation: """
      Who reads a series day by day takes a day that is left out for a day without cases. A resource promises that none
      is, for each group of rows whose values in `within` are the same:

      ```json
      "gazette:rules": [
        { "rule": "dates-without-gaps", "field": "date", "step": "day", "within": ["district"] }
      ]
      ```

      `step` is `day`, `week` (seven days), `month` or `year` (one date in each); unless it is set, dates go on by days,
      months by months and years by years. The rows of a group stand in the order of their dates; the same date may
      stand in several rows, which a key of the schema forbids where it should. Rows without a date are left out.

      Add the rows that are missing, with an empty value where none is known, or put the rows in order.

      A million groups are followed, and more are refused.

      - Wrong: `2022-12-01`, then `2022-12-03`
      - Right: `2022-12-01`, `2022-12-02`, `2022-12-03`
      """)

  private let declared: RowRule
  private let column: CheckedColumn
  private let step: CalendarStep
  /// The last date of each group, in steps.
  private var last: GroupStates<Int>

  init?(
    _ rule: RowRule, _ field: Reference, _ step: CalendarStep?, _ within: [Reference],
    _ table: CheckedTable
  ) {
    guard let column = table.column(field), let groups = table.groups(within) else { return nil }
    declared = rule
    self.column = column
    self.step =
      switch (step, table.field(field)?.type) {
      case (let step?, _): step
      case (nil, .yearmonth): .month
      case (nil, .year): .year
      case (nil, _): .day
      }
    last = GroupStates(groups)
  }

  mutating func take(_ batch: RowBatch, findings: inout Findings) {
    let (column, step, declared) = (column, step, declared)
    last.forEachRow(of: batch, Self.rule, declared, findings: &findings) { row, last, findings in
      guard let text = column.text(batch, row), let date = step.ordinal(text) else { return }
      let before = last ?? date
      last = max(before, date)
      let next = before + step.stride
      if date != before, date != next {
        findings.add(Self.rule) {
          Self.finding(text, date, after: before, next, step) { message, label, help in
            column.fault(
              Self.rule, message, batch, row, declared: declared, label: label, help: help)
          }
        }
      }
    }
  }

  private static func finding(
    _ text: ArraySlice<UInt8>, _ date: Int, after before: Int, _ next: Int, _ step: CalendarStep,
    _ fault: (_ message: String, _ label: String, _ help: String) -> Diagnostic
  ) -> Diagnostic {
    let found = Quotation(text)
    guard date > before else {
      return fault(
        "must not go back within its group; found \(found) behind \(step.text(before))",
        "out of order", "put the rows of each group in the order of their dates")
    }
    guard date > next else {
      return fault(
        "must go on by steps of a \(step.rawValue); found \(found) behind \(step.text(before))",
        "\(step.text(next)) is next", "correct the date, or the 'step' in the descriptor")
    }
    let last = step.text(before + (date - before - 1) / step.stride * step.stride)
    let first = step.text(next)
    return fault(
      "must go on by steps of a \(step.rawValue) within its group; found \(found) behind \(step.text(before))",
      "\((date - before - 1) / step.stride) left out",
      first == last
        ? "add the row for \(first), or correct the date"
        : "add the rows for \(first) to \(last), or correct the date")
  }
}
