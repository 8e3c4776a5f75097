internal import Diagnostics
internal import GazetteModel
internal import Tabular

enum NumericColumnRule: SiteRule {
  static let rule = Rule(
    "numeric-column",
    "a table sums up columns of numbers, behind a first column that names the rows",
    explanation: """
      `totals` and `decimals` ask for columns of type `number` or `integer`, by the schema of the dataset or the head of
      the view. The first column of a table says what each row is of, and of the last row that it holds the sums; so it
      cannot be summed up itself.

      - Wrong: `columns: [clinics, day]` and `totals: [clinics]`
      - Right: `columns: [day, clinics]` and `totals: [clinics]`
      """)

  static func check(_ context: CheckContext, findings: inout Findings) {
    for exhibit in context.exhibits {
      guard case .table(let table) = exhibit.content, let rows = table.rows?.value,
        let schema = context.table(rows)?.schema
      else { continue }
      check(table, schema, &findings)
    }
  }

  private static func check(
    _ table: TableExhibit, _ schema: Schema, _ findings: inout Findings
  ) {
    let all = schema.fields.map(\.name).filter { $0 != table.status?.name }
    let first = table.columns.first?.name.name ?? all.first
    let asked =
      table.totals.filter { $0.name != first }.map { ($0, "summed up") }
      + table.columns.filter { $0.decimals != nil }.map { ($0.name, "written with decimals") }
    for (column, what) in asked {
      guard let field = schema.fields.first(where: { $0.name == column.name }),
        !field.type.isNumeric
      else { continue }
      findings.add(
        Diagnostic(
          rule, "'\(column.name)' holds no numbers, and cannot be \(what)", at: column.place,
          help: "remove it here, or declare it as a number in the schema of its source"))
    }
    for column in table.totals where column.name == first {
      findings.add(
        Diagnostic(
          rule, "'\(column.name)' is the first column, which names the rows and is not summed up",
          at: column.place, help: "put a column that names the rows before it, under 'columns'"))
    }
  }
}
