/// Turns the values of a plot into places of its drawing.
struct PanelFrame {
  let box: Box
  let at: Scale
  let value: Scale
  let isHorizontal: Bool

  /// Where a value stands.
  func point(_ at: Double, _ value: Double) -> (x: Double, y: Double) {
    isHorizontal
      ? (box.x + self.value.fraction(value) * box.width, y(self.at.fraction(at)))
      : (box.x + self.at.fraction(at) * box.width, y(self.value.fraction(value)))
  }

  /// The rectangle between two places along the axis and two values.
  func box(_ at: ClosedRange<Double>, _ base: Double, _ value: Double) -> Box {
    let first = point(at.lowerBound, base)
    let second = point(at.upperBound, value)
    return Box(
      x: min(first.x, second.x), y: min(first.y, second.y), width: (second.x - first.x).magnitude,
      height: (second.y - first.y).magnitude)
  }

  private func y(_ fraction: Double) -> Double { box.y + (1 - fraction) * box.height }
}
