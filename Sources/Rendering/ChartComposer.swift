internal import Charts
internal import Diagnostics
internal import GazetteModel

/// Puts a chart together of what a text says of it and of its rows.
struct ChartComposer {
  let edition: Edition
  let exhibit: ChartExhibit
  let rows: ShownRows

  private let x: ChannelReader
  private let y: ChannelReader
  private let color: ChannelReader?
  private let facet: ChannelReader?

  /// A composer; nil where the rows lack a column, which a check has reported.
  init?(_ exhibit: ChartExhibit, _ rows: ShownRows, _ edition: Edition) {
    self.exhibit = exhibit
    self.rows = rows
    self.edition = edition
    func reader(_ channel: ChartExhibit.Channel) -> ChannelReader? {
      ChannelReader(channel, of: rows, in: edition.language)
    }
    guard let x = reader(exhibit.x), let y = reader(exhibit.y) else { return nil }
    self.x = x
    self.y = y
    color = exhibit.color.flatMap(reader)
    facet = exhibit.facet.flatMap(reader)
  }

  /// The chart.
  var chart: Chart {
    let provisional = exhibit.provisional.flatMap { rows.column($0.name) }
    return Chart(
      exhibit.mark, title: exhibit.title.text(in: edition.language),
      description: exhibit.description?.text(in: edition.language), x: x.channel, y: y.channel,
      color: color?.channel, facet: facet?.channel, arrangement: exhibit.arrangement,
      annotations: annotations.map(\.drawn),
      rows: rows.rows.map { row in
        ChartRow(
          x: x.value(of: row), y: y.value(of: row), color: color?.value(of: row) ?? .missing,
          facet: facet?.value(of: row) ?? .missing,
          isProvisional: provisional.map { ["true", "p"].contains(row[$0]) } ?? false)
      })
  }

  /// The annotations that are drawn, each with its place: those of notices that are not published by the site's day are
  /// left out.
  var annotations: [(drawn: Annotation, place: Place)] {
    exhibit.annotations.compactMap { annotation in
      drawn(annotation).map { ($0, annotation.place) }
    }
  }

  private func drawn(_ annotation: ChartExhibit.Annotation) -> Annotation? {
    let label = annotation.label?.text(in: edition.language)
    switch annotation.position {
    case .x(let start, let end): return Self.drawn(.x, x, start, end, label ?? "")
    case .y(let start, let end): return Self.drawn(.y, y, start, end, label ?? "")
    case .notice(let reference):
      guard let notice = edition.index.notice(reference.name) else { return nil }
      let start = notice.facts.start.date
      let title = notice.bestEdition(for: edition.language)?.title ?? reference.name
      return .rule(.x, at: x.value(start.description), label: label ?? title)
    }
  }

  private static func drawn(
    _ axis: Annotation.Axis, _ reader: ChannelReader, _ start: String, _ end: String?,
    _ label: String
  ) -> Annotation {
    let value = reader.value(start)
    return end.map { .band(axis, from: value, to: reader.value($0), label: label) }
      ?? .rule(axis, at: value, label: label)
  }

  /// What the text says of a channel.
  func stated(_ channel: ChannelName) -> ChartExhibit.Channel? {
    switch channel {
    case .x: exhibit.x
    case .y: exhibit.y
    case .color: exhibit.color
    case .facet: exhibit.facet
    }
  }

  /// The column of a channel, where the text names it.
  func column(_ channel: ChannelName) -> Reference {
    (stated(channel) ?? exhibit.x).column
  }
}
