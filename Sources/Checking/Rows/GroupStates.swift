internal import Diagnostics
internal import GazetteModel
internal import Tabular

/// What a row rule remembers of each group of rows, for as many groups as memory allows.
struct GroupStates<State: Sendable>: Sendable {
  private var states: [KeyHash: State] = [:]
  private let groups: RowGroups
  private let limit: Int
  private var isOverfull = false

  /// No rows yet; a descriptor whose groups are more than `limit` is told so once.
  init(_ groups: RowGroups, limit: Int = 1_000_000) {
    self.groups = groups
    self.limit = limit
  }

  /// Lets `visit` look at each row of a batch with the state of its group; nil at the group's first row.
  ///
  /// Rows in which a value of the group is missing are left out.
  mutating func forEachRow(
    of batch: RowBatch, _ rule: Rule, _ declared: RowRule, findings: inout Findings,
    _ visit: (_ row: Int, inout State?, inout Findings) -> Void
  ) {
    for (row, key) in groups.keys(of: batch).enumerated() {
      guard let key else { continue }
      if states.count < limit || states[key] != nil {
        visit(row, &states[key], &findings)
      } else if !isOverfull {
        isOverfull = true
        findings.add(
          Diagnostic(
            rule, "the rows of a rule may belong to \(limit) groups; there are more",
            at: declared.place,
            related: [
              .init("the first row of another group", at: batch.place(row: row, column: 0))
            ], help: "name columns in 'within' that have fewer values"))
      }
    }
  }
}
