internal import Diagnostics
public import Tabular

/// One value of a view's answer, with what it is.
public struct Figure: Sendable, Hashable {
  /// The view's name.
  public var view: String
  /// The column's name.
  public var column: String
  /// The type of the value.
  public var type: FieldType
  /// What a number counts or measures; nil where that is not said.
  public var unit: Localized?
  /// The value in the canonical form of its type.
  public var value: String

  /// The value that a reference names among the answers of views.
  ///
  /// - Throws: ``FigureFault`` where there is none, or more than one.
  public init(_ reference: FigureReference, in answers: [ViewResult]) throws(FigureFault) {
    guard let answer = answers.first(where: { $0.view.name == reference.view }) else {
      throw .noView(
        reference.view,
        suggestion: Suggestion.closest(to: reference.view, in: answers.map(\.view.name)))
    }
    try Self.check(reference, in: answer.view)
    let table = answer.view.table
    let number = try Self.column(reference.column, of: answer.view)
    let keys = try reference.keys.map { key throws(FigureFault) in
      let number = try Self.column(key.column, of: answer.view)
      return (number: number, value: FigureKey(key.value, table.schema.fields[number].type))
    }
    let rows = answer.rows.filter { row in
      keys.allSatisfy { $0.value.matches(row[$0.number]) }
    }
    guard let row = rows.first else {
      let single = keys.count == 1 ? keys.first : nil
      throw .noRow(
        reference,
        suggestion: single.flatMap { key in
          Suggestion.closest(
            to: reference.keys[0].value, in: Set(answer.rows.compactMap { $0[key.number] }))
        })
    }
    guard rows.count == 1 else { throw .severalRows(reference, count: rows.count) }
    guard let value = row[number] else { throw .noValue(reference) }
    view = reference.view
    column = table.schema.fields[number].name
    type = table.schema.fields[number].type
    unit = table.columns[number].unit
    self.value = value
  }

  /// Holds a reference against what its view declares, for which no rows are needed.
  ///
  /// - Throws: ``FigureFault`` where the view cannot have such a value.
  public static func check(_ reference: FigureReference, in view: View) throws(FigureFault) {
    let number = try column(reference.column, of: view)
    for key in reference.keys { _ = try column(key.column, of: view) }
    let field = view.table.schema.fields[number]
    guard reference.step == nil || [.integer, .number].contains(field.type) else {
      throw .noNumber(reference, column: field.name)
    }
  }

  /// The number of the column of a name, or of the only one.
  private static func column(_ name: String?, of view: View) throws(FigureFault) -> Int {
    let names = view.table.schema.fields.map(\.name)
    guard let name else {
      guard names.count == 1 else {
        throw .severalColumns(view: view.name, columns: names)
      }
      return 0
    }
    guard let number = names.firstIndex(of: name) else {
      throw .noColumn(
        name, view: view.name, suggestion: Suggestion.closest(to: name, in: names),
        columns: names)
    }
    return number
  }
}
