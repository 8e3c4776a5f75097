/// The different values of a column and how often each occurs, up to a bound.
struct ValueTally: Sendable {
  /// How many values are listed at most, each with its text.
  static let listed = 20

  private let bound: Int
  /// The number of each value.
  private var numbers = KeyTable()
  /// The key of each value, by its number.
  private var keys: [KeyHash] = []
  private var counts: [Int] = []
  /// The texts of the first values.
  private var texts: [[UInt8]] = []
  /// Whether there are no more values than the bound; what was counted is let go else.
  private(set) var isOpen = true

  init(bound: Int) {
    self.bound = bound
  }

  /// What counting a value has shown.
  enum Outcome {
    /// It was known, by this number.
    case known(Int)
    /// It is new.
    case new
    /// It is one too many.
    case closed
  }

  /// Counts `times` more rows with a value.
  @inline(__always)
  mutating func count(
    _ key: KeyHash, _ text: UnsafeBufferPointer<UInt8>, times: Int = 1
  ) -> Outcome {
    if let known = numbers.insert(key, at: UInt64(keys.count)) {
      let number = Int(truncatingIfNeeded: known)
      counts[number] += times
      return .known(number)
    }
    return add(key, text, times)
  }

  @inline(never)
  private mutating func add(
    _ key: KeyHash, _ text: UnsafeBufferPointer<UInt8>, _ times: Int
  ) -> Outcome {
    guard isOpen, keys.count < bound else {
      close()
      return .closed
    }
    if keys.count < Self.listed { texts.append(Array(text)) }
    keys.append(key)
    counts.append(times)
    return .new
  }

  /// Takes in another way of writing a known value: the same one is shown, whichever comes first.
  mutating func note(_ text: UnsafeBufferPointer<UInt8>, of number: Int) {
    if number < texts.count, text.isSimpler(than: texts[number]) { texts[number] = Array(text) }
  }

  mutating func merge(_ other: ValueTally) {
    guard other.isOpen else {
      close()
      return
    }
    for (number, key) in other.keys.enumerated() where isOpen {
      let text = number < other.texts.count ? other.texts[number] : []
      text.withUnsafeBufferPointer { text in
        if case .known(let own) = count(key, text, times: other.counts[number]) {
          note(text, of: own)
        }
      }
    }
  }

  private mutating func close() {
    isOpen = false
    numbers = KeyTable()
    keys = []
    counts = []
    texts = []
  }

  var distinct: ColumnStatistics.Distinct { isOpen ? .exactly(keys.count) : .moreThan(bound) }

  /// The values by how often they occur, then by text; empty where they are too many to be listed.
  func frequencies(_ form: CellForm) -> [ColumnStatistics.Frequency] {
    guard keys.count <= Self.listed else { return [] }
    return zip(texts, counts)
      .map { ColumnStatistics.Frequency(value: form.plain($0), count: $1) }
      .sorted { $0.count != $1.count ? $0.count > $1.count : $0.value < $1.value }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether the text is shorter than another, or as long and before it in the order of bytes.
  func isSimpler(than other: [UInt8]) -> Bool {
    count != other.count ? count < other.count : lexicographicallyPrecedes(other)
  }
}
