/// What a list of notices has in common.
public enum Facet: Sendable, Hashable {
  /// Nothing: all notices.
  case all
  /// The year in which they were published.
  case year(Int)
  /// The area they hold for, or one within it.
  case area(String)
  /// A topic.
  case topic(String)
  /// The authority that issued them.
  case authority(String)
  /// What they are.
  case kind(Notice.Kind)
  /// Whether they hold at the moment the site stands at.
  case status(Standing.Status)

  /// What kinds of facet there are besides the list of all, in the order in which pages show them.
  public enum Group: String, Sendable, Hashable, CaseIterable {
    /// Whether they hold.
    case status
    /// The year of publication, the latest first.
    case year
    /// The area.
    case area
    /// The topic.
    case topic
    /// The authority.
    case authority
    /// What they are.
    case kind
  }

  /// The group of the facet; nil for the list of all.
  public var group: Group? {
    switch self {
    case .all: nil
    case .year: .year
    case .area: .area
    case .topic: .topic
    case .authority: .authority
    case .kind: .kind
    case .status: .status
    }
  }

  /// What tells the facet from others of its group, in addresses: a year, an id, a name; empty for the list of all.
  public var value: String {
    switch self {
    case .all: ""
    case .year(let year): String(year)
    case .area(let id), .topic(let id), .authority(let id): id
    case .kind(let kind): kind.rawValue
    case .status(let status): status.rawValue
    }
  }
}
