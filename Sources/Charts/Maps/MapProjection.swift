internal import Foundation

/// Fits places of the globe into a box.
struct MapProjection {
  let height: Double
  private let west: Double
  private let north: Double
  private let across: Double
  private let down: Double
  private let left: Double

  /// The projection that shows all `positions` in `width` pixels, and at most three quarters as high; nil without any.
  init?(_ positions: some Sequence<OutlineMap.Position>, width: Double) {
    var (west, east) = (Double.infinity, -Double.infinity)
    var (south, north) = (Double.infinity, -Double.infinity)
    for position in positions {
      (west, east) = (min(west, position.longitude), max(east, position.longitude))
      (south, north) = (min(south, position.latitude), max(north, position.latitude))
    }
    guard west <= east else { return nil }
    let squeeze = max(0.01, cos((south + north) / 2 * .pi / 180))
    let breadth = max((east - west) * squeeze, 1e-6)
    let length = max(north - south, 1e-6)
    let scale = min(width / breadth, width * 0.75 / length)
    self.west = west
    self.north = north
    across = scale * squeeze
    down = scale
    height = max(24, length * scale)
    left = ChartLayout.margin + (width - breadth * scale) / 2
  }

  /// The outline of an area; places that fall on the one before are left out.
  func path(_ rings: [[OutlineMap.Position]]) -> PathData {
    var data = PathData()
    for ring in rings where ring.count > 2 {
      var before: (x: Double, y: Double)?
      for position in ring {
        let x = left + (position.longitude - west) * across
        let y = (north - position.latitude) * down
        guard let last = before else {
          data.move(x, y)
          before = (x, y)
          continue
        }
        if (x - last.x).magnitude + (y - last.y).magnitude < 0.5 { continue }
        data.line(x, y)
        before = (x, y)
      }
      data.close()
    }
    return data
  }
}
