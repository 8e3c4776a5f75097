internal import Charts
internal import Diagnostics
internal import GazetteModel

enum ChannelKeys {
  static let column = Key(
    "column", .reference, required: true, "The column's name in the view or dataset.")
  static let title = Key(
    "title", .localized,
    "What the axis or legend is called; what the view or dataset calls the column unless set.")
  static let unit = Key(
    "unit", .localized, "What its numbers count or measure; what the source says unless set.")
  static let type = Key(
    "type", Form<ChartExhibit.Channel.Kind>.oneOf,
    "What the values are; numbers are quantitative, dates temporal and all else nominal unless set."
  )
  static let scale = Key(
    "scale", Form<Channel.Scale>.oneOf,
    "Whether equal differences (`linear`) or equal ratios (`log`) are equal lengths; `linear` unless set."
  )
  static let format = Key(
    "format", Form<Channel.Format>.oneOf,
    "Whether numbers are written as they are or as percentages, 0.9 as 90%; `number` unless set.")
  static let zero = Key(
    "zero", .flag,
    "Whether an axis of numbers starts at zero; true unless set, and always for bars and areas.")
  static let order = Key(
    "order", .list(of: .text),
    "Categories in the order in which they stand, by their values in the rows; others follow.")
  static let table = KeyTable(
    "a channel of a chart", [column, title, unit, type, scale, format, zero, order])
}

extension Form where Value == ChartExhibit.Channel {
  private static let groupName =
    "a group of the keys column, title, unit, type, scale, format, zero, order"

  /// A column's name, or a group that begins with it.
  static let channel = Form(name: "a column's name, or \(groupName)") { value, findings in
    guard case .mapping = value.content else {
      return Form<Reference>.reference.read(value, &findings).map { ChartExhibit.Channel($0) }
    }
    return group.read(value, &findings)
  }

  private static let group = Form.group(groupName, ChannelKeys.table) { reader in
    let title = reader(ChannelKeys.title)
    let unit = reader(ChannelKeys.unit)
    let kind = reader(ChannelKeys.type)
    let scale = reader(ChannelKeys.scale) ?? .linear
    let format = reader(ChannelKeys.format) ?? .number
    let zero = reader(ChannelKeys.zero) ?? true
    let order = reader(ChannelKeys.order) ?? []
    return reader(ChannelKeys.column).map {
      ChartExhibit.Channel(
        $0, title: title, unit: unit, kind: kind, scale: scale, format: format,
        includesZero: zero, order: order)
    }
  }
}
