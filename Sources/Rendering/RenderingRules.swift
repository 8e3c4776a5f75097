public import Diagnostics

/// The rules of what pages show, which are found when rows are at hand.
public enum RenderingRules {
  /// All of them.
  public static let all: [Rule] = charts + [tableStatus, tableRows, tableTotal]

  static let tableStatus = Rule(
    "table-status", "the status of a row is one of five letters",
    explanation: """
      The column that a table names under `status` says what is to be known of a row's numbers: `p` provisional, `r`
      revised, `e` estimated, `c` suppressed, `x` not available. Where nothing is to be known the cell is empty. The
      table explains the letters that it shows, so each must be one that readers find explained.

      - Wrong: `2022-12-19,1263,prov.`
      - Right: `2022-12-19,1263,p`
      """)

  static let tableRows = Rule(
    "table-rows", "a table is of a dataset whose rows are few enough to be kept for pages",
    explanation: """
      Pages keep as many rows of a dataset as `limits: { view_rows: … }` in `gazette.yaml` says, 100,000 unless set. A
      table of a larger one would offer a part of it as if it were the whole, and sum up that part.

      Write a view that selects the rows that matter, and show that.

      - Wrong: `dataset: filings` with a million rows
      - Right: `view: filings-by-day`
      """)

  static let tableTotal = Rule(
    "table-total", "a sum of a table is exact",
    explanation: """
      The numbers of a column are added up digit by digit, without rounding. That cannot be done with `INF` and `NaN`,
      nor with numbers that have more than 36 digits from the first to the last.

      Leave the column out of `totals`, or give its numbers fewer digits: `round(share, 4)` in the SQL of a view.

      - Wrong: `totals: [share]` where a share is `NaN`
      - Right: `totals: [filings]`
      """)
}
