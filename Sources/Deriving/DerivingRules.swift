public import Diagnostics

/// The rules of what is derived from the sources: of views.
public enum DerivingRules {
  /// All of them.
  public static let all: [Rule] = [
    viewSyntax, viewUnknown, viewForbidden, viewColumns, viewType, viewComputation, viewOrder,
    viewLimit, viewCycle,
    viewTableName, viewUnused,
  ]

  static let viewSyntax = Rule(
    "view-syntax", "a view is one SELECT that SQLite understands",
    explanation: """
      Behind its head a view holds one statement in the SQL of SQLite, with or without a semicolon at its end. The
      message says what SQLite stumbled over; the mistake often stands a little before that place: a comma that is
      missing or too many, a bracket that is not closed, a text without its quotes. Texts stand in 'single quotes',
      names that need quotes in "double quotes".

      - Wrong: `SELECT area, count(*) AS filings, FROM filings`
      - Right: `SELECT area, count(*) AS filings FROM filings`
      """)

  static let viewUnknown = Rule(
    "view-unknown", "tables, columns and functions that a view names exist",
    explanation: """
      A dataset with one table is the table of the dataset's name; one with several has a table `DATASET_TABLE` for
      each. The answer of another view is a table of that view's name. Hyphens and full stops become underscores:
      the table `filings` of `resumption-filings` is `resumption_filings_filings`. Columns are called as the schema
      calls them.

      - Wrong: `SELECT count(*) AS filings FROM resumption-filings.filings`
      - Right: `SELECT count(*) AS filings FROM resumption_filings_filings`
      """)

  static let viewForbidden = Rule(
    "view-forbidden", "a view only reads, and yields the same whenever it is asked",
    explanation: """
      A view reads the tables of datasets and the answers of other views, and nothing else: it cannot write, attach
      other databases or change settings. It has no clock, no time zone and no dice (`date('now')`, `CURRENT_DATE`,
      `random()`): the same sources must give the same site, on whatever day it is built.

      - Wrong: `SELECT count(*) AS filings FROM filings WHERE filed_on > date('now', '-7 days')`
      - Right: `SELECT count(*) AS filings FROM filings WHERE filed_on > (SELECT date(max(filed_on), '-7 days') FROM filings)`
      """)

  static let viewColumns = Rule(
    "view-columns", "a view yields the columns that its head declares",
    explanation: """
      The head declares each column of the answer with its type and title, and the SQL yields them under the same
      names, in whatever order: `SELECT filed_on AS day, count(*) AS filings`. A column that is only in one of the two
      is a mistake in one of them. `SELECT *` yields whatever the table has, which changes with the table.

      - Wrong: `columns: [{ name: filings, type: integer }]` above `SELECT count(*) FROM filings`
      - Right: the same above `SELECT count(*) AS filings FROM filings`
      """)

  static let viewType = Rule(
    "view-type", "the values that a view yields are of the types that its head declares",
    explanation: """
      Whoever takes the answer relies on the declared types. SQLite has numbers and texts only; `boolean` is 1 or 0,
      dates and times are texts as ISO 8601 has them (`2022-12-19`). No value fits every type. `CAST(… AS INTEGER)`,
      `round(…)`, `date(…)` make one of the other.

      - Wrong: `- { name: year, type: integer }` for `substr(day, 1, 4) AS year`, which is a text
      - Right: `- { name: year, type: year }` for the same
      """)

  static let viewComputation = Rule(
    "view-computation", "what a view computes can be computed",
    explanation: """
      Some mistakes show only when rows are there: a sum of whole numbers beyond 64 bits, a text that should be JSON and
      is none. The message repeats what SQLite says of it. Find the rows at fault with a condition, or mend the SQL:

      - Wrong: `sum(amount)` of whole numbers that are too large together
      - Right: `total(amount)`, which is a floating-point number
      """)

  static let viewOrder = Rule(
    "view-order", .warning, "a view of several rows says in which order they are",
    explanation: """
      Without `ORDER BY` SQL promises no order: rows may change places when a table or the program changes, and with
      them the published file. It must stand at the end, outside of all brackets; an `ORDER BY` within brackets orders
      only what is within.

      - Wrong: `SELECT area, count(*) AS filings FROM filings GROUP BY area`
      - Right: `SELECT area, count(*) AS filings FROM filings GROUP BY area ORDER BY area`
      """)

  static let viewLimit = Rule(
    "view-limit", "a view stays within its bounds",
    explanation: """
      A join without a condition or a recursion without an end would run for years. So a view yields at most 100,000
      rows, takes at most 200,000,000 steps of SQLite's machine, and at most 500,000,000 bytes of memory, as do the
      columns that all views read; a text or a row has at most 100,000 bytes. The first three can be raised in
      `gazette.yaml`: `limits: { view_rows: …, view_steps: …, view_bytes: … }`. Steps are counted, not seconds, so that
      a view that passes on one machine passes on every other.

      - Wrong: `SELECT count(*) AS pairs FROM filings, visitors`
      - Right: `SELECT count(*) AS pairs FROM filings JOIN visitors ON visitors.day = filings.filed_on`
      """)

  static let viewCycle = Rule(
    "view-cycle", "no view reads its own answer",
    explanation: """
      Views may read the answers of others, each of which is computed before. Where two read each other, neither can
      be computed first. Let both read what they share from the datasets, or from a third view.
      """)

  static let viewTableName = Rule(
    "view-table-name", "the tables that views may read have names of their own",
    explanation: """
      In SQL, hyphens and full stops of a name become underscores, since a hyphen would be a minus: the dataset
      `visitors-2024` and the view `visitors_2024` would be the same table. Rename one of them; a dataset's name is part
      of its address, so rename the view.
      """)

  static let viewUnused = Rule(
    "view-unused", .warning, "every view has a use",
    explanation: """
      A view that is neither published nor read by one that is, is not run: what it says stands nowhere. Add
      `publish: true` to its head, or remove the file.
      """)
}
