public import Diagnostics

extension TabularRules {
  /// A cell is not of its column's type.
  public static let cellType = Rule(
    "cell-type", "a cell must be a value of its field's type",
    explanation: """
      Programs add up numbers and sort dates because the schema promises what each column holds; one
      cell that is something else stops them.

      Correct the cell. If all cells are written in that way, tell the schema: `groupChar`
      and `decimalChar` for numbers, `trueValues` for booleans, a `format` such as `%d/%m/%Y` for
      dates. Texts that mean "no value" belong into `missingValues`.

      - Wrong: `12,500` in an `integer` column
      - Right: `12500`
      """)

  /// A spreadsheet has spoilt a text.
  public static let cellSpoilt = Rule(
    "cell-spoilt", .warning,
    "a text must not be what a spreadsheet makes of a value that it has lost",
    explanation: """
      A spreadsheet takes a long code for a number and keeps its first digits (`9.135E+17`), writes `#REF!` where a
      formula failed, and `####` where a column was too narrow. In a column of texts such a cell is a text like any
      other, and is published.

      Format the column as text in the spreadsheet, enter the values again, and export the file again. A text that is
      meant to say that there is no value belongs into `missingValues`.

      - Wrong: `9.135E+17`
      - Right: `91350100M000100Y43`
      """)

  /// A value is missing.
  public static let cellRequired = Rule(
    "cell-required", "a cell of a required field must have a value",
    explanation: """
      The schema promises a value in every row, either by `"required": true` or because the field
      is part of the primary key.

      Fill in the cell. If the value may be unknown, remove the constraint from the schema.

      - Wrong: `BA-0118,,bao-an` where the second field is required
      - Right: `BA-0118,Harbour Works,bao-an`
      """)

  /// A value is too short or too long.
  public static let cellLength = Rule(
    "cell-length", "a value must be as long as `minLength` and `maxLength` allow",
    explanation: """
      Characters are counted in texts, items in lists and arrays, names in objects. A wrong length
      often shows a lost leading zero or two values in one cell.

      Correct the cell, or the constraint in the schema.

      - Wrong: `10000` where `"minLength": 6`
      - Right: `010000`
      """)

  /// A value is too small or too large.
  public static let cellRange = Rule(
    "cell-range", "a value must lie between `minimum` and `maximum`",
    explanation: """
      Bounds catch slips of the keyboard before they are published: a negative count, a date in
      the next century. `exclusiveMinimum` and `exclusiveMaximum` leave out the bound itself.

      Correct the cell, or the constraint in the schema.

      - Wrong: `-3` where `"minimum": 0`
      - Right: `3`
      """)

  /// A value does not match the pattern.
  public static let cellPattern = Rule(
    "cell-pattern", "a value must match the `pattern` of its field as a whole",
    explanation: """
      A pattern is a regular expression of XML Schema, and describes the whole value from the first
      character to the last.

      Correct the cell, or the pattern in the schema. To allow anything before or after, write `.*`.

      - Wrong: `F12` where `"pattern": "F[0-9]{9}"`
      - Right: `F000000012`
      """)

  /// A value is not one of those allowed.
  public static let cellEnum = Rule(
    "cell-enum", "a value must be one of those that `enum` or `categories` list",
    explanation: """
      A list of allowed values keeps one thing from having two spellings, which would split it in
      every count.

      Correct the cell, or add the value to the list in the schema. Capitals and spaces count.

      - Wrong: `Approved` where `"enum": ["filed", "approved"]`
      - Right: `approved`
      """)

  /// A JSON value does not follow its JSON Schema.
  public static let cellJSONSchema = Rule(
    "cell-json-schema", "a JSON value must follow the `jsonSchema` of its field",
    explanation: """
      Objects and arrays in a cell have a structure of their own, which the schema describes with
      JSON Schema.

      Correct the cell, or the `jsonSchema` in the schema.

      - Wrong: `{"value":"bad"}` where `value` must be an integer
      - Right: `{"value":100}`
      """)

  /// A key occurs twice.
  public static let keyDuplicate = Rule(
    "key-duplicate", "the values of a key must occur only once in a table",
    explanation: """
      `primaryKey`, `uniqueKeys` and the constraint `unique` promise that the values tell rows
      apart. Values are compared, not texts: `7` and `007` are the same integer. Rows without a
      value in the key are left out.

      Remove the row that was entered twice, or correct its key.

      - Wrong: two rows with the key `BA-0118`
      - Right: `BA-0118` and `BA-0119`
      """)

  /// A reference leads nowhere.
  public static let keyMissing = Rule(
    "key-missing", "a foreign key must occur in the table it refers to",
    explanation: """
      A foreign key leads from one table to a row of another: from a filing to its district.
      Where the other row does not exist, joins lose the row silently.

      Correct the value, or add the row to the table referred to.

      - Wrong: the district `baoan` where the table of districts has `bao-an`
      - Right: `bao-an`
      """)
}
