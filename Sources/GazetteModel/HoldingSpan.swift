/// A stretch of time in which a notice holds, on the site's own clock.
public struct HoldingSpan: Sendable, Hashable {
  /// The first instant.
  public let from: LocalMoment.Instant
  /// The instant at which it is over; nil where it does not end.
  public let until: LocalMoment.Instant?

  /// A stretch of time; nil where it is over before it begins.
  public init?(from: LocalMoment.Instant, until: LocalMoment.Instant?) {
    if let until, until <= from { return nil }
    self.from = from
    self.until = until
  }

  /// What two spans have in common; nil where that is nothing.
  public func intersection(_ other: HoldingSpan) -> HoldingSpan? {
    HoldingSpan(
      from: max(from, other.from), until: [until, other.until].compactMap(\.self).min())
  }
}

extension HoldingSpan: CustomStringConvertible {
  /// `from 2022-12-19 on`, or with `until` where it ends; midnight is the day as such.
  public var description: String {
    "from \(Self.day(from.moment))" + (until.map { " until \($0.lastMoment)" } ?? " on")
  }

  private static func day(_ moment: LocalMoment) -> String {
    moment.minute == 0 ? moment.date.description : moment.description
  }
}
