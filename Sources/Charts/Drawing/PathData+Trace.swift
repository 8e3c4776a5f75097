extension PathData {
  /// Draws a line through points, without those that nobody could see.
  mutating func trace(_ points: [(x: Double, y: Double)], _ simplification: Simplification) {
    var isFirst = true
    for index in simplification.kept(points) {
      let point = points[index]
      if isFirst { move(point.x, point.y) } else { line(point.x, point.y) }
      isFirst = false
    }
  }
}
