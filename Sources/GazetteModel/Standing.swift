/// Whether a notice holds on the day the site stands at, and what made it so.
public struct Standing: Sendable, Hashable {
  /// Whether it holds.
  public var status: Status
  /// The ids of the notices that did something to it by that day, with what and when, earliest first.
  public var changes: [Change]

  /// A standing.
  public init(status: Status, changes: [Change]) {
    self.status = status
    self.changes = changes
  }

  /// What one notice did to another.
  public struct Change: Sendable, Hashable {
    /// The notice that did it.
    public var notice: String
    /// What it did.
    public var verb: Notice.Verb
    /// Since when.
    public var on: CalendarDate

    /// A change.
    public init(notice: String, verb: Notice.Verb, on: CalendarDate) {
      self.notice = notice
      self.verb = verb
      self.on = on
    }
  }

  /// Whether a notice holds.
  public enum Status: String, Sendable, Hashable, CaseIterable {
    /// It will hold from a later day on.
    case scheduled
    /// It holds.
    case inForce = "in-force"
    /// It holds, as changed by another.
    case amended
    /// Another keeps it from holding for a while.
    case suspended
    /// Another has ended it or taken its place.
    case superseded
    /// Its time is over.
    case expired
    /// Its issuer has taken it back.
    case withdrawn

    /// Whether it can be relied on today.
    public var holds: Bool { self == .inForce || self == .amended }
  }
}
