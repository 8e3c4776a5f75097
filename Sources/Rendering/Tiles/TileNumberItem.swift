internal import Diagnostics
internal import GazetteModel
internal import Tabular
internal import Templates

/// A number shown large.
struct TileNumberItem: Sendable {
  let tile: NumberTile
  let reading: TileReading
  let edition: Edition

  /// A tile's number; nil where there is none, which has been reported.
  init?(_ tile: NumberTile, _ edition: Edition) {
    guard let reading = try? TileReading(tile, in: edition.answers) else { return nil }
    self.tile = tile
    self.reading = reading
    self.edition = edition
  }

  static let names = Names<TileNumberItem>("number of a tile", "A number shown large.", entries)

  private static let entries: [Names<TileNumberItem>.Entry] = [
    .text("title", "What the number is.") { $0.tile.title.text(in: $0.edition.language) },
    .optionalText("other_language", "The tag of the title's language where it lacks the page's.") {
      $0.tile.title.foreignLanguage(for: $0.edition.language)?.tag
    },
    .optionalText("url", "Where the title leads.") { item in
      item.tile.link.flatMap { item.edition.url(of: $0) }
    },
    .text("value", "The number as the language writes it.") {
      $0.edition.writer.text($0.reading.value, $0.tile.format)
    },
    .text("data_value", "The number for programs.") { $0.reading.value.description },
    .optionalText("unit", "What it counts or measures.") {
      $0.reading.unit?.text(in: $0.edition.language)
    },
    .optionalText("unit_language", "The tag of the unit's language where it lacks the page's.") {
      $0.reading.unit?.foreignLanguage(for: $0.edition.language)?.tag
    },
    .optionalText("change", "How it differs from the one that it is compared with, in words.") {
      $0.change
    },
    .flag("is_more", "Whether it is more than the one that it is compared with.") { item in
      item.reading.base.map { item.reading.value > $0 } ?? false
    },
    .flag("is_less", "Whether it is less than the one that it is compared with.") { item in
      item.reading.base.map { item.reading.value < $0 } ?? false
    },
    .optionalHTML("trend", "A small line of how it came to be, as SVG.") { item in
      TrendWriter(tile: item.tile, reading: item.reading, edition: item.edition).drawing
    },
    .optionalText("date", "The day that it is of, as the language writes it.") { item in
      item.reading.date.map { item.edition.writer.date($0) }
    },
    .optionalText("date_value", "The same as `YYYY-MM-DD`.") { $0.reading.date?.description },
    .optionalText("note", "What is to be said of it.") {
      $0.tile.note?.text(in: $0.edition.language)
    },
    .optionalText("note_language", "The tag of its language where that is not the page's.") {
      $0.tile.note?.foreignLanguage(for: $0.edition.language)?.tag
    },
    .flag("demonstration", "Whether any of the rows that it is computed from are made up.") {
      $0.isDemonstration
    },
    .list("sources", "The datasets that it is computed from.", of: LinkItem.names) {
      $0.edition.datasetLinks(of: $0.reading.sources)
    },
  ]

  private var change: String? {
    guard let comparison = tile.comparison, let base = reading.base else { return nil }
    return ChangeWriter(tile: tile, comparison: comparison, edition: edition)
      .text(from: base, to: reading.value)
  }

  private var isDemonstration: Bool {
    tile.rowUses.contains { edition.answers[$0.rows.value]?.table.isDemonstration == true }
  }
}

extension Edition {
  /// The address of what `gazette.yaml` names; nil where there is no such thing, which has been reported.
  func url(of link: Reference) -> String? {
    switch index.resolve(link.name, in: link.place.file, for: language) {
    case .route(let route, let fragment, _, _):
      path(route) + (fragment.map { "#" + $0 } ?? "")
    case .address(let path, let fragment):
      site.configuration.address.path(plain: path) + (fragment.map { "#" + $0 } ?? "")
    case .external(let address): address
    case .figure, .fragment, .broken: nil
    }
  }
}
