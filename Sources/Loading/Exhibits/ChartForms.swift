internal import Charts
internal import Diagnostics
internal import GazetteModel

enum ChannelKeys {
  static let column = Key(
    "column", .reference, required: true, "The column's name in the view or dataset.")
  static let title = Key(
    "title", .localized,
    "What the axis or legend is called; what the view or dataset calls the column unless set.")
  static let unit = Key("unit", .localized, "What its numbers count or measure.")
  static let table = KeyTable("a channel of a chart", [column, title, unit])
}

enum ChartKeys {
  static let mark = Key("mark", Form<Mark>.oneOf, required: true, "What stands for a row.")
  static let title = Key(
    "title", .localized, required: true, "What the chart shows, as a finding.")
  static let description = Key(
    "description", .localized,
    "What those are told who do not see the chart; made from the rows unless set.")
  static let x = Key("x", .channel, required: true, "The horizontal position.")
  static let y = Key("y", .channel, required: true, "The vertical position.")
  static let table = KeyTable(
    "a chart", [ExhibitKeys.id] + RowSourceKeys.all + [mark, title, description, x, y])
}

extension Form where Value == ChartExhibit.Channel {
  /// A column's name, or a group that begins with it.
  static let channel = Form(name: "a column's name, or a group of the keys column, title, unit") {
    value, findings in
    guard case .mapping = value.content else {
      return Form<Reference>.reference.read(value, &findings).map { ChartExhibit.Channel($0) }
    }
    return group.read(value, &findings)
  }

  private static let group = Form.group(
    "a group of the keys column, title, unit", ChannelKeys.table
  ) { reader in
    let title = reader(ChannelKeys.title)
    let unit = reader(ChannelKeys.unit)
    return reader(ChannelKeys.column).map {
      ChartExhibit.Channel($0, title: title, unit: unit)
    }
  }
}

extension ChartExhibit {
  /// Reads what a block says; nil and findings where it cannot be drawn.
  static func read(_ reader: inout MappingReader) -> ChartExhibit? {
    let description = reader(ChartKeys.description)
    let (x, y) = (reader(ChartKeys.x), reader(ChartKeys.y))
    let (mark, title) = (reader(ChartKeys.mark), reader(ChartKeys.title))
    guard let rows = reader.rows(), let x, let y, let mark, let title else { return nil }
    return ChartExhibit(rows, mark, title: title, description: description, x: x, y: y)
  }
}
