/// The least and the greatest value of a column, compared exactly.
struct ValueRange: Sendable {
  private(set) var least: End?
  private(set) var greatest: End?

  /// A value at an end.
  struct End: Sendable {
    let text: [UInt8]
    /// Its place in the order; nil where that takes more than a rank.
    let rank: Rank?

    init(_ text: UnsafeBufferPointer<UInt8>, _ form: CellForm) {
      self.text = Array(text)
      rank = form.rank(of: text)
    }
  }

  /// Takes in a value; what has no place in the order, as NaN has none, is passed over.
  mutating func admit(_ text: UnsafeBufferPointer<UInt8>, _ form: CellForm) {
    guard let low = least, let high = greatest else {
      guard form.magnitude(of: text) != nil else { return }
      least = End(text, form)
      greatest = least
      return
    }
    if let order = form.order(text, low.text),
      order < 0 || order == 0 && text.isSimpler(than: low.text)
    {
      least = End(text, form)
    }
    if let order = form.order(text, high.text),
      order > 0 || order == 0 && text.isSimpler(than: high.text)
    {
      greatest = End(text, form)
    }
  }

  mutating func merge(_ other: ValueRange, _ form: CellForm) {
    for end in [other.least, other.greatest] {
      end?.text.withUnsafeBufferPointer { admit($0, form) }
    }
  }

  /// The two values as they are shown; nil where there is none.
  func statistics(_ form: CellForm) -> ColumnStatistics.Range? {
    guard let least, let greatest else { return nil }
    return ColumnStatistics.Range(
      least: form.plain(least.text), greatest: form.plain(greatest.text))
  }
}
