public import Diagnostics

extension TabularRules {
  /// The first row is not a header.
  public static let headerAbsent = Rule(
    "header-absent", "the first row must name the columns",
    explanation: """
      Columns are found by their names. Without a header row the first row of data would be
      taken for the names, and lost.

      Add the row of names that the schema declares, or set `"header": false` in the dialect.

      - Wrong: a file that begins with `1,Harbour Works`
      - Right: a file that begins with `id,name`
      """)

  /// A column is missing.
  public static let headerMissing = Rule(
    "header-missing", "a file must have every column that its schema requires",
    explanation: """
      Those who use the data rely on the columns that the schema promises.

      Add the column to the file. If it is gone for good, remove the field from the schema, which
      is a breaking change for those who use the data. If files may leave columns out, declare
      `"fieldsMatch": "superset"`.

      - Wrong: the header `id` for the fields `id` and `name`
      - Right: the header `id,name`
      """)

  /// A column is not declared.
  public static let headerExtra = Rule(
    "header-extra", "a file must have no column that its schema does not declare",
    explanation: """
      Columns are published because the schema lists them. A column that nobody described may hold
      what should not be public, such as phone numbers.

      Describe the column in the schema, or remove it from the file. If files may have further
      columns that are not published, declare `"fieldsMatch": "subset"`.

      - Wrong: the header `id,name,phone` for the fields `id` and `name`
      - Right: the header `id,name`
      """)

  /// A column has another name than its field.
  public static let headerName = Rule(
    "header-name", "a column must have exactly the name of its field",
    explanation: """
      Names are compared letter by letter, with capitals and spaces, because programs find columns
      by them.

      Write the field's name into the header row, not its title.

      - Wrong: `Employees` or `employes` for the field `employees`
      - Right: `employees`
      """)

  /// The columns are in another order.
  public static let headerOrder = Rule(
    "header-order", "columns must stand in the order of the schema's fields",
    explanation: """
      By default the standard matches columns and fields by their order (Table Schema,
      `fieldsMatch`: `exact`).

      Bring the columns into the order of the schema, or declare `"fieldsMatch": "equal"` to have
      them matched by name.

      - Wrong: the header `name,id` for the fields `id` and `name`
      - Right: the header `id,name`
      """)

  /// Two columns have the same name.
  public static let headerDuplicate = Rule(
    "header-duplicate", "each column of a file must have a name of its own",
    explanation: """
      Of two columns with one name a reader can reach only one.

      Rename one of the columns, or remove it.

      - Wrong: the header `id,name,name`
      - Right: the header `id,name_en,name_zh`
      """)
}
