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
}
