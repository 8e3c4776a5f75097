internal import Diagnostics
internal import GazetteModel
internal import Tabular

/// Finds a file of a table that holds the same rows as another one: yesterday's, delivered once more.
///
/// It is held for every table of several files, whatever the descriptor says.
struct RepeatedFileCheck: RowRuleCheck {
  static let rule = Rule(
    "file-repeated", "two files of a table hold different rows",
    explanation: """
      A table of several files, one for each day or district, counts a file twice if it was delivered under two names:
      yesterday's once more as today's. Rows are compared by their values, so that another spelling or encoding of the
      same file is found too.

      Fetch the file again that is wrong, or take one of the two out of `path`.

      - Wrong: `2022-12-01.csv` copied to `2022-12-02.csv`
      - Right: the file of each day
      """)

  /// What stands for the rows of a file.
  private struct Digest: Hashable, Sendable {
    var rowCount: Int
    var hash: Int
  }

  /// The first file with some rows, by what stands for those.
  private var files: [Digest: String] = [:]
  private var file: String?
  private var rowCount = 0
  private var rows = Hasher()

  /// The check of a table; nil where it is one file.
  init?(_ resource: Dataset.Resource) {
    guard resource.files.count > 1 else { return nil }
  }

  mutating func take(_ batch: RowBatch, findings: inout Findings) {
    if batch.file != file { endFile(&findings) }
    file = batch.file
    rowCount += batch.rowCount
    batch.withUnsafeCells { grid in
      for row in 0..<grid.rowCount {
        for column in 0..<grid.columnCount {
          let text = grid[row, column]
          // The length keeps ("a", "bc") and ("ab", "c") apart.
          rows.combine(grid.isMissing(row, column) ? -1 : text.count)
          rows.combine(bytes: UnsafeRawBufferPointer(text))
        }
      }
    }
  }

  mutating func finish(findings: inout Findings) { endFile(&findings) }

  private mutating func endFile(_ findings: inout Findings) {
    guard let file else { return }
    let digest = Digest(rowCount: rowCount, hash: rows.finalize())
    (rowCount, rows) = (0, Hasher())
    guard let first = files[digest] else {
      files[digest] = file
      return
    }
    findings.add(
      Diagnostic(
        Self.rule, "the file must hold other rows than '\(first)'; they are the same",
        at: Place(file), related: [.init("holds the same rows", at: Place(first))],
        help: "fetch the file again, or take one of the two out of 'path'"))
  }
}
