internal import GazetteModel
internal import Templates

/// A tile: a number, or a table or chart.
struct TileItem: Sendable {
  /// The number, if it is one.
  let number: TileNumberItem?
  /// The table or chart, if it is one.
  let exhibit: [UInt8]?

  static let names = Names<TileItem>(
    "tile", "A tile of the start page, or of an area's or topic's page.",
    [
      .optionalScope("number", "A number shown large.", of: TileNumberItem.names) { $0.number },
      .optionalHTML("exhibit", "A table or chart, as HTML.") { $0.exhibit },
    ])

  /// The tiles of a page that can be shown, without its lists.
  static func items(_ tiles: [Tile], _ frame: Frame) -> [TileItem] {
    tiles.compactMap { tile in
      switch tile.content {
      case .number(let number):
        TileNumberItem(number, frame.edition).map { TileItem(number: $0, exhibit: nil) }
      case .exhibit(let exhibit):
        frame.exhibits[exhibit.block].map { TileItem(number: nil, exhibit: $0.html) }
      case .list: nil
      }
    }
  }
}
