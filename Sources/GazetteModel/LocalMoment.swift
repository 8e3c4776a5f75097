/// A minute of a day in the site's own time zone, or the day as such.
///
/// Official texts end a day at `24:00`; the moment keeps that spelling, so that "until 8 January
/// 24:00" is shown as written, and compares equal to `00:00` of the day after.
public struct LocalMoment: Sendable, Hashable {
  /// The day.
  public let date: CalendarDate
  /// Minutes since the day began, 0 to 1440, or nil where only the day was given.
  public let minute: Int?

  /// A day, or a minute of it; nil where `minute` is not within 0 to 1440.
  public init?(_ date: CalendarDate, minute: Int? = nil) {
    guard (0...1440).contains(minute ?? 0) else { return nil }
    self.date = date
    self.minute = minute
  }

  /// A day as such.
  public init(day: CalendarDate) {
    date = day
    minute = nil
  }

  private init(_ instant: Instant) {
    date = instant.date
    minute = instant.minute
  }

  /// Reads `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`, `24:00` included.
  public init?(iso text: some StringProtocol) {
    guard let date = CalendarDate(iso: text.prefix(10)) else { return nil }
    let rest = text.dropFirst(10)
    guard !rest.isEmpty else {
      self.init(date)
      return
    }
    guard rest.first == "T", let minute = Self.minute(rest.dropFirst()) else { return nil }
    self.init(date, minute: minute)
  }

  /// Minutes since midnight of `HH:MM`, with `24:00` as the end of the day.
  static func minute(_ text: some StringProtocol) -> Int? {
    let bytes = Array(text.utf8)
    guard bytes.count == 5, bytes[2] == UInt8(ascii: ":"),
      let hour = CalendarDate.number(bytes[0..<2]), let minute = CalendarDate.number(bytes[3..<5]),
      minute < 60, hour < 24 || (hour == 24 && minute == 0)
    else { return nil }
    return hour * 60 + minute
  }

  /// The time of day as `HH:MM`, or nil where only the day was given.
  public var time: String? {
    minute.map { CalendarDate.padded($0 / 60, 2) + ":" + CalendarDate.padded($0 % 60, 2) }
  }

  /// The instant at which a range that starts here starts: the day's first minute where no time is given.
  public var start: Instant { Instant(date, minute: minute ?? 0) }

  /// The instant at which a range that lasts until here is over: the end of the day where no time is given.
  public var end: Instant { Instant(date, minute: minute ?? 1440) }

  /// Whether what ends at `end` is over; what has no end never is.
  public func isAfter(_ end: Instant?) -> Bool { end.map { $0 <= start } ?? false }

  /// Whether what starts at `from` has not begun; what has no start always has.
  ///
  /// On a day as such, what starts in the course of it has begun.
  public func isBefore(_ from: Instant?) -> Bool {
    from.map { minute == nil ? $0 >= end : $0 > start } ?? false
  }

  /// A minute on the site's own clock, with one spelling only: `24:00` is `00:00` of the day after.
  public struct Instant: Sendable, Hashable, Comparable {
    fileprivate let date: CalendarDate
    fileprivate let minute: Int

    init(_ date: CalendarDate, minute: Int) {
      if minute == 1440, let next = date.next {
        self.date = next
        self.minute = 0
      } else {
        self.date = date
        self.minute = minute
      }
    }

    /// The minute, as a moment.
    public var moment: LocalMoment { LocalMoment(self) }

    /// The last moment of what is over then: the day before as such where it is midnight.
    public var lastMoment: LocalMoment {
      guard minute == 0, let day = date.previous else { return moment }
      return LocalMoment(day: day)
    }

    /// The earlier instant first.
    public static func < (left: Instant, right: Instant) -> Bool {
      (left.date, left.minute) < (right.date, right.minute)
    }
  }
}

extension LocalMoment: CustomStringConvertible {
  /// `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`, as it was written.
  public var description: String { date.description + (time.map { "T" + $0 } ?? "") }
}
