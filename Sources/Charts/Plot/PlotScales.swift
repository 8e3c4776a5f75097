internal import Foundation

/// Finds what the axes of a chart must hold: all marks, and all annotations.
struct PlotScales {
  let chart: Chart
  let notation: Notation
  let isHorizontal: Bool

  /// The axis along which the marks stand.
  func at(
    _ column: PlotColumn, _ channel: Channel, _ panels: [Panel]
  ) throws(ChartRefusal) -> PlotScale {
    if let names = names(column, channel) { return try bands(names, isHorizontal ? .y : .x) }
    var (low, high) = (Double.infinity, -Double.infinity)
    for point in panels.lazy.flatMap(\.series).flatMap(\.points) {
      low = min(low, point.at)
      high = max(high, point.at)
    }
    let hasBands = chart.mark == .bar || chart.mark == .rect
    if let unit = channel.granularity, hasBands {
      high = Double(Moment(minutes: Int(high)).next(unit).minutes)
    }
    var scale = try continuous(low, high, column, channel, isHorizontal ? .y : .x)
    scale.hasBands = hasBands
    return scale
  }

  /// The axis that shows the values.
  func value(
    _ column: PlotColumn, _ channel: Channel, _ panels: [Panel], isShare: Bool
  ) throws(ChartRefusal) -> PlotScale {
    if let names = names(column, channel) { return try bands(names, isHorizontal ? .x : .y) }
    let hasBase = chart.mark == .bar || chart.mark == .area
    var (low, high) = hasBase ? (0, 0) : (Double.infinity, -Double.infinity)
    for point in panels.lazy.flatMap(\.series).flatMap(\.points) where !point.isGap {
      low = min(low, point.value)
      high = max(high, point.value)
    }
    if isShare { high = 1 }
    var scale = try continuous(low, high, column, channel, isHorizontal ? .x : .y)
    if isShare { (scale.isPercent, scale.isWhole) = (true, false) }
    return scale
  }

  private func names(_ column: PlotColumn, _ channel: Channel) -> [String]? {
    column.categories.isEmpty ? nil : column.categories
  }

  private func bands(
    _ names: [String], _ axis: Annotation.Axis
  ) throws(ChartRefusal) -> PlotScale {
    let scale = PlotScale(form: .band(names), domain: -0.5...(Double(names.count) - 0.5))
    _ = try places(of: axis, on: scale)
    return scale
  }

  private func continuous(
    _ low: Double, _ high: Double, _ column: PlotColumn, _ channel: Channel, _ axis: Annotation.Axis
  ) throws(ChartRefusal) -> PlotScale {
    let form: PlotScale.Form =
      if let unit = channel.granularity { .time(unit) } else {
        channel.scale == .log ? .log : .linear
      }
    var (low, high) = (low, high)
    if form == .linear, channel.includesZero { (low, high) = (min(low, 0), max(high, 0)) }
    var scale = PlotScale(form: form, domain: low...high)
    for (index, place) in try places(of: axis, on: scale) {
      if isFar(place, from: scale) { throw .farAnnotation(index: index) }
      low = min(low, place)
      high = max(high, place)
    }
    if form == .log, low == high { (low, high) = (low / 10, high * 10) }
    if case .time(let unit) = form, low == high {
      low = Double(Moment(minutes: Int(low) - 1).start(of: unit).minutes)
      high = Double(Moment(minutes: Int(high)).next(unit).minutes)
    }
    scale.domain = low...high
    scale.isPercent = channel.format == .percent
    scale.isWhole = column.isWhole && !scale.isPercent && form == .linear
    return scale
  }

  /// Where the ends of the annotations of an axis stand, with the numbers of the annotations.
  private func places(
    of axis: Annotation.Axis, on scale: PlotScale
  ) throws(ChartRefusal) -> [(index: Int, place: Double)] {
    var places: [(index: Int, place: Double)] = []
    for (index, annotation) in chart.annotations.enumerated() where annotation.axis == axis {
      guard let start = place(annotation.start, scale, axis) else {
        throw .wrongAnnotation(index: index)
      }
      places.append((index, start))
      guard let last = annotation.end else { continue }
      guard let end = place(last, scale, axis) else { throw .wrongAnnotation(index: index) }
      if end < start { throw .reversedBand(index: index) }
      places.append((index, end))
    }
    return places
  }

  /// Whether an axis that holds a place too is more than ten times as long; one of a single value has no length.
  private func isFar(_ place: Double, from scale: PlotScale) -> Bool {
    let ends = [scale.domain.lowerBound, scale.domain.upperBound, place]
      .map { scale.form == .log ? log10($0) : $0 }
    let extent = ends[1] - ends[0]
    return extent > 0 && max(ends[1], ends[2]) - min(ends[0], ends[2]) > 10 * extent
  }

  /// Where an annotation's value stands on an axis, or nil where it has no place.
  func place(_ value: ChartValue, _ scale: PlotScale, _ axis: Annotation.Axis) -> Double? {
    switch (value, scale.form) {
    case (.missing, _): nil
    case (.number(let number), .linear): number.magnitude <= 1e300 ? number : nil
    case (.number(let number), .log): number > 0 && number <= 1e300 ? number : nil
    case (.moment(let moment), .time): Double(moment.minutes)
    case (_, .band(let names)):
      names.firstIndex(of: notation.text(value, of: axis == .x ? chart.x : chart.y))
        .map(Double.init)
    default: nil
    }
  }
}
