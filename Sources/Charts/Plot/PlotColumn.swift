/// The values of one channel as numbers: quantities, minutes, or indices of categories.
struct PlotColumn {
  /// One number a row; NaN where there is none.
  var values: [Double]
  /// The names of the categories, if that is what the values are.
  var categories: [String] = []

  /// Whether all values are whole numbers.
  var isWhole: Bool { values.allSatisfy { $0.isNaN || $0 == $0.rounded() } }

  /// Numbers, or times as minutes.
  static func measures(
    of name: ChannelName, _ channel: Channel, in rows: [ChartRow]
  ) throws(ChartRefusal) -> PlotColumn {
    var values: [Double] = []
    values.reserveCapacity(rows.count)
    for (index, row) in rows.enumerated() {
      switch (row[name], channel.kind) {
      case (.missing, _): values.append(.nan)
      case (.number(let number), .quantitative):
        // Beyond, the distance between two numbers is none.
        if number.isFinite, number.magnitude > 1e300 { throw .tooLarge(name, row: index) }
        if number.isFinite, channel.scale == .log, number <= 0 {
          throw .notPositive(name, row: index)
        }
        // What is nearer to zero than numbers can tell apart is zero.
        let isTiny = number.magnitude < 1e-300
        values.append(number.isFinite ? (isTiny ? 0 : number) : .nan)
      case (.moment(let moment), .temporal(let unit)):
        values.append(Double(moment.start(of: unit).minutes))
      default: throw .wrongValue(name, row: index)
      }
    }
    return PlotColumn(values: values)
  }

  /// Categories, numbered in the order in which they stand; times stand in their order.
  ///
  /// A row that does not state its category is of one that says so.
  static func categories(
    of name: ChannelName, _ channel: Channel, in rows: [ChartRow], _ notation: Notation
  ) throws(ChartRefusal) -> PlotColumn {
    var list = CategoryList(channel, notation)
    for value in sortedTimes(of: name, channel, in: rows) { _ = list.number(of: value) }
    var result: [Double] = []
    result.reserveCapacity(rows.count)
    for (index, row) in rows.enumerated() {
      let value = normal(row[name], channel)
      switch value {
      case .moment where channel.granularity == nil: throw .wrongValue(name, row: index)
      case .text where channel.granularity != nil, .number where channel.granularity != nil:
        throw .wrongValue(name, row: index)
      default: result.append(Double(list.number(of: value)))
      }
    }
    return PlotColumn(values: result, categories: list.names)
  }

  private static func normal(_ value: ChartValue, _ channel: Channel) -> ChartValue {
    switch (value, channel.granularity) {
    case (.moment(let moment), let unit?): .moment(moment.start(of: unit))
    case (.number(let number), _) where !number.isFinite: .missing
    default: value
    }
  }

  private static func sortedTimes(
    of name: ChannelName, _ channel: Channel, in rows: [ChartRow]
  ) -> [ChartValue] {
    guard let unit = channel.granularity else { return [] }
    var moments: Set<Moment> = []
    for row in rows {
      if case .moment(let moment) = row[name] { moments.insert(moment.start(of: unit)) }
    }
    return moments.sorted().map { .moment($0) }
  }
}
