internal import Diagnostics
internal import GazetteModel

/// A tile as it is written, before its page numbers its tables and charts.
struct TileStatement: Sendable {
  var content: Content
  var place: Place

  /// What it shows.
  enum Content: Sendable {
    case number(NumberTile)
    case exhibit(Exhibit)
    case list(Tile.List)
  }

  /// A table or chart.
  struct Exhibit: Sendable {
    /// The id, where one is stated.
    var id: String?
    /// What it is called where none is: `chart`, `table`.
    var kind: String
    var content: GazetteModel.Exhibit.Content
  }
}

extension Form where Value == TileStatement {
  /// A number, a chart, a table or a list.
  static let tile = Form.group(
    "a group of keys that begins with figure, trend, chart, table or list", TileKeys.table
  ) { reader in
    let place = reader.place
    guard let key = kind(&reader) else { return nil }
    let content: TileStatement.Content? =
      switch key {
      case TileKeys.chart.name: reader(TileKeys.chart).map { .exhibit($0) }
      case TileKeys.grid.name: reader(TileKeys.grid).map { .exhibit($0) }
      case TileKeys.list.name: reader(TileKeys.list).map { .list($0) }
      default: NumberTile.read(&reader).map { .number($0) }
      }
    return content.map { TileStatement(content: $0, place: place) }
  }

  /// The key that says what the tile is; nil and a finding where none does, or several do.
  private static func kind(_ reader: inout MappingReader) -> String? {
    let wholes = [TileKeys.chart.name, TileKeys.grid.name, TileKeys.list.name]
    let written = reader.all.map(\.key)
    if let whole = wholes.first(where: written.contains) {
      let known = TileKeys.table.names
      for member in reader.all where member.key != whole && known.contains(member.key) {
        reader.contradicts(
          "'\(member.key)' cannot stand beside '\(whole)', since a tile shows one thing",
          at: member.keyPlace,
          help: wholes.contains(member.key)
            ? "make a tile of each"
            : whole == TileKeys.list.name ? "remove it" : "remove it, or write it within '\(whole)'"
        )
      }
      return whole
    }
    if let number = [TileKeys.figure.name, TileKeys.trend.name].first(where: written.contains) {
      return number
    }
    reader.findings.add(
      Diagnostic(
        LoadingRules.missingKey, "the tile shows nothing: 'figure' is missing", at: reader.place,
        help: "add 'figure', 'trend', 'chart', 'table' or 'list'"))
    return nil
  }
}
