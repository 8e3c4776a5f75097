internal import Foundation

/// The time zone in which the site's dates are written, by its IANA name.
public struct SiteTimeZone: Sendable, Hashable {
  /// The IANA name: `Asia/Shanghai`.
  public let name: String
  private let zone: TimeZone

  /// The zone of that name, or nil where the time zone database has none.
  public init?(_ name: String) {
    guard let zone = TimeZone(identifier: name) else { return nil }
    self.name = name
    self.zone = zone
  }

  /// Coordinated Universal Time, what a site has that names no zone.
  public static let utc = SiteTimeZone(name: "UTC", zone: .gmt)

  private init(name: String, zone: TimeZone) {
    self.name = name
    self.zone = zone
  }

  /// What this zone's clock shows `seconds` after 1970-01-01T00:00:00Z.
  public func moment(secondsSince1970 seconds: Double) -> LocalMoment? {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    let parts = calendar.dateComponents(
      [.year, .month, .day, .hour, .minute], from: Date(timeIntervalSince1970: seconds))
    guard let year = parts.year, let month = parts.month, let day = parts.day,
      let hour = parts.hour, let minute = parts.minute
    else { return nil }
    return CalendarDate(year: year, month: month, day: day).flatMap {
      LocalMoment($0, minute: hour * 60 + minute)
    }
  }

  /// What this zone's clock shows at a time that may have been stated on another clock.
  public func moment(of time: PublicationTime) -> LocalMoment {
    guard let offset = time.offset, let minute = time.moment.minute else { return time.moment }
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    let date = time.moment.date
    let midnight = calendar.date(
      from: DateComponents(year: date.year, month: date.month, day: date.day))
    let seconds = midnight.map { $0.timeIntervalSince1970 + Double((minute - offset) * 60) }
    return seconds.flatMap { moment(secondsSince1970: $0) } ?? time.moment
  }

  /// RFC 3339 with the offset in force then: `2022-12-19T18:00:00+08:00`.
  ///
  /// A day without a time stands for its first minute; `24:00` becomes `00:00` of the day after,
  /// since RFC 3339 §5.6 has no hour 24.
  public func timestamp(_ time: PublicationTime) -> String {
    var date = time.moment.date
    var minute = time.moment.minute ?? 0
    if minute == 1440, let next = date.next {
      date = next
      minute = 0
    }
    let offset = time.offset ?? self.offset(date, minute: minute)
    let clock = CalendarDate.padded(minute / 60, 2) + ":" + CalendarDate.padded(minute % 60, 2)
    return "\(date)T\(clock):00\(PublicationTime.offset(offset))"
  }

  /// RFC 3339 in UTC: `2022-12-19T10:00:00Z`.
  public func universalTimestamp(_ time: PublicationTime) -> String {
    let minute = time.moment.minute ?? 0
    let offset = time.offset ?? self.offset(time.moment.date, minute: minute)
    let universal = Self.utc.moment(
      of: PublicationTime(
        LocalMoment(time.moment.date, minute: minute) ?? time.moment, offset: offset))
    let text = Self.utc.timestamp(PublicationTime(universal))
    return text.prefix(19) + "Z"
  }

  private func offset(_ date: CalendarDate, minute: Int) -> Int {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    let parts = DateComponents(
      year: date.year, month: date.month, day: date.day, hour: minute / 60, minute: minute % 60)
    guard let instant = calendar.date(from: parts) else { return 0 }
    return zone.secondsFromGMT(for: instant) / 60
  }
}
