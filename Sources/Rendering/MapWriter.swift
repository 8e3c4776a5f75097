internal import Charts
internal import Diagnostics
internal import GazetteModel

/// Makes of a map what a page shows.
struct MapWriter {
  let exhibit: Exhibit
  let map: MapExhibit
  let edition: Edition
  /// The address of the page that it stands on.
  let page: Route

  /// What is made of it; nil where its rows are not to be had, or cannot be shown, which is a finding.
  func item(findings: inout Findings) -> ChartItem? {
    guard let rows = edition.answers[map.rows.value], let number = rows.column(map.area.name),
      let reader = ChannelReader(map.value, of: rows, in: edition.language)
    else { return nil }
    var item = ChartItem(
      exhibit: exhibit, title: map.title, rows: rows, edition: edition, page: page)
    if rows.rows.isEmpty {
      findings.add(
        Diagnostic(
          RenderingRules.chartEmpty, "this map has nothing to show", at: map.rows.place,
          help: "look at the rows of its view or dataset"))
      return item
    }
    if let diagnostic = rows.excess(at: map.rows.place, in: edition.site) {
      findings.add(diagnostic)
      return nil
    }
    guard let values = values(rows, number, reader, &findings) else { return nil }
    let column = rows.table.columns[number]
    let areas = MapAreas(values: values, place: map.area.place, findings: Findings()) { area in
      column.label(of: area, in: edition.language)
        ?? edition.site.areas[area]?.name.text(in: edition.language) ?? area
    }
    guard let drawing = drawing(areas, reader.channel, &findings) else { return nil }
    item.drawing = drawing
    return item
  }

  /// The value of each area, nil where its row has none; nil and a finding where rows contradict each other.
  private func values(
    _ rows: ShownRows, _ number: Int, _ reader: ChannelReader, _ findings: inout Findings
  ) -> [String: Double?]? {
    var values: [String: Double?] = [:]
    for (index, row) in rows.rows.enumerated() {
      guard let area = row[number] else { continue }
      let value: Double?
      switch reader.value(of: row) {
      case .number(let number) where number.isFinite && number.magnitude <= 1e300: value = number
      case .missing, .number: value = nil
      case .text, .moment:
        return refuse(
          "row \(index + 1) has no number in the column '\(map.value.column.name)'",
          at: map.value.column.place, "choose a column of numbers", &findings)
      }
      if values.updateValue(value, forKey: area) != nil {
        return refuse(
          "the area '\(area)' has more than one row", at: map.area.place,
          "add its rows up in the view", &findings)
      }
    }
    return values
  }

  private func drawing(
    _ areas: MapAreas, _ measure: Channel, _ findings: inout Findings
  ) -> ChartItem.Drawing? {
    var areas = areas
    let (title, description) = (
      map.title.text(in: edition.language), map.description?.text(in: edition.language)
    )
    let draw: (Int, String, Bool) -> Result<[UInt8], ChartRefusal>
    let notation = edition.writer.notation
    switch map.layout {
    case .grid(let grid):
      let drawn = TileMap(
        title: title, description: description, measure: measure, classes: map.classes,
        tiles: areas.tiles(grid))
      draw = {
        drawn.svg(width: $0, prefix: $1, in: notation, isTitled: $2, isStandalone: $2)
      }
    case .outlines(let file, let property):
      // Where there are none, that has been reported.
      guard let outlines = edition.site.outlines[file.name] else { return nil }
      let drawn = OutlineMap(
        title: title, description: description, measure: measure, classes: map.classes,
        areas: areas.outlines(outlines, by: property))
      draw = {
        drawn.svg(width: $0, prefix: $1, in: notation, isTitled: $2, isStandalone: $2)
      }
    }
    findings.merge(areas.findings)
    let id = exhibit.id
    do throws(ChartRefusal) {
      return ChartItem.Drawing(
        narrow: try draw(ChartItem.widths.narrow, id + "--narrow", false).get(),
        wide: try draw(ChartItem.widths.wide, id + "--wide", false).get(),
        files: [.svg: try draw(ChartItem.widths.file, id, true).get()])
    } catch {
      if case .tooMany(_, _, let limit) = error {
        return refuse(
          "a grid has at most \(limit) areas in a row or column", at: exhibit.place,
          "write a smaller 'grid'", &findings)
      }
      return refuse(
        "the map has no areas", at: exhibit.place, "write areas into 'grid'", &findings)
    }
  }

  private func refuse<Value>(
    _ headline: String, at place: Place, _ help: String, _ findings: inout Findings
  ) -> Value? {
    findings.add(Diagnostic(RenderingRules.chartRefused, headline, at: place, help: help))
    return nil
  }
}
