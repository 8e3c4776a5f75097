internal import Databases
internal import Diagnostics
internal import GazetteModel
internal import Tabular

/// A view's question, once it has been understood.
struct ViewQuestion: Sendable {
  /// The view.
  let view: View
  /// The columns that it reads of each table.
  let reads: [String: Set<String>]
  /// Which column of the SQL's rows each declared column is.
  let sources: [Int]
  /// Whether the order of the rows is stated: `ORDER BY` stands outside of all brackets.
  let isOrdered: Bool

  /// Understands a view's SQL against the tables, which need no rows for that.
  ///
  /// It is nil, with findings, where the question cannot be answered. A table that `isReported` as one that could not be read is no fault of the view.
  init?(
    _ view: View, _ schema: ViewSchema, in database: Database, isReported: (String) -> Bool,
    findings: inout Findings
  ) {
    let text = ViewText(view)
    if let fault = text.fault {
      findings.add(fault)
      return nil
    }
    let permission = ViewPermission(schema, text.tableExpressions)
    let statement: Statement
    do {
      statement = try database.judging(permission.allows) { () throws(DatabaseError) in
        try Statement(view.sql, in: database)
      }
    } catch {
      let fault = ViewFault(error, text, schema, refusal: permission.refusal)
      let isConsequence = fault.unknownTable.map(isReported) ?? false
      if !isConsequence { findings.add(fault.diagnostic) }
      return nil
    }
    guard let sources = Self.sources(statement.columnNames, text, &findings) else { return nil }
    self.view = view
    self.sources = sources
    reads = permission.reads
    isOrdered = text.isOrdered
  }

  /// Finds each declared column among those that the SQL yields.
  private static func sources(
    _ names: [String], _ text: ViewText, _ findings: inout Findings
  ) -> [Int]? {
    let fields = text.view.table.schema.fields
    let declared = fields.map(\.name)
    var isComplete = true
    func report(_ message: String, at place: Place?, _ help: String) {
      isComplete = false
      findings.add(Diagnostic(DerivingRules.viewColumns, message, at: place, help: help))
    }
    for field in fields where !names.contains(field.name) {
      let near = Suggestion.closest(to: field.name, in: names.filter { !declared.contains($0) })
      report(
        "the SQL yields no column '\(field.name)'", at: field.place,
        near.map { "name it so in the SQL: … AS \(field.name); there is '\($0)'" }
          ?? "name it in the SQL, with AS, or take it out of 'columns'")
    }
    var seen: Set<String> = []
    for name in names {
      if !seen.insert(name).inserted, declared.contains(name) {
        report(
          "the SQL yields two columns '\(name)'", at: text.place(of: name),
          "name each column once, with AS")
      } else if !declared.contains(name) {
        report(
          "the SQL yields a column '\(name)', which the head does not declare",
          at: text.place(of: name), "add it to 'columns', or name it with AS as one of them")
      }
    }
    return isComplete ? declared.compactMap { names.firstIndex(of: $0) } : nil
  }
}
