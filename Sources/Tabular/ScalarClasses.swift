/// The scalars divided into classes of those that no set of an expression tells apart.
struct ScalarClasses: Sendable {
  /// The class of each ASCII character.
  private(set) var ascii: [UInt8] = []
  /// Where a range of scalars of one class begins, ascending, the first at 0.
  private var starts: [UInt32] = []
  /// The class of each range.
  private var kinds: [UInt8] = []
  /// How many classes there are.
  private(set) var count = 0
  private var sets: [ScalarSet: ClassSet] = [:]

  /// How many classes there can be: one for each bit of a ``ClassSet``.
  static let limit = 256

  /// Divides the scalars; nil where there would be too many classes.
  init?(_ sets: Set<ScalarSet>) {
    var borders: Set<UInt32> = [0]
    for range in sets.flatMap(\.ranges) {
      borders.insert(range.lowerBound)
      borders.insert(range.upperBound + 1)
    }
    let ordered = sets.sorted { $0.ranges.lexicographicallyPrecedes($1.ranges, by: Self.precedes) }
    var known: [[Bool]: UInt8] = [:]
    for border in borders.sorted() where border <= 0x10_FFFF {
      let signature = ordered.map { $0.contains(border) }
      if known[signature] == nil {
        guard known.count < Self.limit else { return nil }
        known[signature] = UInt8(known.count)
      }
      starts.append(border)
      kinds.append(known[signature] ?? 0)
    }
    count = known.count
    for (index, set) in ordered.enumerated() {
      var bits = ClassSet()
      for (signature, kind) in known where signature[index] { bits.insert(kind) }
      self.sets[set] = bits
    }
    ascii = (0..<128).map { kind(of: $0) }
  }

  private static func precedes(_ left: ClosedRange<UInt32>, _ right: ClosedRange<UInt32>) -> Bool {
    (left.lowerBound, left.upperBound) < (right.lowerBound, right.upperBound)
  }

  /// The class of a scalar.
  func kind(of scalar: UInt32) -> UInt8 {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= scalar { low = middle } else { high = middle }
    }
    return kinds[low]
  }

  /// The classes that make up one of the sets.
  func bits(of set: ScalarSet) -> ClassSet { sets[set] ?? ClassSet() }
}
