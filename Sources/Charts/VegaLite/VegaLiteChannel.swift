/// Writes a channel of a Vega-Lite specification.
struct VegaLiteChannel {
  let plot: Plot
  let name: ChannelName
  let channel: Channel

  /// All that there is to say of it.
  func members(_ json: inout JSONWriter) {
    place(&json)
    title(&json)
    let isValue = name == (plot.isHorizontal ? .x : .y)
    let hasBase = plot.chart.mark == .bar || plot.chart.mark == .area
    if channel.kind == .quantitative, name == .x || name == .y {
      scale(isFromZero: isValue && hasBase, &json)
      if isValue, hasBase { stack(&json) }
    }
    if channel.kind == .quantitative {
      let isShare = isValue && plot.arrangement == .normalized
      if channel.format == .percent || isShare {
        json.member(name == .color ? "legend" : "axis") { $0.member("format", ".0~%") }
      }
    }
  }

  /// The title on one line and without backslashes.
  ///
  /// Vega-Lite writes titles into expressions of its own, where a line break ends a text and a backslash frees the
  /// quotation mark behind it; what looks like a backslash does not.
  func title(_ json: inout JSONWriter) {
    let title = TextLines.onOneLine(plot.notation.title(of: channel))
    json.member("title", title.replacing("\\", with: "\u{2216}"))
  }

  /// The field, its type and the order of its categories.
  func place(_ json: inout JSONWriter) {
    json.member("field", VegaLiteData.field(name, channel))
    json.member("type", type)
    if let unit = channel.granularity, isBanded { json.member("timeUnit", Self.timeUnit(unit)) }
    guard channel.isDiscrete else { return }
    json.key("sort")
    if name == .facet {
      // Vega-Lite sorts facets by name unless all of them are listed.
      json.array { json in
        for panel in plot.panels {
          guard let row = panel.series.first?.points.first?.row else { continue }
          VegaLiteData.write(plot.chart.rows[row].facet, to: &json)
        }
      }
    } else if channel.order.isEmpty {
      json.null()
    } else {
      json.array { json in
        for name in channel.order { json.string(name) }
      }
    }
  }

  /// Whether times are units that each take a band, rather than points of an axis.
  private var isBanded: Bool {
    switch name {
    case .x: plot.chart.mark == .bar || plot.chart.mark == .rect
    case .y, .color, .facet: true
    }
  }

  private var type: String {
    switch channel.kind {
    case .quantitative: "quantitative"
    case .temporal: name == .x ? "temporal" : "ordinal"
    case .ordinal: "ordinal"
    case .nominal: "nominal"
    }
  }

  private func scale(isFromZero: Bool, _ json: inout JSONWriter) {
    if channel.scale == .log {
      json.member("scale") { $0.member("type", "log") }
    } else if !isFromZero, !channel.includesZero {
      json.member("scale") { json in
        json.key("zero")
        json.bool(false)
      }
    }
  }

  private func stack(_ json: inout JSONWriter) {
    json.key("stack")
    switch plot.arrangement {
    case .stacked: json.string("zero")
    case .normalized: json.string("normalize")
    case .grouped, .layered, nil: json.null()
    }
    guard plot.chart.mark == .area, plot.arrangement == .stacked || plot.arrangement == .normalized
    else { return }
    // Without it Vega-Lite takes a row that is not there for zero.
    json.member("impute") { json in
      json.key("value")
      json.null()
    }
  }

  private static func timeUnit(_ unit: Granularity) -> String {
    switch unit {
    case .minute: "yearmonthdatehoursminutes"
    case .day: "yearmonthdate"
    case .month: "yearmonth"
    case .year: "year"
    }
  }
}
