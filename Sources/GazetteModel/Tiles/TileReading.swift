internal import Diagnostics
public import Tabular

/// What a number tile shows, once the answers of views are there.
public struct TileReading: Sendable {
  /// The number.
  public var value: ExactNumber
  /// What it counts or measures; nil where nobody says.
  public var unit: Localized?
  /// The day that it is of, as far as that is known.
  public var date: CalendarDate?
  /// The number that it is compared with.
  public var base: ExactNumber?
  /// The series, empty where there is none: when, in the canonical form of its column, and how much.
  public var trend: [(when: String?, value: ExactNumber?)]
  /// The tables that all of it is computed from, each once.
  public var sources: [ViewResult.Source]

  /// Reads what a tile shows; nil where views have no answers or lack columns, which has been reported.
  ///
  /// - Throws: ``TileFault`` where there is no number, or more than one.
  public init?(_ tile: NumberTile, in answers: Answers) throws(TileFault) {
    let views = tile.rowUses.compactMap { use in
      answers[use.rows.value].flatMap { rows in
        use.columns.allSatisfy { rows.column($0.name) != nil } ? rows : nil
      }
    }
    guard views.count == tile.rowUses.count else { return nil }
    var seen: Set<ViewResult.Source> = []
    sources = views.flatMap(\.sources).filter { seen.insert($0).inserted }
    let series = try tile.trend.flatMap { series throws(TileFault) in
      try Series(series, in: answers)
    }
    trend = series?.points ?? []
    if let figure = tile.figure {
      let found = try Self.number(figure, in: answers)
      (value, unit) = (found.value, tile.unit ?? found.unit)
      date = try tile.date.flatMap { date throws(TileFault) in
        try Self.day(date, of: figure, in: answers)
      }
    } else if let series, let last = series.last {
      (value, unit, date) = (last.value, tile.unit ?? series.unit, last.day)
    } else {
      return nil
    }
    switch tile.comparison?.base {
    case .figure(let figure, _): base = try Self.number(figure, in: answers).value
    case .day(let day): base = try series?.value(on: day)
    case nil: base = nil
    }
  }

  private static func number(
    _ figure: Placed<FigureReference>, in answers: Answers
  ) throws(TileFault) -> (value: ExactNumber, unit: Localized?) {
    let found: Figure
    do throws(FigureFault) {
      found = try Figure(figure.value, in: answers.views).rounded(to: figure.value.step)
    } catch { throw TileFault(error, at: figure.place) }
    guard [.integer, .number].contains(found.type), let value = ExactNumber(found.value) else {
      throw TileFault(
        "a tile shows a number; '\(figure.value)' is '\(found.value)'", at: figure.place,
        help: "name a column of numbers")
    }
    return (value, found.unit)
  }

  /// The day in a column of the figure's row; nil where the row has none.
  private static func day(
    _ column: Reference, of figure: Placed<FigureReference>, in answers: Answers
  ) throws(TileFault) -> CalendarDate? {
    var reference = figure.value.exact
    reference.column = column.name
    let found: Figure
    do throws(FigureFault) {
      found = try Figure(reference, in: answers.views)
    } catch {
      if case .noValue = error { return nil }
      throw TileFault(error, at: column.place)
    }
    guard found.type == .date, let day = CalendarDate(iso: found.value) else {
      throw TileFault(
        "the day of a number is a date; '\(column.name)' holds '\(found.value)'",
        at: column.place, help: "name a column of type date")
    }
    return day
  }
}
