internal import Diagnostics
internal import Exporting
internal import Synchronization
internal import Tabular

/// A batch of rows on its way, with what was found in it and what was made of it.
///
/// The thread that took it from the pool has it to itself until it hands it in; from then on it is only read, by
/// several lanes at once, and the last of them gives it back.
final class Parcel: @unchecked Sendable {
  /// Its number among those of its table, from 0.
  var number = 0
  /// The rows; nil in the last parcel, which bears what the end of the table brought up.
  var batch: RowBatch?
  /// How many rows the table has; known in the last parcel.
  var rowCount: Int?
  /// What was found where the rows were read and checked.
  var findings = Findings()
  /// The rows in every format.
  var rendered = RenderedRows()
  /// How many lanes still read it.
  let readers = Atomic(0)
}
