/// A chart: what is to be drawn of which rows.
///
/// The vocabulary and its meaning are Vega-Lite's, so that `Plot.vegaLite` draws alike in its editor. Sums and
/// averages are no part of it: rows come as they are to be shown.
public struct Chart: Sendable, Hashable {
  /// What stands for a row.
  public var mark: Mark
  /// The title: what the chart shows, as a finding.
  public var title: String
  /// The description for those who do not see the chart, or nil for one made from the rows.
  public var description: String?
  /// The horizontal position.
  public var x: Channel
  /// The vertical position.
  public var y: Channel
  /// The series, or the value of a heat map's cells.
  public var color: Channel?
  /// The small charts side by side, all with the same scales.
  public var facet: Channel?
  /// How bars or areas of one place stand to each other; nil stacks them where there is a colour.
  public var arrangement: Arrangement?
  /// Rules and bands.
  public var annotations: [Annotation]
  /// The data.
  public var rows: [ChartRow]

  /// A chart; what is left out is not drawn.
  public init(
    _ mark: Mark, title: String, description: String? = nil, x: Channel, y: Channel,
    color: Channel? = nil, facet: Channel? = nil, arrangement: Arrangement? = nil,
    annotations: [Annotation] = [], rows: [ChartRow]
  ) {
    self.mark = mark
    self.title = title
    self.description = description
    self.x = x
    self.y = y
    self.color = color
    self.facet = facet
    self.arrangement = arrangement
    self.annotations = annotations
    self.rows = rows
  }

  /// The channel of a name, if the chart has it.
  public subscript(channel: ChannelName) -> Channel? {
    switch channel {
    case .x: x
    case .y: y
    case .color: color
    case .facet: facet
    }
  }
}
