/// Which status each notice had on which days, as it was known on each of them, up to the site's day.
///
/// A notice is known from the day of its publication on. What is published later and reaches back does not
/// change the days before, so that what is said of a day stays true whenever it is said.
public struct History: Sendable {
  /// The spans of each notice, in the order of the site's notices; each begins where the one before it ends.
  public var spans: [[Span]]
  /// The days on which a notice was published or a status changed, earliest first.
  public var days: [Day]

  /// A history.
  public init(spans: [[Span]] = [], days: [Day] = []) {
    self.spans = spans
    self.days = days
  }

  /// A status of a notice, and how long it had it.
  public struct Span: Sendable, Hashable {
    /// The status.
    public var status: Standing.Status
    /// The first day.
    public var from: CalendarDate
    /// The last day; nil where the notice still has the status on the site's day.
    public var until: CalendarDate?
    /// What another notice did to bring the status about; nil where the notice's own dates did.
    public var cause: Standing.Change?

    /// A span.
    public init(
      status: Standing.Status, from: CalendarDate, until: CalendarDate? = nil,
      cause: Standing.Change? = nil
    ) {
      self.status = status
      self.from = from
      self.until = until
      self.cause = cause
    }
  }

  /// A day on which something changed.
  public struct Day: Sendable, Hashable {
    /// The day.
    public var date: CalendarDate
    /// What changed, in the order of the site's notices.
    public var changes: [Change]
    /// How many notices held.
    public var heldCount: Int
    /// Those of them that were published last, by their position among the site's notices.
    public var held: [Int]

    /// A day.
    public init(date: CalendarDate, changes: [Change], heldCount: Int, held: [Int]) {
      self.date = date
      self.changes = changes
      self.heldCount = heldCount
      self.held = held
    }
  }

  /// A notice's change of status.
  public struct Change: Sendable, Hashable {
    /// The notice's position among the site's notices.
    public var notice: Int
    /// The status until then; nil where the notice was published on that day.
    public var before: Standing.Status?
    /// The span that begins.
    public var span: Span

    /// A change.
    public init(notice: Int, before: Standing.Status?, span: Span) {
      self.notice = notice
      self.before = before
      self.span = span
    }
  }
}
