/// Days from one to another, or from one on.
public struct Period: Sendable, Hashable {
  /// The first day.
  public let from: CalendarDate
  /// The last day; nil where it goes on.
  public let until: CalendarDate?

  /// A period; nil where it would end before it starts.
  public init?(from: CalendarDate, until: CalendarDate?) {
    if let until, until < from { return nil }
    self.from = from
    self.until = until
  }

  /// Reads `START/END`, `..` standing for an open end (ISO 8601-2 §10).
  public init?(iso text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let from = CalendarDate(iso: parts[0]) else { return nil }
    if parts[1] == ".." {
      self.init(from: from, until: nil)
    } else if let until = CalendarDate(iso: parts[1]) {
      self.init(from: from, until: until)
    } else {
      return nil
    }
  }

  /// The days of two periods and all between them.
  public func union(_ other: Period) -> Period {
    let last = until.flatMap { last in other.until.map { max(last, $0) } }
    return Period(from: min(from, other.from), until: last) ?? self
  }
}

extension Period: CustomStringConvertible {
  /// `START/END`, with `..` for an open end.
  public var description: String { "\(from)/\(until?.description ?? "..")" }
}
