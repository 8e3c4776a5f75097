/// What the values of a column turned out to be when all rows had passed.
///
/// It depends on the values alone, never on their order or on how the rows were shared out.
public struct ColumnStatistics: Sendable, Hashable {
  /// How many rows have no value here.
  public var missing: Int
  /// How many rows have one.
  public var values: Int
  /// How many different values there are; nil where that is not counted: objects, arrays, GeoJSON.
  public var distinct: Distinct?
  /// The least and the greatest value of numbers, dates and times; nil where there is none.
  public var range: Range?
  /// The length in characters of the shortest and of the longest text; nil where there is none.
  public var lengths: ClosedRange<Int>?
  /// How often each value occurs, the most frequent first; empty where there are more than a few.
  public var frequencies: [Frequency]

  /// A count of different values, which is given up where it grows large.
  public enum Distinct: Sendable, Hashable {
    /// So many and no more.
    case exactly(Int)
    /// More than so many.
    case moreThan(Int)
  }

  /// Two values between which all others are, in canonical form.
  public struct Range: Sendable, Hashable {
    /// The least value.
    public var least: String
    /// The greatest value.
    public var greatest: String

    /// A range.
    public init(least: String, greatest: String) {
      self.least = least
      self.greatest = greatest
    }
  }

  /// A value and how many rows have it.
  public struct Frequency: Sendable, Hashable {
    /// The value in canonical form.
    public var value: String
    /// How many rows have it.
    public var count: Int

    /// A frequency.
    public init(value: String, count: Int) {
      self.value = value
      self.count = count
    }
  }

  /// Statistics of a column.
  public init(
    missing: Int, values: Int, distinct: Distinct? = nil, range: Range? = nil,
    lengths: ClosedRange<Int>? = nil, frequencies: [Frequency] = []
  ) {
    self.missing = missing
    self.values = values
    self.distinct = distinct
    self.range = range
    self.lengths = lengths
    self.frequencies = frequencies
  }
}
