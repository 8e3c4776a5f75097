public import Diagnostics

/// The columns of a table and what holds between them (Table Schema 2.0).
public struct Schema: Sendable, Hashable {
  /// The columns, in their published order.
  public var fields: [Field]
  /// The texts that stand for "no value" in every column that names none of its own.
  public var missingValues: [MissingValue]
  /// The names of the columns that together identify a row; empty where none do.
  public var primaryKey: [String]
  /// Further sets of columns whose values occur once.
  public var uniqueKeys: [[String]]
  /// References into other tables.
  public var foreignKeys: [ForeignKey]
  /// How the columns of a file are matched with the fields.
  public var fieldsMatch: FieldsMatch
  /// Where the schema is declared.
  public var place: Place?

  /// A schema of fields; everything else as the standard has it by default.
  public init(
    _ fields: [Field], missingValues: [MissingValue] = [MissingValue("")],
    primaryKey: [String] = [], uniqueKeys: [[String]] = [], foreignKeys: [ForeignKey] = [],
    fieldsMatch: FieldsMatch = .exact, place: Place? = nil
  ) {
    self.fields = fields
    self.missingValues = missingValues
    self.primaryKey = primaryKey
    self.uniqueKeys = uniqueKeys
    self.foreignKeys = foreignKeys
    self.fieldsMatch = fieldsMatch
    self.place = place
  }

  /// How the columns of a file are matched with the fields (Table Schema 2.0, `fieldsMatch`).
  public enum FieldsMatch: String, Sendable, Hashable, CaseIterable {
    /// The same fields in the same order.
    case exact
    /// The same fields in any order.
    case equal
    /// All fields, and perhaps further columns, which are left out.
    case subset
    /// Only fields, and perhaps not all of them.
    case superset
    /// At least one of the fields, and perhaps further columns, which are left out.
    case partial
  }
}
