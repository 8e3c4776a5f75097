public import Diagnostics

extension TabularRules {
  /// The fields of a schema do not make a table.
  public static let schemaField = Rule(
    "schema-field", "a schema must have fields, each with a name of its own",
    explanation: """
      Fields are found by their names, in headers, keys and downloads; two of one name cannot be
      told apart.

      - Wrong: `"fields": [{"name": "id"}, {"name": "id"}]`
      - Right: `"fields": [{"name": "id"}, {"name": "name"}]`
      """)

  /// An option does not belong to its field's type, or cannot be understood.
  public static let schemaOption = Rule(
    "schema-option", "an option of a field must be one that its type knows",
    explanation: """
      `format`, `groupChar`, `trueValues` and the other options say how the values of a type are
      written. An option of another type would be ignored silently, and so would one that is
      misspelt.

      Remove the option, or correct the field's type.

      - Wrong: `{"name": "day", "type": "date", "format": "DD.MM.YYYY"}`
      - Right: `{"name": "day", "type": "date", "format": "%d.%m.%Y"}`
      """)

  /// A constraint cannot be applied to its field.
  public static let schemaConstraint = Rule(
    "schema-constraint", "a constraint must fit the type of its field",
    explanation: """
      Bounds need values that have an order, lengths need something to count; and each value of a
      constraint must itself be a value of the field.

      Correct the constraint, or the field's type.

      - Wrong: `{"type": "integer", "constraints": {"minimum": "many"}}`
      - Right: `{"type": "integer", "constraints": {"minimum": 10}}`
      """)

  /// A pattern cannot be understood.
  public static let schemaPattern = Rule(
    "schema-pattern", "a `pattern` must be a regular expression of XML Schema",
    explanation: """
      Table Schema uses the regular expressions of XML Schema. They match the whole value, and
      have no look-ahead, no references back to a group, and no lazy quantifiers.

      - Wrong: `"pattern": "(?i)ba-[0-9]+"`
      - Right: `"pattern": "[Bb][Aa]-[0-9]+"`
      """)

  /// A JSON Schema cannot be followed.
  public static let schemaJSONSchema = Rule(
    "schema-json-schema", "a `jsonSchema` must use only keywords that are known",
    explanation: """
      A keyword that is passed over would let wrong values through. Known are `type`, `enum`,
      `const`, `properties`, `required`, `additionalProperties`, `minProperties`, `maxProperties`,
      `items`, `prefixItems`, `minItems`, `maxItems`, `uniqueItems`, `minLength`, `maxLength`,
      `pattern`, `minimum`, `maximum`, `exclusiveMinimum`, `exclusiveMaximum`, `multipleOf`,
      `allOf`, `anyOf`, `oneOf` and `not`, and those that only describe, such as `title`.

      - Wrong: `{"type": "object", "patternProperties": {"^x-": {}}}`
      - Right: `{"type": "object", "properties": {"x-note": {"type": "string"}}}`
      """)

  /// A key names something that is not there.
  public static let schemaKey = Rule(
    "schema-key", "a key must name fields of the schema",
    explanation: """
      Primary, unique and foreign keys are lists of field names; a foreign key names as many fields
      of the other table as of its own.

      - Wrong: `"primaryKey": ["ID"]` where the field is `id`
      - Right: `"primaryKey": ["id"]`
      """)

  /// An option of the dialect cannot be followed.
  public static let dialectOption = Rule(
    "dialect-option", "an option of the dialect must be one that can be followed",
    explanation: """
      The dialect says how a file is written: its delimiter, its quotes, its header rows. Characters
      are single and plain, rows are numbered from 1, and each row stands on a line of its own.

      - Wrong: `"delimiter": "||"`
      - Right: `"delimiter": "|"`
      """)
}
