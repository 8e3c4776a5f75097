/// Writes the rows of a plot as the inline data of a Vega-Lite specification.
struct VegaLiteData {
  let plot: Plot

  /// The field that tells what is provisional.
  static let provisional = "is_provisional"

  func write(to json: inout JSONWriter) {
    var channels: [(name: ChannelName, field: String)] = []
    for name in ChannelName.allCases {
      guard let channel = plot.chart[name] else { continue }
      let field = Self.field(name, channel)
      // Two channels may show one field.
      if !channels.contains(where: { $0.field == field }) { channels.append((name, field)) }
    }
    let shown = plot.panels.flatMap { $0.series.flatMap(\.points) }.sorted { $0.row < $1.row }
    let valueName: ChannelName = plot.isHorizontal ? .x : .y
    let tellsProvisional = plot.hasProvisional
    json.array { json in
      for point in shown {
        let row = plot.chart.rows[point.row]
        json.object { json in
          for (name, field) in channels {
            json.key(field)
            // A value may be stated and yet be a gap, where a stack is broken below it.
            let isGap = name == valueName && point.isGap
            Self.write(isGap ? .missing : row[name], to: &json)
          }
          if tellsProvisional {
            json.key(Self.provisional)
            json.bool(row.isProvisional)
          }
        }
      }
    }
  }

  /// The name of a channel's field: its own if that is plain, for Vega-Lite reads dots, brackets and quotation marks
  /// as expressions.
  static func field(_ name: ChannelName, _ channel: Channel) -> String {
    let isPlain = channel.field.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }
    return isPlain && !channel.field.isEmpty && channel.field != provisional
      && !channel.field.hasPrefix("channel_") ? channel.field : "channel_\(name.rawValue)"
  }

  static func write(_ value: ChartValue, to json: inout JSONWriter) {
    switch value {
    case .missing: json.null()
    case .number(let number): json.number(number)
    case .text(let text): json.string(text)
    case .moment(let moment): json.string(text(moment))
    }
  }

  /// A time with its minute, which browsers read as local: a day alone they would take for midnight at Greenwich,
  /// and show as the day before in America.
  private static func text(_ moment: Moment) -> String {
    let (year, month, day) = moment.date
    let minute = moment.minuteOfDay
    return padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2) + "T"
      + padded(minute / 60, 2) + ":" + padded(minute % 60, 2)
  }

  private static func padded(_ number: Int, _ count: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, count - digits.count)) + digits
  }
}
