/// What the last build published of a notice, by the record that it wrote (`/notices/ID/index.json`).
public struct LastNotice: Sendable {
  /// The day that the site stood at.
  public var asOf: CalendarDate?
  /// The document number.
  public var number: String?
  /// The ids of the areas that it held for.
  public var areas: [String]
  /// The date that the notice bore.
  public var issued: CalendarDate?
  /// The first moment at which it held.
  public var from: LocalMoment?
  /// The last moment at which it held.
  public var until: LocalMoment?
  /// What it did to other notices.
  public var amends: [Amendment]
  /// Whether it was an alert.
  public var isAlert: Bool
  /// The days on which it had been corrected.
  public var corrected: [CalendarDate]
  /// Since when it was withdrawn, or was going to be.
  public var withdrawn: CalendarDate?
  /// The title of each edition.
  public var titles: [Language: String]
  /// The summary of each edition that had one.
  public var summaries: [Language: String]
  /// The text of each edition, CommonMark in UTF-8.
  public var texts: [Language: String]

  /// What was published.
  public init(
    asOf: CalendarDate? = nil, number: String? = nil, areas: [String] = [], issued: CalendarDate?,
    from: LocalMoment?, until: LocalMoment?, amends: [Amendment] = [], isAlert: Bool = false,
    corrected: [CalendarDate], withdrawn: CalendarDate?, titles: [Language: String] = [:],
    summaries: [Language: String] = [:], texts: [Language: String]
  ) {
    self.asOf = asOf
    self.number = number
    self.areas = areas
    self.issued = issued
    self.from = from
    self.until = until
    self.amends = amends
    self.isAlert = isAlert
    self.corrected = corrected
    self.withdrawn = withdrawn
    self.titles = titles
    self.summaries = summaries
    self.texts = texts
  }

  /// What the notice did to another, or to a part of it.
  public struct Amendment: Sendable, Hashable {
    /// The id of the other notice.
    public var notice: String
    /// What it did, as the front matter says it.
    public var verb: String
    /// The part that it was done to; nil for the whole.
    public var part: String?

    /// What was done.
    public init(notice: String, verb: String, part: String?) {
      self.notice = notice
      self.verb = verb
      self.part = part
    }
  }
}
