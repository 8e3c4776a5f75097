/// The sign of a series in a chart of points; there are five, so that eight colours make forty pairs.
enum PointShape: Int {
  case circle
  case square
  case triangle
  case diamond
  case cross

  init(slot: Int) {
    self = Self(rawValue: slot % 5) ?? .circle
  }

  /// Its outline around a place.
  func path(_ x: Double, _ y: Double) -> PathData {
    var data = PathData()
    switch self {
    case .circle: data.circle(x, y, radius: 4)
    case .square: data.rectangle(Box(x: x - 3.5, y: y - 3.5, width: 7, height: 7))
    case .triangle: data.polygon([(x, y - 4.5), (x + 4.5, y + 3.5), (x - 4.5, y + 3.5)])
    case .diamond: data.polygon([(x, y - 5), (x + 5, y), (x, y + 5), (x - 5, y)])
    case .cross:
      data.polygon([
        (x - 4.5, y - 1.5), (x - 1.5, y - 1.5), (x - 1.5, y - 4.5), (x + 1.5, y - 4.5),
        (x + 1.5, y - 1.5), (x + 4.5, y - 1.5), (x + 4.5, y + 1.5), (x + 1.5, y + 1.5),
        (x + 1.5, y + 4.5), (x - 1.5, y + 4.5), (x - 1.5, y + 1.5), (x - 4.5, y + 1.5),
      ])
    }
    return data
  }
}
