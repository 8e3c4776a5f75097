/// What the last build published of a notice, by the record that it wrote (`/notices/ID/index.json`).
public struct LastNotice: Sendable {
  /// The date that the notice bore.
  public var issued: CalendarDate?
  /// The first moment at which it held.
  public var from: LocalMoment?
  /// The last moment at which it held.
  public var until: LocalMoment?
  /// The days on which it had been corrected.
  public var corrected: [CalendarDate]
  /// Whether it was withdrawn, or was going to be.
  public var isWithdrawn: Bool
  /// The text of each edition, CommonMark in UTF-8.
  public var texts: [Language: String]

  /// What was published.
  public init(
    issued: CalendarDate?, from: LocalMoment?, until: LocalMoment?, corrected: [CalendarDate],
    isWithdrawn: Bool, texts: [Language: String]
  ) {
    self.issued = issued
    self.from = from
    self.until = until
    self.corrected = corrected
    self.isWithdrawn = isWithdrawn
    self.texts = texts
  }
}
