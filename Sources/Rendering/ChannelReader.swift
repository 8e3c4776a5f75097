internal import Charts
internal import GazetteModel
internal import Tabular

/// Reads the values of one column as a channel of a chart shows them.
struct ChannelReader {
  /// The channel, its titles in the page's language.
  let channel: Channel
  private let number: Int
  private let column: Dataset.Column
  private let language: Language

  /// The reader of a channel; nil where the rows lack its column, which a check has reported.
  init?(_ stated: ChartExhibit.Channel, of rows: ShownRows, in language: Language) {
    guard let number = rows.column(stated.column.name) else { return nil }
    self.number = number
    self.language = language
    let (field, column) = (rows.table.schema.fields[number], rows.table.columns[number])
    self.column = column
    func label(_ value: String) -> String { column.label(of: value, in: language) ?? value }
    let kind = Self.kind(stated, field) { rows.rows.lazy.compactMap { $0[number] } }
    channel = Channel(
      stated.column.name, kind,
      title: (stated.title ?? column.title).text(in: language),
      unit: (stated.unit ?? column.unit)?.text(in: language), scale: stated.scale,
      format: stated.format, includesZero: stated.includesZero,
      order: Self.order(stated, field, rows.rows.lazy.compactMap { $0[number] }).map(label))
  }

  /// What a row shows in the channel.
  func value(of row: [String?]) -> ChartValue { value(row[number]) }

  /// What a value in canonical form is to the channel; one that does not suit it stays a text.
  func value(_ text: String?) -> ChartValue {
    guard let text else { return .missing }
    switch channel.kind {
    case .quantitative: return Double(text).map { .number($0) } ?? .text(text)
    case .temporal: return Moment.read(text).map { .moment($0.moment) } ?? .text(text)
    case .ordinal, .nominal: return .text(column.label(of: text, in: language) ?? text)
    }
  }

  /// What the values are: what is stated, else what follows from the type of the column.
  private static func kind(
    _ stated: ChartExhibit.Channel, _ field: Field, _ values: () -> some Sequence<String>
  ) -> Channel.Kind {
    switch stated.kind {
    case .quantitative: .quantitative
    case .ordinal: .ordinal
    case .nominal: .nominal
    case .temporal: .temporal(granularity(field.type) ?? granularity(of: values()))
    case nil:
      if field.type.isNumeric {
        .quantitative
      } else if let unit = granularity(field.type) {
        .temporal(unit)
      } else {
        field.categoriesOrdered == true ? .ordinal : .nominal
      }
    }
  }

  private static func granularity(_ type: FieldType) -> Granularity? {
    switch type {
    case .datetime: .minute
    case .date: .day
    case .yearmonth: .month
    case .year: .year
    default: nil
    }
  }

  /// The finest unit to which texts state times.
  private static func granularity(of values: some Sequence<String>) -> Granularity {
    values.lazy.compactMap { Moment.read($0)?.unit }.min() ?? .day
  }

  /// Categories in the order that is stated, else that of the schema as far as they occur.
  private static func order(
    _ stated: ChartExhibit.Channel, _ field: Field, _ values: some Sequence<String>
  ) -> [String] {
    guard stated.order.isEmpty, let categories = field.categories else { return stated.order }
    let present = Set(values)
    return categories.map(\.value).filter(present.contains)
  }
}
