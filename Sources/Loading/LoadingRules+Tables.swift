internal import Diagnostics

/// The rules of tables in texts.
extension LoadingRules {
  static let tableColumns = Rule(
    "table-columns", "a table shows each column once, and sums up columns that it shows",
    explanation: """
      `columns` lists what is shown, from the first column to the last. `totals` names those among them whose sum stands
      in a last row. The column named by `status` is shown behind all others, as a letter in brackets that is explained
      below the table, and so is in neither list.

      - Wrong: `columns: [area, clinics]` and `totals: [visits]`
      - Right: `columns: [area, clinics, visits]` and `totals: [visits]`
      """)

  static let tableMark = Rule(
    "table-mark", "a number in a table of CSV is marked by one of five letters, one for each row",
    explanation: """
      In a table that stands in the text itself, letters in brackets behind a number say what is to be known of it:
      `[p]` provisional, `[r]` revised, `[e]` estimated, `[c]` suppressed, `[x]` not available. The marks stand in a
      column of their own, so that numbers stay numbers; that is why a row has only one.

      - Wrong: `2022-12-19,1263 [prov],94 [r]`
      - Right: `2022-12-19,1263 [p],94`
      """)
}
