internal import Databases
internal import Diagnostics
internal import GazetteModel
internal import Tabular

/// Answers one question, within bounds.
struct ViewRun {
  private let question: ViewQuestion
  private let schema: ViewSchema
  private let limits: Configuration.Limits
  private let text: ViewText

  /// How many steps of SQLite's machine pass between two looks at the bounds.
  private static let stride = 100

  /// A run that has not begun.
  init(_ question: ViewQuestion, _ schema: ViewSchema, _ limits: Configuration.Limits) {
    self.question = question
    self.schema = schema
    self.limits = limits
    text = ViewText(question.view)
  }

  /// The rows of the answer, each value in canonical form; nil and findings where there is no answer.
  func rows(_ database: Database, _ findings: inout Findings) throws -> [[String?]]? {

    guard var columns = ViewCells(question.view) else { return nil }
    let meter = Meter(limits)
    let permission = ViewPermission(schema, text.tableExpressions)
    var rows: [[String?]] = []
    var fault: Diagnostic?
    do {
      try database.judging(permission.allows) { () throws(DatabaseError) in
        try database.stopping(every: Self.stride, when: meter.isEnough) {
          () throws(DatabaseError) in
          let statement = try Statement(question.view.sql, in: database)
          while try statement.step() {
            guard rows.count < limits.viewRows else {
              fault = tooManyRows
              return
            }
            let row = question.sources.enumerated().map { column, source in
              columns.canonical(statement.value(source), column: column, row: rows.count)
            }
            meter.keep(row)
            rows.append(row)
          }
        }
      }
    } catch {
      fault =
        stopped(error, meter)
        ?? ViewFault(error, text, schema, refusal: permission.refusal).diagnostic
    }
    if let fault {
      findings.add(fault)
      return nil
    }
    for fault in columns.faults { findings.add(fault) }
    if rows.count > 1, !question.isOrdered { findings.add(unordered(rows.count)) }
    return columns.faults.isEmpty ? rows : nil
  }

  /// Counts what a run takes, and says when it is enough.
  private final class Meter {
    private let limits: Configuration.Limits
    private let memoryBefore = Database.memoryUsed
    private var looks = 0
    private var keptBytes = 0
    /// Whether it was the memory that was enough, rather than the steps.
    private(set) var isOutOfMemory = false

    init(_ limits: Configuration.Limits) {
      self.limits = limits
    }

    func isEnough() -> Bool {
      looks += 1
      isOutOfMemory = Database.memoryUsed - memoryBefore + keptBytes > limits.viewBytes
      return isOutOfMemory || looks > limits.viewSteps / ViewRun.stride
    }

    func keep(_ row: [String?]) {
      keptBytes += row.reduce(32) { $0 + 16 + ($1?.utf8.count ?? 0) }
    }
  }

  private func stopped(_ error: DatabaseError, _ meter: Meter) -> Diagnostic? {
    if error.isFull || error.isStopped && meter.isOutOfMemory {
      return limit(
        "this view takes more than \(limits.viewBytes) bytes of memory",
        "group or filter before rows are joined and sorted, see that a recursion ends, or raise 'limits.view_bytes' in gazette.yaml"
      )
    }
    guard error.isStopped else { return nil }
    return limit(
      "this view takes more than \(limits.viewSteps) steps",
      "join tables on a column that they share, see that a recursion ends, or raise 'limits.view_steps' in gazette.yaml"
    )
  }

  private var tooManyRows: Diagnostic {
    limit(
      "this view yields more than \(limits.viewRows) rows",
      "group the rows, put a LIMIT at its end, or raise 'limits.view_rows' in gazette.yaml")
  }

  private func limit(_ message: String, _ help: String) -> Diagnostic {
    Diagnostic(
      DerivingRules.viewLimit, message, at: text.place(of: text.tokens.first), help: help)
  }

  private func unordered(_ count: Int) -> Diagnostic {
    Diagnostic(
      DerivingRules.viewOrder,
      "this view yields \(count) rows and does not say in which order",
      at: text.place(of: text.tokens.first), help: "put ORDER BY and the columns at its end")
  }
}
