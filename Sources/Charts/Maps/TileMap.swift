/// A map of areas as tiles of one size in a declared grid, shaded by value.
///
/// Every area is as easy to see as any other, however small its land.
public struct TileMap: Sendable, Hashable {
  /// An area.
  public struct Tile: Sendable, Hashable {
    /// The row of the grid, from 0 at the top.
    public var row: Int
    /// The column of the grid, from 0 at the left.
    public var column: Int
    /// What stands in the tile: a short name.
    public var label: String
    /// The name in full.
    public var name: String
    /// The value, or nil where there is none.
    public var value: Double?

    /// An area at a place of the grid.
    public init(row: Int, column: Int, label: String, name: String, value: Double?) {
      self.row = row
      self.column = column
      self.label = label
      self.name = name
      self.value = value
    }
  }

  /// What the map shows, as a finding.
  public var title: String
  /// The description, or nil for one made from the values.
  public var description: String?
  /// What the values are.
  public var measure: Channel
  /// How the classes of values are found.
  public var classes: ValueClasses.Method
  /// The areas.
  public var tiles: [Tile]

  /// A map of areas as tiles.
  public init(
    title: String, description: String? = nil, measure: Channel,
    classes: ValueClasses.Method = .quantiles(5), tiles: [Tile]
  ) {
    self.title = title
    self.description = description
    self.measure = measure
    self.classes = classes
    self.tiles = tiles
  }

  /// The most rows or columns of a grid.
  static let mostPlaces = 60

  /// The map as an SVG element of `width` pixels, at least 200; see `Plot.svg`.
  ///
  /// It is refused without tiles, where two tiles are at one place, and where the grid is too large.
  public func svg(
    width: Int, prefix: String, in notation: Notation, isTitled: Bool = true,
    isStandalone: Bool = false
  ) -> Result<[UInt8], ChartRefusal> {
    guard let first = tiles.first else { return .failure(.noRows) }
    var taken: [[Int]: Int] = [:]
    var (left, right, top, bottom) = (first.column, first.column, first.row, first.row)
    for (index, tile) in tiles.enumerated() {
      if let first = taken.updateValue(index, forKey: [tile.row, tile.column]) {
        return .failure(.duplicate(row: index, first: first))
      }
      (left, right) = (min(left, tile.column), max(right, tile.column))
      (top, bottom) = (min(top, tile.row), max(bottom, tile.row))
    }
    for (low, high) in [(left, right), (top, bottom)] {
      let (extent, isOverflow) = high.subtractingReportingOverflow(low)
      if isOverflow || extent >= Self.mostPlaces {
        return .failure(
          .tooMany(.categories, count: isOverflow ? .max : extent, limit: Self.mostPlaces))
      }
    }
    let inner = Double(max(width, 200)) - 2 * ChartLayout.margin
    let side = min(72, (inner / Double(right - left + 1)).rounded(.down))
    let shapes = tiles.map { tile in
      let box = Box(
        x: Double(tile.column - left) * side + 1, y: Double(tile.row - top) * side + 1,
        width: side - 2, height: side - 2)
      var outline = PathData()
      outline.rectangle(box.moved(ChartLayout.margin, 0))
      return MapShape(
        name: tile.name, label: tile.label, value: tile.value, outline: outline,
        box: box.moved(ChartLayout.margin, 0))
    }
    return .success(
      MapDrawing(
        title: title, description: description, measure: measure, method: classes,
        shapes: shapes, height: Double(bottom - top + 1) * side, notation: notation
      ).svg(width: width, prefix: prefix, isTitled: isTitled, isStandalone: isStandalone))
  }
}
