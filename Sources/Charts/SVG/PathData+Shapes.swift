extension PathData {
  /// Draws a polygon, closed.
  mutating func polygon(_ points: [(Double, Double)]) {
    guard let first = points.first else { return }
    move(first.0, first.1)
    for point in points.dropFirst() { line(point.0, point.1) }
    close()
  }

  /// Draws a circle as two arcs.
  mutating func circle(_ x: Double, _ y: Double, radius: Double) {
    move(x - radius, y)
    arc(radius, to: radius * 2)
    arc(radius, to: -radius * 2)
    close()
  }
}
