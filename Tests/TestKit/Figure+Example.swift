internal import Diagnostics
package import GazetteModel
package import Tabular

extension Figure {
  /// The value of a view of one row and one column.
  package static func example(
    _ type: FieldType, _ value: String, unit: String? = nil
  ) throws -> Figure {
    let table = Dataset.Resource(
      name: "clinics", title: Localized("Clinics"), description: nil, files: [], dialect: Dialect(),
      schema: Schema([Field("n", type)]),
      columns: [
        .init(title: Localized("n"), description: nil, unit: unit.map { Localized($0) })
      ], isDemonstration: false, place: Place("content/views/clinics.sql"))
    let view = View(table: table, isPublished: true, sql: "", sqlOffset: 0)
    return try Figure(FigureReference("clinics"), in: [ViewResult(view, rows: [[value]])])
  }
}
