internal import GazetteModel
internal import Tabular

/// The sums in the last row of a table.
struct TableTotals: Sendable {
  /// What the row is called.
  var label: String
  /// The sums by the number of their column in the source, exact however many numbers there are.
  var sums: [Int: ExactNumber]
  /// Whether a row has no number that could be added.
  var leavesOut: Bool
}
