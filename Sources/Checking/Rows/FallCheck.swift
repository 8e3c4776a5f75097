internal import Diagnostics
internal import GazetteModel
internal import Tabular

/// Finds the rows in which a cumulative number is less than it was.
struct FallCheck: RowRuleCheck {
  static let rule = Rule(
    "never-falls", "a cumulative number never falls where its descriptor promises so",
    explanation: """
      A count of everything so far can only grow. Where it falls, a digit was lost, a row is in the wrong place, or
      earlier rows have been corrected and this one has not. A resource promises it for each group of rows whose
      values in `within` are the same:

      ```json
      "gazette:rules": [
        { "rule": "never-falls", "field": "confirmed", "order": "date", "within": ["district"] }
      ]
      ```

      Rows are compared as they stand. Where `order` names a column of dates, the rows of a group must stand in the
      order of those, and one that does not is reported in place of its number. Rows without a value are left out.
      Numbers are compared exactly, up to 36 digits.

      Correct the number, put the rows in order, or correct the earlier rows too.

      A million groups are followed, and more are refused.

      - Wrong: `120` on the day after `1200`
      - Right: `1203` on the day after `1200`
      """)

  private let declared: RowRule
  private let column: CheckedColumn
  private let order: CheckedColumn?
  private var last: GroupStates<Last>

  /// The last row of a group.
  private struct Last: Sendable {
    var value: ExactNumber?
    var date: Int?
  }

  init?(
    _ rule: RowRule, _ field: Reference, _ order: Reference?, _ within: [Reference],
    _ table: CheckedTable
  ) {
    guard let column = table.column(field), let groups = table.groups(within) else { return nil }
    declared = rule
    self.column = column
    self.order = order.flatMap(table.column)
    last = GroupStates(groups)
  }

  mutating func take(_ batch: RowBatch, findings: inout Findings) {
    let (column, order, declared) = (column, order, declared)
    last.forEachRow(of: batch, Self.rule, declared, findings: &findings) { row, last, findings in
      var state = last ?? Last()
      if let order, let text = order.text(batch, row), let date = Self.ordinal(text) {
        if let before = state.date, date < before {
          findings.add(Self.rule) {
            order.fault(
              Self.rule,
              "must not go back within its group; found \(Quotation(text)) behind a later one",
              batch, row, declared: declared, label: "out of order",
              help: "put the rows of each group in the order of their dates")
          }
          return
        }
        state.date = date
      }
      if let text = column.text(batch, row) {
        guard let value = ExactNumber(text) else {
          findings.add(Self.rule) { column.tooLong(Self.rule, batch, row, declared) }
          return
        }
        if let before = state.value, value < before {
          findings.add(Self.rule) {
            column.fault(
              Self.rule,
              "must not fall within its group; found \(Quotation(text)) behind \(before)",
              batch, row, declared: declared, label: "less than before",
              help: "correct this number, or the earlier ones if they were too high")
          }
        } else {
          state.value = value
        }
      }
      last = state
    }
  }

  /// The date as a number: days, months or years, whichever the column has.
  private static func ordinal(_ text: ArraySlice<UInt8>) -> Int? {
    CalendarStep.day.ordinal(text) ?? CalendarStep.month.ordinal(text)
      ?? CalendarStep.year.ordinal(text)
  }
}

extension CheckedColumn {
  /// The fault of a number that cannot be reckoned with.
  func tooLong(_ rule: Rule, _ batch: RowBatch, _ row: Int, _ declared: RowRule) -> Diagnostic {
    fault(
      rule, "must be a number of at most 36 digits to be held against the rule", batch, row,
      declared: declared, help: "correct the number, or leave the rule out")
  }
}
