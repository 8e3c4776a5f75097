/// An area of a map with its place in the drawing.
struct MapShape {
  let name: String
  /// What stands within it, if it is a tile.
  let label: String?
  let value: Double?
  let outline: PathData
  /// The tile.
  let box: Box?
}
