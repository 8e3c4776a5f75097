internal import Diagnostics
internal import Tabular

extension TileReading {
  /// The values of a trend.
  struct Series {
    /// When and how much, in the order of the rows.
    let points: [(when: String?, value: ExactNumber?)]
    /// What the values count or measure.
    let unit: Localized?
    private let trend: NumberTile.Trend

    /// Reads a trend from its view's rows, of which those without a value are gaps; nil where there are no rows to be had.
    init?(_ trend: NumberTile.Trend, in answers: Answers) throws(TileFault) {
      let name = trend.view.name
      guard let shown = answers[.view(name)], let x = shown.column(trend.x.name),
        let y = shown.column(trend.y.name)
      else { return nil }
      guard [.integer, .number].contains(shown.table.schema.fields[y].type) else {
        throw TileFault(
          "a trend is of numbers; '\(trend.y.name)' is a column of other values",
          at: trend.y.place, help: "name a column of numbers")
      }
      self.trend = trend
      unit = shown.table.columns[y].unit
      points = shown.rows.map { ($0[x], $0[y].flatMap { ExactNumber($0) }) }
      guard points.contains(where: { $0.value != nil }) else {
        throw TileFault(
          points.isEmpty
            ? "the view '\(name)' has no rows, and a trend has at least one"
            : "'\(trend.y.name)' has no value in any row, and a trend has at least one",
          at: trend.view.place, help: "leave the trend out until there are values")
      }
    }

    /// The last value there is, and its day where its column holds days.
    var last: (value: ExactNumber, day: CalendarDate?)? {
      guard let point = points.last(where: { $0.value != nil }), let value = point.value else {
        return nil
      }
      return (value, point.when.flatMap { CalendarDate(iso: $0) })
    }

    /// The value on a day.
    func value(on day: Placed<CalendarDate>) throws(TileFault) -> ExactNumber {
      let days = points.compactMap { $0.when.flatMap { CalendarDate(iso: $0) } }
      guard let first = days.min(), let last = days.max() else {
        throw TileFault(
          "'\(trend.x.name)' holds no dates, so that no day can be compared", at: trend.x.place,
          help: "name a column of type date")
      }
      let rows = points.filter { $0.when == day.value.description }
      guard let row = rows.first else {
        throw TileFault(
          "the view '\(trend.view.name)' has no row of \(day.value)", at: day.place,
          help: "name a day that it has, from \(first) to \(last)")
      }
      guard rows.count == 1 else {
        throw TileFault(
          "the view '\(trend.view.name)' has \(rows.count) rows of \(day.value)", at: day.place,
          help: "make a view that has one row for each day")
      }
      guard let value = row.value else {
        throw TileFault(
          "the view '\(trend.view.name)' has no value on \(day.value)", at: day.place,
          help: "name a day on which there is one")
      }
      return value
    }
  }
}
