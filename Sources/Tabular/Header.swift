import Diagnostics

/// The names in a file's header rows.
struct Header: Sendable {
  /// One column's name, and where it stands.
  struct Name: Sendable, Equatable {
    var text: String
    var bytes: Range<Int>
  }

  /// The rows of which the header is made up, as far as they have been read.
  private(set) var rows: [[Name]] = []

  /// Adds a row of names.
  mutating func add(_ row: [Name]) {
    rows.append(row)
  }

  /// One name for each column of the last row.
  ///
  /// A name of an upper row holds for the columns to its right too, up to the next one, since
  /// that is how merged cells of a spreadsheet are exported.
  func names(joinedBy separator: String) -> [Name] {
    guard var names = rows.last else { return [] }
    for row in rows.dropLast().reversed() {
      var above = ""
      for column in names.indices {
        if column < row.count, !row[column].text.isEmpty { above = row[column].text }
        guard !above.isEmpty else { continue }
        let below = names[column].text
        names[column].text = below.isEmpty ? above : above + separator + below
      }
    }
    return names
  }
}
