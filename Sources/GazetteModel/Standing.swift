/// Whether a notice holds at the moment the site stands at, what made it so, and when that changes.
public struct Standing: Sendable, Hashable {
  /// Whether it holds.
  public var status: Status
  /// What other notices have done to it by then, earliest first.
  public var changes: [Change]
  /// The last moment of each suspension among the changes, as far as it is known: as its notice states it, or before that,
  /// when that notice is ended or withdrawn.
  public var suspensionEnds: [Change: LocalMoment]
  /// When it ends or has ended, as far as is known: as it states it or the last to extend it does, or before that, when
  /// another ends it or it is withdrawn; nil where it has no end.
  public var until: LocalMoment?
  /// The changes of its status that follow from what is published, earliest first.
  public var later: [Next]

  /// A standing.
  public init(
    status: Status, changes: [Change], suspensionEnds: [Change: LocalMoment] = [:],
    until: LocalMoment? = nil, later: [Next] = []
  ) {
    self.status = status
    self.changes = changes
    self.suspensionEnds = suspensionEnds
    self.until = until
    self.later = later
  }

  /// The next change of its status that follows from what is published; nil where none does.
  public var next: Next? { later.first }

  /// What one notice did to another.
  public struct Change: Sendable, Hashable {
    /// The notice that did it.
    public var notice: String
    /// What it did.
    public var verb: Notice.Verb
    /// The number of the part it did it to; nil for the whole.
    public var part: String?
    /// Since when.
    public var at: LocalMoment

    /// A change.
    public init(notice: String, verb: Notice.Verb, part: String? = nil, at: LocalMoment) {
      self.notice = notice
      self.verb = verb
      self.part = part
      self.at = at
    }
  }

  /// A status to come.
  public struct Next: Sendable, Hashable {
    /// The status.
    public var status: Status
    /// The first minute at which the notice has it.
    public var at: LocalMoment.Instant

    /// A status to come.
    public init(status: Status, at: LocalMoment.Instant) {
      self.status = status
      self.at = at
    }
  }

  /// Whether a notice holds.
  public enum Status: String, Sendable, Hashable, CaseIterable {
    /// It will hold from a later moment on.
    case scheduled
    /// It holds.
    case inForce = "in-force"
    /// Parts of it hold; others do not yet, for a while, or any more.
    case partlyInForce = "partly-in-force"
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

    /// Whether at least parts of it can be relied on.
    public var holds: Bool { [.inForce, .partlyInForce, .amended].contains(self) }
  }
}
