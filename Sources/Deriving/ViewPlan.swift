internal import Databases
public import Diagnostics
public import GazetteModel

/// What the views of a site ask: which of them are to be answered, in which order, and what they read for that.
public struct ViewPlan: Sendable {
  let schema: ViewSchema
  /// The questions to be answered, each behind those whose answers it reads.
  let questions: [ViewQuestion]

  /// Understands all views of a site, and plans to answer those that are `used`, by name, with all that they read.
  ///
  /// Every view is held against the tables, used or not: no rows are needed for that. One that is neither used nor
  /// `awaited` by a text that a later day brings is a warning.
  public init(
    _ site: Site, answering used: Set<String>, awaited: Set<String> = [],
    findings: inout Findings
  ) throws {
    schema = ViewSchema(site, findings: &findings)
    let schema = schema
    let database = try ViewTables.database(schema)
    let unreadable = site.unreadable.compactMap { name in
      ["dataset:", "view:"].first(where: name.hasPrefix).map {
        ViewSchema.name(String(name.dropFirst($0.count)))
      }
    }
    var understood: [String: ViewQuestion] = [:]
    for view in site.views {
      understood[view.name] = ViewQuestion(
        view, schema, in: database,
        isReported: { table in unreadable.contains { table == $0 || table.hasPrefix($0 + "_") } },
        findings: &findings)
    }
    let order = ViewOrder(understood, schema)
    for cycle in order.cycles { findings.add(Self.circular(cycle, understood, schema)) }
    let wanted = order.closure(of: used)
    let known = order.closure(of: used.union(awaited))
    questions = order.names.filter(wanted.contains).compactMap { understood[$0] }
    // A view that could not be understood may read any of the others.
    let isWhole = understood.count == site.views.count
    for view in site.views where isWhole && !known.contains(view.name) {
      findings.add(
        Diagnostic(
          DerivingRules.viewUnused, "nothing uses the view '\(view.name)', so it is not run",
          at: Place(view.file), help: "add 'publish: true' to its head, or remove the file"))
    }
  }

  /// Whether there is nothing to answer.
  public var isEmpty: Bool { questions.isEmpty }

  /// The columns that are read of a table; nil where the table is not read.
  func columns(of table: ViewSchema.Table) -> Set<String>? {
    questions.reduce(nil) { columns, question in
      question.reads[table.name].map { (columns ?? []).union($0) } ?? columns
    }
  }

  private static func circular(
    _ cycle: [String], _ understood: [String: ViewQuestion], _ schema: ViewSchema
  ) -> Diagnostic {
    let name = cycle[0]
    let through = cycle.dropFirst().map { "'\($0)'" }.joined(separator: ", ")
    let next = schema.table(of: .view(cycle.count > 1 ? cycle[1] : name))
    let place = understood[name].map { ViewText($0.view).place(of: next?.name ?? "") }
    return Diagnostic(
      DerivingRules.viewCycle,
      "the view '\(name)' reads its own answer" + (through.isEmpty ? "" : " through \(through)"),
      at: place, help: "read the tables of the datasets instead")
  }
}
