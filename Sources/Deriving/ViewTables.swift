internal import Databases
public import Diagnostics
public import GazetteModel
internal import Synchronization
public import Tabular

/// The tables that views read, in a database in memory, with those columns that some view names.
public final class ViewTables: Sendable {
  private let plan: ViewPlan
  private let limits: Configuration.Limits
  private let state: Mutex<State>

  private struct State {
    let database: Database
    /// The statement that adds a row to a table, by the table's name.
    var inserts: [String: Statement] = [:]
    /// The table whose rows were too many, if any.
    var overflow: String?
  }

  /// The most bytes of a text, or of a row, of a view.
  static let lengthLimit = 100_000
  /// A row of a table may be longer, where no view reads it whole.
  private static let rowLimit = 500_000_000

  /// Tables without rows; nil where no view is to be answered.
  public init?(_ plan: ViewPlan, limits: Configuration.Limits) throws {
    guard !plan.isEmpty else { return nil }
    let database = try Self.database(plan.schema)
    try database.limit(bytes: limits.viewBytes)
    database.limit(.length, to: Self.rowLimit)
    try database.run("BEGIN")
    self.plan = plan
    self.limits = limits
    state = Mutex(State(database: database))
  }

  /// A database with the tables of a schema, in which nothing a view asks can take long to understand.
  static func database(_ schema: ViewSchema) throws(DatabaseError) -> Database {
    let database = try Database()
    database.limit(.depth, to: 500)
    database.limit(.pattern, to: 1_000)
    database.limit(.attached, to: 0)
    try schema.create(in: database)
    try CalendarFunctions.define(in: database)
    // SQLite makes these tables when they are first named, which a view must not.
    try database.run("SELECT 1 FROM json_each('[]'), json_tree('[]')")
    return database
  }

  /// Takes in the rows of a table; nil where no view reads it.
  public func rows(
    of resource: Dataset.Resource, in dataset: Dataset, _ schema: CompiledSchema
  ) -> ViewRows? {
    guard
      let table = plan.schema.table(
        of: .table(.init(dataset: dataset.name, resource: resource.name))),
      let columns = plan.columns(of: table)
    else { return nil }
    return ViewRows(table, columns, schema, self)
  }

  /// Adds rows to a table, in the order of the calls for it; what does not fit is left out, and said with the answers.
  func insert(
    into table: ViewSchema.Table, _ columns: [ViewColumn],
    _ body: (Statement) throws -> Void
  ) throws {
    try state.withLock { state in
      guard state.overflow == nil else { return }
      do {
        let statement =
          try state.inserts[table.name] ?? Self.insert(table, columns, state.database)
        state.inserts[table.name] = statement
        try body(statement)
      } catch let error as DatabaseError where error.isFull || error.isTooLong {
        state.overflow = table.name
      }
    }
  }

  private static func insert(
    _ table: ViewSchema.Table, _ columns: [ViewColumn], _ database: Database
  ) throws(DatabaseError) -> Statement {
    let name = SQLName(table.name)
    // A table of which only the rows are counted has rows without values.
    guard !columns.isEmpty else {
      return try Statement("INSERT INTO \(name) DEFAULT VALUES", in: database)
    }
    let names = columns.map { SQLName($0.name).description }.joined(separator: ", ")
    let marks = columns.map { _ in "?" }.joined(separator: ", ")
    return try Statement("INSERT INTO \(name) (\(names)) VALUES (\(marks))", in: database)
  }

  /// Answers the questions, once all rows have been taken in.
  ///
  /// A view that cannot be answered, and all that read it, have no result; what is wrong is a finding.
  public func answers(findings: inout Findings) throws -> [ViewResult] {
    var found = Findings(limit: findings.limit)
    let results = try state.withLock { state in
      state.inserts = [:]
      if let overflow = state.overflow {
        found.add(tooLarge(overflow))
        return [ViewResult]()
      }
      try state.database.run("COMMIT")
      state.database.limit(.length, to: Self.lengthLimit)
      return try answers(state.database, &found)
    }
    findings.merge(found)
    return results.sorted { $0.view.name < $1.view.name }
  }

  private func answers(_ database: Database, _ findings: inout Findings) throws -> [ViewResult] {
    var results: [String: ViewResult] = [:]
    for question in plan.questions {
      let read = plan.schema.tables.filter { question.reads[$0.name] != nil }
      let views = read.compactMap { if case .view(let name) = $0.source { name } else { nil } }
      let answers = views.compactMap { results[$0] }
      guard answers.count == views.count,
        let rows = try ViewRun(question, plan.schema, limits).rows(database, &findings)
      else { continue }
      let tables = read.compactMap { if case .table(let table) = $0.source { table } else { nil } }
      let sources = Set(tables + answers.flatMap(\.sources))
      var result = ViewResult(question.view, rows: rows, sources: plan.schema.inOrder(sources))
      result.view.table.isDemonstration =
        result.view.table.isDemonstration || read.contains(where: \.isDemonstration)
        || answers.contains(where: \.view.table.isDemonstration)
      results[question.view.name] = result
      if let table = plan.schema.table(of: .view(question.view.name)),
        plan.columns(of: table) != nil
      {
        try fill(table, rows, database)
      }
    }
    return Array(results.values)
  }

  /// Makes an answer a table, for the views that read it.
  private func fill(
    _ table: ViewSchema.Table, _ rows: [[String?]], _ database: Database
  ) throws {
    try database.transaction { () throws(DatabaseError) in
      let insert = try Self.insert(table, table.columns, database)
      for row in rows {
        for (number, column) in table.columns.enumerated() {
          try insert.bind(column.value(row[number]), at: number)
        }
        _ = try insert.step()
      }
    }
  }

  private func tooLarge(_ table: String) -> Diagnostic {
    let question = plan.questions.first { $0.reads[table] != nil }
    return Diagnostic(
      DerivingRules.viewLimit,
      "the columns that views read, with '\(table)' the last of them, take more than \(limits.viewBytes) bytes of memory",
      at: question.map { ViewText($0.view).place(of: table) },
      help: "name fewer columns in the SQL, or raise 'limits.view_bytes' in gazette.yaml")
  }
}
