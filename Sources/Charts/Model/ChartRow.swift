/// A row of a chart's data: one value for each channel.
public struct ChartRow: Sendable, Hashable {
  /// What the horizontal position shows.
  public var x: ChartValue
  /// What the vertical position shows.
  public var y: ChartValue
  /// The series, or the value of a heat map's cell.
  public var color: ChartValue
  /// The small chart that the row belongs to.
  public var facet: ChartValue
  /// Whether its value may still change: it is drawn dashed or hollow.
  public var isProvisional: Bool

  /// A row; what has no channel is left out.
  public init(
    x: ChartValue, y: ChartValue, color: ChartValue = .missing, facet: ChartValue = .missing,
    isProvisional: Bool = false
  ) {
    self.x = x
    self.y = y
    self.color = color
    self.facet = facet
    self.isProvisional = isProvisional
  }

  /// What a channel shows of the row.
  public subscript(channel: ChannelName) -> ChartValue {
    switch channel {
    case .x: x
    case .y: y
    case .color: color
    case .facet: facet
    }
  }
}
