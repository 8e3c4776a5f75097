/// Leaves out the points of a line that nobody could see, and keeps every extreme.
struct Simplification {
  /// How wide a column is of which four points are kept, in pixels.
  let column: Double

  /// What all lines or areas of a chart may take together: about 50 kilobytes.
  private static let most = 5000

  /// The columns for a number of edges, each across `width` pixels.
  ///
  /// A column is a pixel wide; where there are many edges, it is as wide as the size of the drawing allows.
  init(edges: Int, width: Double) {
    column = max(1, Double(edges) * width * 4 / Double(Self.most))
  }

  /// The indices of the points to keep: of each column the first, the lowest, the highest and the last.
  func kept(_ points: [(x: Double, y: Double)]) -> [Int] {
    guard let first = points.first, let last = points.last,
      Double(points.count) > (last.x - first.x) / column * 4
    else { return Array(points.indices) }
    var kept: [Int] = []
    var start = 0
    while start < points.count {
      let number = (points[start].x / column).rounded(.down)
      var (low, high, end) = (start, start, start)
      while end + 1 < points.count, (points[end + 1].x / column).rounded(.down) == number {
        end += 1
        if points[end].y < points[low].y { low = end }
        if points[end].y > points[high].y { high = end }
      }
      for index in [start, min(low, high), max(low, high), end] where kept.last != index {
        kept.append(index)
      }
      start = end + 1
    }
    return kept
  }
}
