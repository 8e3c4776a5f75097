internal import Diagnostics
internal import GazetteModel

extension NumberTile {
  /// Reads a number; nil and findings where it cannot be shown.
  static func read(_ reader: inout MappingReader) -> NumberTile? {
    let (figure, trend) = (reader(TileKeys.figure), reader(TileKeys.trend))
    let (title, date) = (reader(TileKeys.title), reader(TileKeys.date))
    let (unit, format) = (reader(TileKeys.unit), reader(TileKeys.format))
    let (comparison, note) = (reader(TileKeys.compare), reader(TileKeys.note))
    let link = reader(TileKeys.link)
    if reader.value(of: TileKeys.title.name) == nil {
      reader.findings.add(
        Diagnostic(
          LoadingRules.missingKey, "'title' is missing", at: reader.place,
          help: "add 'title': what the number is"))
    }
    if let date, reader.value(of: TileKeys.figure.name) == nil {
      reader.contradicts(
        "'date' must stand beside 'figure', since it is a column of the figure's row",
        at: date.place, help: "remove it: the last day of the trend is shown")
    }
    if case .day(let day) = comparison?.base, reader.value(of: TileKeys.trend.name) == nil {
      reader.contradicts(
        "a day can only be compared where there is a 'trend'", at: day.place,
        help: "add 'trend', or compare with another 'figure'")
    }
    guard let title, figure != nil || trend != nil else { return nil }
    return NumberTile(
      title: title, figure: figure, date: date, unit: unit, format: format ?? .number,
      trend: trend, comparison: comparison, note: note, link: link)
  }
}

extension Form where Value == NumberTile.Trend {
  /// The series of a number.
  static let trend = Form.group("a group of the keys view, x, y", TrendKeys.table) { reader in
    let (x, y) = (reader(TrendKeys.x), reader(TrendKeys.y))
    guard let view = reader(TrendKeys.view), let x, let y else { return nil }
    return NumberTile.Trend(view: view, x: x, y: y)
  }
}

extension Form where Value == NumberTile.Comparison {
  /// What a number is compared with.
  static let comparison = Form.group(
    "a group of the keys figure, label, on, as", ComparisonKeys.table
  ) { reader in
    let (figure, label) = (reader(ComparisonKeys.figure), reader(ComparisonKeys.label))
    let (day, measure) = (reader(ComparisonKeys.on), reader(ComparisonKeys.measure))
    let place = reader.keyPlace(ComparisonKeys.on.name)
    let hasFigure = reader.value(of: ComparisonKeys.figure.name) != nil
    if hasFigure, let place {
      reader.contradicts(
        "'on' cannot stand beside 'figure', since a number is compared with one other", at: place,
        help: "remove one of the two")
      return nil
    }
    if !hasFigure, let labelled = reader.keyPlace(ComparisonKeys.label.name) {
      reader.contradicts(
        "'label' must stand beside 'figure': a day is called by its date", at: labelled,
        help: "remove it")
    }
    if let figure {
      return .init(.figure(figure, label: label), measure: measure ?? .difference)
    }
    if let day, let value = reader.value(of: ComparisonKeys.on.name) {
      return .init(.day(Placed(day, at: value.place)), measure: measure ?? .difference)
    }
    if !hasFigure, place == nil {
      reader.findings.add(
        Diagnostic(
          LoadingRules.missingKey, "'figure' is missing", at: reader.place,
          help: "add 'figure': the number before, or 'on': a day of the trend"))
    }
    return nil
  }
}
