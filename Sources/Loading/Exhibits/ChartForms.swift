internal import Charts
internal import Diagnostics
internal import GazetteModel

enum ChartKeys {
  static let mark = Key("mark", Form<Mark>.oneOf, required: true, "What stands for a row.")
  static let title = Key(
    "title", .localized, required: true, "What the chart shows, as a finding.")
  static let description = Key(
    "description", .localized,
    "What those are told who do not see the chart; made from the rows unless set.")
  static let x = Key("x", .channel, required: true, "The horizontal position.")
  static let y = Key("y", .channel, required: true, "The vertical position.")
  static let color = Key(
    "color", .channel,
    "The series, told apart by colours and dashes; of a heat map (`rect`) the value of a cell.")
  static let facet = Key("facet", .channel, "The small charts side by side.")
  static let stack = Key(
    "stack", Form<Arrangement>.oneOf,
    "How bars or areas of one place stand to each other: one on the other, as shares of their total, side by side (bars), or one behind the other (areas); `stacked` unless set."
  )
  static let provisional = Key(
    "provisional", .reference,
    "The column that says of each row whether its value may still change: `true`, or the `p` of tables; such parts are drawn dashed."
  )
  static let annotations = Key(
    "annotations", .list(of: .annotation), "Rules and bands across the chart, with their labels.")
  static let table = KeyTable(
    "a chart",
    [ExhibitKeys.id] + RowSourceKeys.all + [
      mark, title, description, x, y, color, facet, stack, provisional, annotations,
    ])
}

extension ChartExhibit {
  /// Reads what a block says; nil and findings where it cannot be drawn.
  static func read(_ reader: inout MappingReader) -> ChartExhibit? {
    let description = reader(ChartKeys.description)
    let (x, y) = (reader(ChartKeys.x), reader(ChartKeys.y))
    let (color, facet) = (reader(ChartKeys.color), reader(ChartKeys.facet))
    let arrangement = reader(ChartKeys.stack)
    let provisional = reader(ChartKeys.provisional)
    let annotations = reader(ChartKeys.annotations) ?? []
    let (mark, title) = (reader(ChartKeys.mark), reader(ChartKeys.title))
    guard let rows = reader.rows(), let x, let y, let mark, let title else { return nil }
    return ChartExhibit(
      rows, mark, title: title, description: description, x: x, y: y, color: color, facet: facet,
      arrangement: arrangement, provisional: provisional, annotations: annotations)
  }
}
