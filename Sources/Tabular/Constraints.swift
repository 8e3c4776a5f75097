/// What the cells of a column must satisfy (Table Schema 2.0, "Field Constraints").
///
/// Values are given as texts, so that `0.1` stays exactly that: a number or a boolean of the
/// descriptor as it is written there, an object or an array as its JSON text.
public struct Constraints: Sendable, Hashable {
  /// Whether a value must be there.
  public var required: Bool
  /// Whether no value may occur twice.
  public var unique: Bool
  /// The least number of characters of a string, or of items of a list, array or object.
  public var minLength: Int?
  /// The greatest number of characters of a string, or of items of a list, array or object.
  public var maxLength: Int?
  /// The least value.
  public var minimum: String?
  /// The greatest value.
  public var maximum: String?
  /// What every value must be greater than.
  public var exclusiveMinimum: String?
  /// What every value must be less than.
  public var exclusiveMaximum: String?
  /// A regular expression of XML Schema that the whole value must match.
  public var pattern: String?
  /// The only values allowed.
  public var `enum`: [String]?
  /// A JSON Schema for the value of an object or array.
  public var jsonSchema: JSONValue?

  /// Constraints; none unless named.
  public init(
    required: Bool = false, unique: Bool = false, minLength: Int? = nil, maxLength: Int? = nil,
    minimum: String? = nil, maximum: String? = nil, exclusiveMinimum: String? = nil,
    exclusiveMaximum: String? = nil, pattern: String? = nil, enum values: [String]? = nil,
    jsonSchema: JSONValue? = nil
  ) {
    self.required = required
    self.unique = unique
    self.minLength = minLength
    self.maxLength = maxLength
    self.minimum = minimum
    self.maximum = maximum
    self.exclusiveMinimum = exclusiveMinimum
    self.exclusiveMaximum = exclusiveMaximum
    self.pattern = pattern
    self.enum = values
    self.jsonSchema = jsonSchema
  }
}
