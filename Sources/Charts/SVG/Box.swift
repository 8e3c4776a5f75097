/// A rectangle of the drawing, in pixels from its top left corner.
struct Box: Hashable {
  var x: Double
  var y: Double
  var width: Double
  var height: Double

  /// The rectangle elsewhere.
  func moved(_ right: Double, _ down: Double) -> Box {
    Box(x: x + right, y: y + down, width: width, height: height)
  }

  var maxX: Double { x + width }
  var maxY: Double { y + height }
}
