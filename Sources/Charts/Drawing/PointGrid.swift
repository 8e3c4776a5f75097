/// Thins out points that lie on each other: one for each cell of a grid, and every extreme.
struct PointGrid {
  /// How many points may be kept.
  let limit: Int

  /// What all points of a chart may be together: about 40 kilobytes.
  static let most = 4000

  /// The points that are kept of each series.
  func thinned(_ series: [[(x: Double, y: Double)]]) -> [[(x: Double, y: Double)]] {
    var side = 1.0
    while true {
      let kept = series.map { cells($0, side: side) }
      // No point of a chart is farther from another than a million pixels.
      if kept.reduce(0, { $0 + $1.count }) <= max(limit, 5 * series.count) || side > 1e6 {
        return kept
      }
      side *= 1.5
    }
  }

  private struct Cell: Hashable {
    let x: Int
    let y: Int
  }

  private func cells(_ points: [(x: Double, y: Double)], side: Double) -> [(x: Double, y: Double)] {
    guard let first = points.indices.first else { return [] }
    var (left, right, top, bottom) = (first, first, first, first)
    for index in points.indices {
      if points[index].x < points[left].x { left = index }
      if points[index].x > points[right].x { right = index }
      if points[index].y < points[top].y { top = index }
      if points[index].y > points[bottom].y { bottom = index }
    }
    var taken: Set<Cell> = []
    var kept: [(x: Double, y: Double)] = []
    for (index, point) in points.enumerated() {
      let cell = Cell(x: Int(point.x / side), y: Int(point.y / side))
      let isNew = taken.insert(cell).inserted
      if isNew || [left, right, top, bottom].contains(index) { kept.append(point) }
    }
    return kept
  }
}
