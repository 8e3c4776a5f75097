internal import Foundation
public import GazetteModel

/// The only place where the time is asked for.
public enum Clock {
  /// The moment a site stands at: the one asked for, else the site's own, else that of a
  /// reproducible build (`SOURCE_DATE_EPOCH`, seconds since 1970), else now in the site's time zone.
  public static func moment(
    asked: LocalMoment?, site: LocalMoment?, epoch: Int?, zone: SiteTimeZone
  ) -> LocalMoment? {
    if let moment = asked ?? site { return moment.minute == nil ? moment : moment.start.moment }
    return zone.moment(
      secondsSince1970: epoch.map { Double($0) } ?? Date().timeIntervalSince1970)
  }

  /// Measures how long something takes; no output depends on it.
  public struct Stopwatch: Sendable {
    private let start = ContinuousClock.now

    /// Starts to run.
    public init() {}

    /// Seconds since it was started.
    public var seconds: Double {
      let parts = start.duration(to: .now).components
      return Double(parts.seconds) + Double(parts.attoseconds) * 1e-18
    }
  }
}
