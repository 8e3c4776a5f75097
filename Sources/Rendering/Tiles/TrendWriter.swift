internal import Charts
internal import GazetteModel
internal import Tabular

/// Draws how the number of a tile came to be.
struct TrendWriter {
  let tile: NumberTile
  let reading: TileReading
  let edition: Edition

  /// The line as SVG; nil where there is nothing to be drawn a line through.
  var drawing: [UInt8]? {
    let values = reading.trend.map { $0.value.flatMap { Double($0.description) } }
    guard values.count(where: { $0 != nil }) > 1, let name else { return nil }
    return try? Sparkline(title: name, values: values).svg(width: 240, height: 48).get()
  }

  /// What the line shows, in words: its ends, its least and its greatest value.
  private var name: String? {
    let points = reading.trend.compactMap { point in point.value.map { (point.when, $0) } }
    guard let first = points.first, let last = points.last,
      let least = points.map(\.1).min(), let greatest = points.map(\.1).max()
    else { return nil }
    return edition.words(
      .trendOf,
      [
        "title": tile.title.text(in: edition.language), "from": when(first.0),
        "first": text(first.1), "until": when(last.0), "last": text(last.1),
        "least": text(least), "greatest": text(greatest),
      ])
  }

  private func when(_ text: String?) -> String {
    guard let text else { return edition.words(.noValue) }
    return CalendarDate(iso: text).map { edition.writer.date($0) } ?? text
  }

  private func text(_ value: ExactNumber) -> String { edition.writer.text(value, tile.format) }
}

extension LanguageWriter {
  /// A number as its tile has it written.
  func text(_ value: ExactNumber, _ format: NumberTile.Format) -> String {
    switch format {
    case .number: quantity(value)
    case .percent: percentage(value)
    }
  }
}
