internal import GazetteModel

enum TilesKeys {
  static let status = Key(
    "status", .tilesOfPage(mayList: true),
    "What the start page shows, from the top; its lists stand below where none is named.")
  static let areas = Key(
    "areas", .tilesOfTerms, "What the page of an area shows above its notices, by the area's id.")
  static let topics = Key(
    "topics", .tilesOfTerms, "What the page of a topic shows above its notices, by the topic's id.")
  static let table = KeyTable("tiles", [status, areas, topics])
}

enum TileKeys {
  static let figure = Key(
    "figure", .figure, "A number: one value of a view, as `VIEW.column[key=value]`.")
  static let title = Key("title", .localized, "What the number is; every number has one.")
  static let date = Key(
    "date", .reference, "The column of the figure's row that says of which day the number is.")
  static let unit = Key(
    "unit", .localized, "What the number counts or measures; what the view says unless set.")
  static let format = Key(
    "format", Form<NumberTile.Format>.oneOf,
    "`percent` writes 0.9 as 90%; numbers are written as they are unless set.")
  static let compare = Key("compare", .comparison, "What the number is compared with.")
  static let trend = Key(
    "trend", .trend,
    "The rows that a small line is drawn of; its last value is the number where there is no `figure`."
  )
  static let note = Key("note", .localized, "What is to be said below the number.")
  static let link = Key(
    "link", .destination,
    "Where the title leads: `notice:ID`, `page:ID`, `dataset:NAME`, a path of the site, or an address."
  )
  static let chart = Key("chart", .tileChart, "A chart, with the keys of a fenced `chart` block.")
  static let grid = Key("table", .tileTable, "A table, with the keys of a fenced `table` block.")
  static let list = Key(
    "list", Form<Tile.List>.oneOf,
    "A list that every start page has, so that its place is declared.")
  static let ofNumbers: [any KeyEntry & Sendable] = [
    figure, title, date, unit, format, compare, trend, note, link,
  ]
  static let table = KeyTable("a tile", ofNumbers + [chart, grid, list])
}

enum ComparisonKeys {
  static let figure = Key("figure", .figure, "The number before, as another figure.")
  static let label = Key(
    "label", .localized,
    "What that number is called, behind \"more than\"; \"before\" unless set.")
  static let on = Key("on", .date, "The day whose value in the trend is the number before.")
  static let measure = Key(
    "as", Form<NumberTile.Comparison.Measure>.oneOf,
    "Whether the change is told as a `difference` or in `percent`; the difference unless set.")
  static let table = KeyTable("compare", [figure, label, on, measure])
}

enum TrendKeys {
  static let view = Key("view", .reference, required: true, "The view whose rows are the series.")
  static let x = Key("x", .reference, required: true, "The column that says when a value was.")
  static let y = Key("y", .reference, required: true, "The column of the values.")
  static let table = KeyTable("trend", [view, x, y])
}
