public import Charts
public import Diagnostics

/// A chart in a text, in the vocabulary of Vega-Lite: what is drawn of which rows.
public struct ChartExhibit: Sendable {
  /// Where the rows come from.
  public var rows: Placed<RowSource>
  /// What stands for a row.
  public var mark: Mark
  /// What the chart shows, as a finding.
  public var title: Localized
  /// What those are told who do not see it; made from the rows where nil.
  public var description: Localized?
  /// The horizontal position.
  public var x: Channel
  /// The vertical position.
  public var y: Channel
  /// The series, or the value of a heat map's cells.
  public var color: Channel?
  /// The small charts side by side.
  public var facet: Channel?
  /// How bars or areas of one place stand to each other.
  public var arrangement: Arrangement?
  /// The column of truth values that says whether a row's value may still change.
  public var provisional: Reference?
  /// Rules and bands.
  public var annotations: [Annotation]

  /// How the values of one column are shown; what is nil follows from the column's type.
  public struct Channel: Sendable {
    /// The column.
    public var column: Reference
    /// What the axis or legend is called.
    public var title: Localized?
    /// What its numbers count or measure.
    public var unit: Localized?
    /// What the values are.
    public var kind: Kind?
    /// How numbers become lengths.
    public var scale: Charts.Channel.Scale
    /// How numbers are written.
    public var format: Charts.Channel.Format
    /// Whether an axis of numbers starts at zero; bars and areas always do.
    public var includesZero: Bool
    /// Categories in the order in which they stand.
    public var order: [String]

    /// What values are, in the words of Vega-Lite.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
      /// Numbers.
      case quantitative
      /// Times.
      case temporal
      /// Categories that have an order.
      case ordinal
      /// Categories that have none.
      case nominal
    }

    /// A channel.
    public init(
      _ column: Reference, title: Localized? = nil, unit: Localized? = nil, kind: Kind? = nil,
      scale: Charts.Channel.Scale = .linear, format: Charts.Channel.Format = .number,
      includesZero: Bool = true, order: [String] = []
    ) {
      self.column = column
      self.title = title
      self.unit = unit
      self.kind = kind
      self.scale = scale
      self.format = format
      self.includesZero = includesZero
      self.order = order
    }
  }

  /// A rule or a band across the chart.
  public struct Annotation: Sendable {
    /// Where it stands.
    public var position: Position
    /// What is said of it; a notice's title where nil.
    public var label: Localized?
    /// Where it is written.
    public var place: Place

    /// Where an annotation stands.
    public enum Position: Sendable, Hashable {
      /// At a value of the horizontal axis, or from one to another, as the sources write them.
      case x(String, end: String?)
      /// At a value of the vertical axis, or from one to another, as the sources write them.
      case y(String, end: String?)
      /// At the day from which a notice holds.
      case notice(Reference)
    }

    /// An annotation.
    public init(_ position: Position, label: Localized?, place: Place) {
      self.position = position
      self.label = label
      self.place = place
    }
  }

  /// A chart.
  public init(
    _ rows: Placed<RowSource>, _ mark: Mark, title: Localized, description: Localized? = nil,
    x: Channel, y: Channel, color: Channel? = nil, facet: Channel? = nil,
    arrangement: Arrangement? = nil, provisional: Reference? = nil, annotations: [Annotation] = []
  ) {
    self.rows = rows
    self.mark = mark
    self.title = title
    self.description = description
    self.x = x
    self.y = y
    self.color = color
    self.facet = facet
    self.arrangement = arrangement
    self.provisional = provisional
    self.annotations = annotations
  }

  /// The columns that it names, each where it does.
  public var namedColumns: [Reference] {
    [x, y, color, facet].compactMap { $0?.column } + (provisional.map { [$0] } ?? [])
  }
}
