/// The name of a channel, as Vega-Lite writes it.
public enum ChannelName: String, Sendable, Hashable, CaseIterable {
  /// The horizontal position.
  case x
  /// The vertical position.
  case y
  /// The colour, with its dash or pattern.
  case color
  /// The small chart among its neighbours.
  case facet
}
