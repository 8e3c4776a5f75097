internal import Checking
internal import Diagnostics
internal import GazetteModel
internal import Tabular

/// What is noted of a table's rows as they pass in their order: what is wrong with them, keys that occur twice, and
/// the first rows.
struct TableLedger: Sendable {
  /// What was found so far, in the order of the rows.
  private(set) var findings: Findings
  /// How many rows have passed.
  private(set) var rowCount = 0
  /// The first rows in canonical form.
  private(set) var firstRows: [[String?]] = []
  /// What the values of each column turned out to be, once all rows have passed.
  var statistics: [ColumnStatistics] = []
  /// What the rows have to pass once more, each from the first row on; known when all have passed.
  private(set) var remainder: [KeyRegister] = []
  private var register: KeyRegister?
  /// The rules of the table's own, and what broke them: kept apart, so that it comes after what is wrong with the rows
  /// themselves.
  private var rules: RowRuleChecks?
  private let isFirstPass: Bool
  /// How many of the first rows are kept.
  private let mostRows: Int
  private var broken: Findings

  /// A ledger of rows that pass for the first time, or once more, without `rules`, so that only their keys are
  /// looked at.
  init(
    _ register: KeyRegister, _ rules: RowRuleChecks?, keeping mostRows: Int, findingsLimit: Int
  ) {
    self.mostRows = mostRows
    self.register = register
    self.rules = rules
    isFirstPass = rules != nil
    findings = Findings(limit: findingsLimit)
    broken = Findings(limit: findingsLimit)
  }

  /// Takes in the rows of the next parcel.
  mutating func take(_ parcel: Parcel) {
    if isFirstPass { findings.merge(parcel.findings) }
    if let batch = parcel.batch { take(batch) }
    if let rowCount = parcel.rowCount {
      remainder = register?.remainder(rowCount: rowCount) ?? []
      register = nil
      rules?.finish(findings: &broken)
      rules = nil
      findings.merge(broken)
    }
  }

  private mutating func take(_ batch: RowBatch) {
    register?.admit(batch, findings: &findings)
    rules?.take(batch, findings: &broken)
    rowCount += batch.rowCount
    for row in 0..<batch.rowCount {
      guard firstRows.count < mostRows else { break }
      firstRows.append((0..<batch.columnCount).map { batch.text(row: row, column: $0) })
    }
  }
}
