/// Lays out an axis that goes from left to right, with as many labels as do not touch.
struct HorizontalAxis {
  let plotScale: PlotScale
  let notation: Notation
  /// Its length in pixels.
  let length: Double
  /// The room for labels beyond its ends.
  let before: Double
  let after: Double

  /// Between two labels there are at least so many pixels.
  private static let gap = 10.0

  func axis() -> Axis {
    switch plotScale.form {
    case .linear: numbers { LinearTicks(plotScale.domain, count: $0, isWhole: plotScale.isWhole) }
    case .log: logarithms()
    case .time(let unit): times(unit)
    case .band(let names): categories(names)
    }
  }

  private func numbers(_ make: (Int) -> LinearTicks) -> Axis {
    let labels = AxisLabels(notation: notation, isPercent: plotScale.isPercent)
    var axis = Axis(scale: Scale(plotScale.domain), ticks: [])
    for count in stride(from: max(2, Int(length / 60)), through: 1, by: -1) {
      let linear = make(count)
      axis = Axis(scale: linear.scale, ticks: labels.ticks(linear.ticks, isLog: false))
      if let placed = placed(axis) { return placed }
    }
    return thinned(axis)
  }

  private func logarithms() -> Axis {
    let labels = AxisLabels(notation: notation, isPercent: plotScale.isPercent)
    var axis = Axis(scale: Scale(plotScale.domain, isLog: true), ticks: [])
    for count in stride(from: max(2, Int(length / 40)), through: 1, by: -1) {
      let log = LogTicks(plotScale.domain, count: count)
      axis = Axis(scale: log.scale, ticks: labels.ticks(log.ticks, isLog: true))
      if let placed = placed(axis) { return placed }
    }
    return thinned(axis)
  }

  private func times(_ unit: Granularity) -> Axis {
    let scale = Scale(plotScale.domain)
    let first = Moment(minutes: Int(plotScale.domain.lowerBound))
    let end = Moment(minutes: Int(plotScale.domain.upperBound))
    let last = plotScale.hasBands ? Moment(minutes: end.minutes - 1) : end
    var axis = Axis(scale: scale, ticks: [])
    for step in TimeStep.all where !step.isFiner(than: unit) {
      if (last.minutes - first.minutes) / step.minutes > Int(length / 20) { continue }
      let moments = step.moments(from: first, through: last)
      if moments.isEmpty { break }
      axis.ticks = ticks(moments, step, unit, scale)
      if let placed = placed(axis) { return placed }
    }
    return thinned(axis)
  }

  private func ticks(
    _ moments: [Moment], _ step: TimeStep, _ unit: Granularity, _ scale: Scale
  ) -> [AxisTick] {
    var shown: String?
    return moments.map { moment in
      let context = step.context(moment, notation.dates)
      defer { shown = context }
      // A bar or a cell is named in its middle.
      let end = plotScale.hasBands ? moment.next(unit) : moment
      return AxisTick(
        fraction: scale.fraction(Double(moment.minutes + end.minutes) / 2),
        lines: [step.label(moment, notation.dates)], context: context == shown ? nil : context)
    }
  }

  /// Labels of categories take two lines, are cut, and are thinned out, in this order.
  private func categories(_ names: [String]) -> Axis {
    let band = length / Double(names.count)
    let least = 48.0
    let every = band >= least ? 1 : Int((least / band).rounded(.up))
    let whole = Axis(
      scale: Scale(plotScale.domain),
      ticks: names.enumerated().map { index, name in
        AxisTick(fraction: (Double(index) + 0.5) / Double(names.count), lines: [name])
      })
    if names.count <= Int(length / 10), let placed = placed(whole) { return placed }
    var axis = whole
    axis.ticks = stride(from: 0, to: names.count, by: every).map { index in
      let room = band * Double(every) - 6
      let lines = TextLines(names[index], width: room, limit: 2)
      var tick = whole.ticks[index]
      tick.lines = lines.lines
      tick.full = lines.isCut ? names[index] : nil
      return tick
    }
    // Names that are alike once they are cut say nothing: then fewer stand there, and whole.
    if Set(axis.ticks.map(\.lines)).count < axis.ticks.count { return thinned(whole) }
    return placed(axis, gap: 4) ?? thinned(axis)
  }

  /// The axis with its labels held within the drawing, or nil where two would touch.
  private func placed(_ axis: Axis, gap: Double = gap) -> Axis? {
    var axis = axis
    var end = -Double.infinity
    var contextEnd = -Double.infinity
    var firstContext: Int?
    for index in axis.ticks.indices {
      let tick = axis.ticks[index]
      let width = tick.lines.reduce(0) { max($0, TextWidth.pixels($1)) }
      guard let center = center(tick.fraction * length, width), center - width / 2 >= end + gap
      else { return nil }
      axis.ticks[index].center = center
      end = center + width / 2
      guard let context = tick.context else { continue }
      let contextWidth = TextWidth.pixels(context)
      guard let middle = self.center(center, contextWidth) else { return nil }
      if middle - contextWidth / 2 < contextEnd + gap {
        // The year in which an axis happens to begin may go unsaid; a change of year may not.
        guard let first = firstContext else { return nil }
        axis.ticks[first].context = nil
      }
      axis.ticks[index].contextCenter = middle
      firstContext = contextEnd == -.infinity ? index : nil
      contextEnd = middle + contextWidth / 2
    }
    return axis
  }

  /// Where the middle of a label stands that belongs at `wanted`, or nil where there is no room at all.
  func center(_ wanted: Double, _ width: Double) -> Double? {
    let (low, high) = (width / 2 - before, length + after - width / 2)
    return low <= high ? max(low, min(high, wanted)) : nil
  }

  /// Every second label, every fourth, and so on until none touches; at last the first alone, cut if need be.
  private func thinned(_ axis: Axis) -> Axis {
    var every = 2
    while every < axis.ticks.count {
      var thinner = axis
      thinner.ticks = axis.ticks.enumerated().compactMap { $0 % every == 0 ? $1 : nil }
      if let placed = placed(thinner) { return placed }
      every *= 2
    }
    var single = axis
    single.ticks = Array(axis.ticks.prefix(1))
    for index in single.ticks.indices {
      let text = single.ticks[index].lines.joined(separator: " ")
      let lines = TextLines(text, width: length + before + after, limit: 1)
      single.ticks[index].lines = lines.lines
      single.ticks[index].full = lines.isCut ? text : nil
    }
    return placed(single) ?? Axis(scale: axis.scale, ticks: [])
  }
}
