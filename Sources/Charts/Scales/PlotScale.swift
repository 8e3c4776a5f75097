/// What an axis has to show, before it is known how long it is.
struct PlotScale: Sendable {
  /// How values become lengths.
  enum Form: Sendable, Hashable {
    case linear
    case log
    /// Minutes since 1970, of which ticks are no finer than the unit.
    case time(Granularity)
    /// The indices of categories, each of which takes a band.
    case band([String])
  }

  var form: Form
  /// The least and the greatest value to be shown.
  var domain: ClosedRange<Double>
  /// Whether all values are whole, so that ticks between whole numbers would mislead.
  var isWhole = false
  /// Whether the axis counts shares of one.
  var isPercent = false

  /// Whether each unit of time takes a band, as under bars and cells.
  var hasBands = false

  /// How many categories it has.
  var bandCount: Int {
    if case .band(let names) = form { names.count } else { 0 }
  }
}
