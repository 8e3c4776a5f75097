internal import Diagnostics
internal import GazetteModel
internal import Tabular

/// Finds the rows that have a latitude without a longitude, or the reverse.
///
/// They would be on no map, and nothing would say so. It is held for every table whose rows have their places by two columns of degrees.
struct PlaceCheck: RowRuleCheck {
  static let rule = CoordinatesRule.rule

  /// A column of degrees, and the other one that it needs.
  private struct Degrees: Sendable {
    var column: CheckedColumn
    var other: CheckedColumn
    var declared: Place?
  }

  private let pair: [Degrees]

  /// The check of a table; nil where no two columns tell its rows' places.
  init?(_ resource: Dataset.Resource) {
    guard case .pair(let longitude, let latitude)? = resource.coordinates else { return nil }
    let schema = resource.schema
    func degrees(_ number: Int, with other: Int) -> Degrees? {
      let (field, otherField) = (schema.fields[number], schema.fields[other])
      // Where the other one is required, its own constraint tells that it is missing.
      guard !otherField.constraints.required, !schema.primaryKey.contains(otherField.name) else {
        return nil
      }
      return Degrees(
        column: CheckedColumn(number: number, title: field.displayTitle),
        other: CheckedColumn(number: other, title: otherField.displayTitle),
        declared: otherField.place)
    }
    pair = [degrees(latitude, with: longitude), degrees(longitude, with: latitude)]
      .compactMap(\.self)
  }

  func take(_ batch: RowBatch, findings: inout Findings) {
    for degrees in pair {
      let (column, other) = (degrees.column, degrees.other)
      for row in 0..<batch.rowCount
      where batch.isMissing(row: row, column: other.number)
        && !batch.isMissing(row: row, column: column.number)
      {
        findings.add(Self.rule) {
          Diagnostic(
            Self.rule, "'\(other.title)' must have a value where '\(column.title)' has one",
            at: batch.place(row: row, column: other.number), label: "no value",
            related: degrees.declared.map { [Diagnostic.Label("declared here", at: $0)] } ?? [],
            help: "enter both, or leave both cells empty: half a place is on no map")
        }
      }
    }
  }
}
