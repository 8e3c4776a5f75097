/// How the values of one column are shown: Vega-Lite's encoding channel.
public struct Channel: Sendable, Hashable {
  /// What the values are.
  public enum Kind: Sendable, Hashable {
    /// Numbers.
    case quantitative
    /// Times, stated to a unit.
    case temporal(Granularity)
    /// Categories that have an order.
    case ordinal
    /// Categories that have none.
    case nominal
  }

  /// How numbers become lengths.
  public enum Scale: String, Sendable, Hashable, CaseIterable {
    /// Equal differences are equal lengths.
    case linear
    /// Equal ratios are equal lengths; the numbers must be above zero.
    case log
  }

  /// How numbers are written.
  public enum Format: String, Sendable, Hashable, CaseIterable {
    /// As they are.
    case number
    /// As percentages: 0.9 is 90%.
    case percent
  }

  /// The name of the column in the data of the Vega-Lite specification.
  public var field: String
  /// What the values are.
  public var kind: Kind
  /// The title of the axis or of the legend, without the unit.
  public var title: String
  /// The unit that numbers are counted in.
  public var unit: String?
  /// How numbers become lengths.
  public var scale: Scale
  /// How numbers are written.
  public var format: Format
  /// Whether an axis of numbers starts at zero; bars and areas always do.
  public var includesZero: Bool
  /// Categories in the order in which they stand; others follow as they appear in the rows.
  public var order: [String]

  /// A channel; what is not said is as in Vega-Lite, but categories stand in the order of the rows.
  public init(
    _ field: String, _ kind: Kind, title: String, unit: String? = nil, scale: Scale = .linear,
    format: Format = .number, includesZero: Bool = true, order: [String] = []
  ) {
    self.field = field
    self.kind = kind
    self.title = title
    self.unit = unit
    self.scale = scale
    self.format = format
    self.includesZero = includesZero
    self.order = order
  }

  var isDiscrete: Bool { kind == .ordinal || kind == .nominal }

  var granularity: Granularity? {
    if case .temporal(let unit) = kind { unit } else { nil }
  }
}
