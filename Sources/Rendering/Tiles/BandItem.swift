internal import GazetteModel
internal import Templates

/// A part of the start page: tiles side by side, or lists.
struct BandItem: Sendable {
  let tiles: [TileItem]
  let lists: [Tile.List]

  static let names = Names<BandItem>(
    "band", "A part of the start page: tiles side by side, or lists.",
    [
      .flag("has_tiles", "Whether it is of tiles.") { !$0.tiles.isEmpty },
      .list("tiles", "The tiles.", of: TileItem.names) { $0.tiles },
      .optionalScope("main_list", "The first of the lists.", of: ListItem.names) {
        $0.lists.first.map { ListItem(list: $0) }
      },
      .list("side_lists", "The lists beside it.", of: ListItem.names) {
        $0.lists.dropFirst().map { ListItem(list: $0) }
      },
    ])

  /// One of the lists.
  struct ListItem: Sendable {
    let list: Tile.List

    static let names = Names<ListItem>(
      "list of a band", "Which of the start page's lists stands in a place.",
      [
        .flag("is_in_force", "The notices that hold.") { $0.list == .inForce },
        .flag("is_scheduled", "The notices that will hold.") { $0.list == .scheduled },
        .flag("is_latest", "The notices published last.") { $0.list == .latest },
        .flag("is_reports", "The latest reports.") { $0.list == .reports },
        .flag("is_datasets", "The datasets.") { $0.list == .datasets },
      ])
  }

  /// The bands of a start page: what is declared, lists and other tiles apart.
  static func items(_ frame: Frame) -> [BandItem] {
    let tiles = frame.edition.site.configuration.tiles.ofStartPage
    var bands: [BandItem] = []
    var rest = tiles[...]
    while !rest.isEmpty {
      let shown = rest.prefix { $0.list == nil }
      rest = rest.dropFirst(shown.count)
      let lists = rest.prefix { $0.list != nil }
      rest = rest.dropFirst(lists.count)
      let items = TileItem.items(Array(shown), frame)
      if !items.isEmpty { bands.append(BandItem(tiles: items, lists: [])) }
      if !lists.isEmpty { bands.append(BandItem(tiles: [], lists: lists.compactMap(\.list))) }
    }
    return bands
  }
}
