/// The different values of a column and how often each occurs, up to a bound.
struct ValueTally: Sendable {
  /// How many values are listed at most, each with its text.
  static let listed = 20

  private let bound: Int
  /// The number of each value, by a hash that stands for it.
  private var numbers: [KeyHash: Int] = [:]
  private var counts: [Int] = []
  /// The texts of the first values.
  private var texts: [[UInt8]] = []
  /// Whether there are no more values than the bound; what was counted is let go else.
  private(set) var isOpen = true

  init(bound: Int) {
    self.bound = bound
  }

  /// The number of a value, new or known; nil where it is one too many.
  mutating func number(of hash: KeyHash, _ text: UnsafeBufferPointer<UInt8>) -> Int? {
    guard isOpen else { return nil }
    if let number = numbers[hash] {
      // Of several ways of writing a value the same one is shown, whichever comes first.
      if number < texts.count, text.isSimpler(than: texts[number]) { texts[number] = Array(text) }
      return number
    }
    guard counts.count < bound else {
      close()
      return nil
    }
    let number = counts.count
    numbers[hash] = number
    counts.append(0)
    if number < Self.listed { texts.append(Array(text)) }
    return number
  }

  /// Counts a value once more.
  @inline(__always)
  mutating func count(_ number: Int) { counts[number] += 1 }

  mutating func merge(_ other: ValueTally) {
    guard other.isOpen else {
      close()
      return
    }
    for (hash, number) in other.numbers {
      let text = number < other.texts.count ? other.texts[number] : []
      let own = text.withUnsafeBufferPointer { self.number(of: hash, $0) }
      guard let own else { return }
      counts[own] += other.counts[number]
    }
  }

  private mutating func close() {
    isOpen = false
    numbers = [:]
    counts = []
    texts = []
  }

  var distinct: ColumnStatistics.Distinct { isOpen ? .exactly(counts.count) : .moreThan(bound) }

  /// The values by how often they occur, then by text; empty where they are too many to be listed.
  var frequencies: [ColumnStatistics.Frequency] {
    guard counts.count <= Self.listed else { return [] }
    return zip(texts, counts)
      .sorted { $0.1 != $1.1 ? $0.1 > $1.1 : $0.0.lexicographicallyPrecedes($1.0) }
      .map { .init(value: String(decoding: $0.0, as: UTF8.self), count: $0.1) }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether the text is shorter than another, or as long and before it in the order of bytes.
  func isSimpler(than other: [UInt8]) -> Bool {
    count != other.count ? count < other.count : lexicographicallyPrecedes(other)
  }
}
