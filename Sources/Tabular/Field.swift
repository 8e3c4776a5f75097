public import Diagnostics

/// One column of a table (Table Schema 2.0, "Field").
///
/// The properties are those of the standard, as its author wrote them: an option that was left out
/// is nil. Whether they make sense together is found by ``CompiledSchema/compile(_:dialect:)``.
public struct Field: Sendable, Hashable {
  /// The column's name, as the header row has it.
  public var name: String
  /// A name for people.
  public var title: String?
  /// What the cells hold; `any` where the schema names no type.
  public var type: FieldType
  /// How the cells are written: `email`, `%d/%m/%Y`, `topojson`, ...
  public var format: String?
  /// What the cells must satisfy.
  public var constraints: Constraints
  /// The only values allowed, where the column is categorical.
  public var categories: [Category]?
  /// Whether the categories have an order; nil where nothing is said.
  public var categoriesOrdered: Bool?
  /// The texts that stand for "no value" here; nil where the schema's apply.
  public var missingValues: [MissingValue]?
  /// The decimal mark of a number: `.` unless declared.
  public var decimalChar: String?
  /// The mark between groups of digits: none unless declared.
  public var groupChar: String?
  /// False where a number may have text around it that is to be dropped.
  public var bareNumber: Bool?
  /// The texts that mean true: `true`, `True`, `TRUE`, `1` unless declared.
  public var trueValues: [String]?
  /// The texts that mean false: `false`, `False`, `FALSE`, `0` unless declared.
  public var falseValues: [String]?
  /// What stands between the items of a list: `,` unless declared.
  public var delimiter: String?
  /// The type of a list's items: string unless declared.
  public var itemType: FieldType?
  /// Where the field is declared.
  public var place: Place?

  /// A column of a name and a type; everything else is set on the value.
  public init(
    _ name: String, _ type: FieldType = .any, format: String? = nil, title: String? = nil,
    constraints: Constraints = Constraints(), place: Place? = nil
  ) {
    self.name = name
    self.type = type
    self.format = format
    self.title = title
    self.constraints = constraints
    self.place = place
  }

  /// What the column is called in messages and on pages: its title, or else its name.
  public var displayTitle: String { title ?? name }
}
