/// The values of one key in the rows of a batch.
struct BatchKeys: Sendable {
  /// The hash of each row's values: ``KeyHash/none`` where one of them is missing, or is no value of its type.
  var hashes: [KeyHash] = []
  /// How many rows have values.
  var count = 0
  /// Whether each row's values come after those of the row before, so that none can occur twice.
  var isAscending = true
  /// The first row's values, written so that their bytes are in the order of the values; empty where no row has any.
  var first: [UInt8] = []
  /// The last row's values, written so.
  var last: [UInt8] = []

  /// Takes in the values of the next row; `ordered` is nil where their order cannot be told from their bytes.
  mutating func append(_ hash: KeyHash, ordered: [UInt8]?) {
    hashes.append(hash)
    count += 1
    guard isAscending, let ordered else {
      isAscending = false
      return
    }
    if count == 1 { first = ordered }
    isAscending = count == 1 || last.lexicographicallyPrecedes(ordered)
    last.replaceSubrange(0..<last.count, with: ordered)
  }

  /// Whether all of them come after the values of an earlier row.
  func follow(_ earlier: [UInt8]) -> Bool {
    isAscending && (first.isEmpty || earlier.lexicographicallyPrecedes(first))
  }
}
