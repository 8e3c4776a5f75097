/// Values of a series that are drawn without a break and in one manner.
struct Stretch {
  var points: ArraySlice<SeriesPoint>
  /// Whether the line towards them may still change.
  var isProvisional: Bool

  /// The stretches of a series: they end at gaps, and where values begin or cease to be provisional.
  static func all(of points: [SeriesPoint]) -> [Stretch] {
    var result: [Stretch] = []
    var isOpen = false
    for (index, point) in points.enumerated() {
      if point.isGap {
        isOpen = false
        continue
      }
      if point.followsGap { isOpen = false }
      guard isOpen, let last = result.last else {
        result.append(Stretch(points: points[index...index], isProvisional: point.isProvisional))
        isOpen = true
        continue
      }
      let isProvisional = point.isProvisional || points[index - 1].isProvisional
      if isProvisional == last.isProvisional {
        result[result.count - 1].points = points[last.points.startIndex...index]
      } else if last.points.count == 1 {
        result[result.count - 1] = Stretch(
          points: points[index - 1...index], isProvisional: isProvisional)
      } else {
        result.append(
          Stretch(points: points[index - 1...index], isProvisional: isProvisional))
      }
    }
    return result
  }
}
