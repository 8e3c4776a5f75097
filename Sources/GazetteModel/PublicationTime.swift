/// When something was published: a day, or a minute with the offset it was stated in.
public struct PublicationTime: Sendable, Hashable {
  /// The day and perhaps the minute, on the clock of `offset`.
  public let moment: LocalMoment
  /// Minutes east of UTC, or nil for the site's own time zone.
  public let offset: Int?

  /// A moment on the site's clock, or on one with a stated offset.
  public init(_ moment: LocalMoment, offset: Int? = nil) {
    self.moment = moment
    self.offset = offset
  }

  /// Reads `YYYY-MM-DD`, `YYYY-MM-DDTHH:MM` or the latter followed by `Z` or `±HH:MM`; seconds may follow the minutes.
  public init?(iso text: String) {
    var body = Substring(text)
    var offset: Int?
    if body.count > 10 {
      if body.hasSuffix("Z") {
        body = body.dropLast()
        offset = 0
      } else if let sign = body.dropFirst(11).lastIndex(where: { $0 == "+" || $0 == "-" }) {
        let written = body[body.index(after: sign)...]
        guard let minutes = LocalMoment.minute(written), minutes <= 14 * 60 else { return nil }
        offset = body[sign] == "-" ? -minutes : minutes
        body = body[..<sign]
      }
      if body.count == 19 {
        let seconds = Array(body.utf8.suffix(3))
        guard seconds[0] == UInt8(ascii: ":"), let value = CalendarDate.number(seconds[1...]),
          value < 60
        else { return nil }
        body = body.dropLast(3)
      }
    }
    guard let moment = LocalMoment(iso: body), offset == nil || moment.minute != nil else {
      return nil
    }
    self.init(moment, offset: offset)
  }
}

extension PublicationTime: CustomStringConvertible {
  /// As it was written, without seconds.
  public var description: String {
    guard let offset else { return moment.description }
    return moment.description + Self.offset(offset)
  }

  static func offset(_ minutes: Int) -> String {
    let size = abs(minutes)
    return (minutes < 0 ? "-" : "+") + CalendarDate.padded(size / 60, 2) + ":"
      + CalendarDate.padded(size % 60, 2)
  }
}
