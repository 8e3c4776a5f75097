/// A number shown large, with what it is compared with and how it came to be.
public struct NumberTile: Sendable {
  /// What the number is.
  public var title: Localized
  /// The number; the last value of the trend where nil.
  public var figure: Placed<FigureReference>?
  /// The column of the figure's row that says of which day the number is.
  public var date: Reference?
  /// What the number counts or measures; what the view says where nil.
  public var unit: Localized?
  /// How the number is written.
  public var format: Format
  /// The series that the number is the last of.
  public var trend: Trend?
  /// What the number is compared with.
  public var comparison: Comparison?
  /// What is to be said below it.
  public var note: Localized?
  /// Where the title leads, as links of texts name it.
  public var link: Reference?

  /// How a number is written.
  public enum Format: String, Sendable, Hashable, CaseIterable {
    /// As a number.
    case number
    /// As a part of a hundred: 0.9 is 90%.
    case percent
  }

  /// The values of a view's rows, in their order.
  public struct Trend: Sendable {
    /// The view.
    public var view: Reference
    /// The column that says when a value was.
    public var x: Reference
    /// The column of the values.
    public var y: Reference

    /// A series.
    public init(view: Reference, x: Reference, y: Reference) {
      self.view = view
      self.x = x
      self.y = y
    }
  }

  /// What a number is compared with, and how.
  public struct Comparison: Sendable {
    /// The other number.
    public var base: Base
    /// How the change is told.
    public var measure: Measure

    /// The number that another is compared with.
    public enum Base: Sendable {
      /// Another figure, and what it is called behind "more than"; "before" where nil.
      case figure(Placed<FigureReference>, label: Localized?)
      /// The value of the trend on a day.
      case day(Placed<CalendarDate>)
    }

    /// How a change is told.
    public enum Measure: String, Sendable, Hashable, CaseIterable {
      /// By how much.
      case difference
      /// By how many per cent of what it was; by how much where that was nothing.
      case percent
    }

    /// A comparison.
    public init(_ base: Base, measure: Measure = .difference) {
      self.base = base
      self.measure = measure
    }
  }

  /// A tile.
  public init(
    title: Localized, figure: Placed<FigureReference>? = nil, date: Reference? = nil,
    unit: Localized? = nil, format: Format = .number, trend: Trend? = nil,
    comparison: Comparison? = nil, note: Localized? = nil, link: Reference? = nil
  ) {
    self.title = title
    self.figure = figure
    self.date = date
    self.unit = unit
    self.format = format
    self.trend = trend
    self.comparison = comparison
    self.note = note
    self.link = link
  }

  /// The rows that it shows.
  public var rowUses: [RowUse] {
    var uses: [RowUse] = []
    if let figure { uses.append(Self.use(of: figure, and: date.map { [$0] } ?? [])) }
    if case .figure(let base, _) = comparison?.base { uses.append(Self.use(of: base)) }
    if let trend {
      uses.append(
        RowUse(
          Placed(.view(trend.view.name), at: trend.view.place), columns: [trend.x, trend.y]))
    }
    return uses
  }

  private static func use(
    of figure: Placed<FigureReference>, and others: [Reference] = []
  ) -> RowUse {
    let names = (figure.value.column.map { [$0] } ?? []) + figure.value.keys.map(\.column)
    return RowUse(
      Placed(.view(figure.value.view), at: figure.place),
      columns: names.map { Reference($0, at: figure.place) } + others)
  }
}
