/// Writes the Vega-Lite specification of a plot.
struct VegaLiteSpecification {
  let plot: Plot

  private var chart: Chart { plot.chart }

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("$schema", "https://vega.github.io/schema/vega-lite/v6.json")
      json.member("title", chart.title)
      json.member("description", plot.description)
      json.member("data") { json in
        json.key("values")
        VegaLiteData(plot: plot).write(to: &json)
      }
      guard let facet = chart.facet else { return view(&json) }
      json.member("facet") { json in
        VegaLiteChannel(plot: plot, name: .facet, channel: facet).members(&json)
      }
      json.key("columns")
      json.number(3)
      json.member("spec") { view(&$0) }
    }
  }

  private func view(_ json: inout JSONWriter) {
    size("width", plot.xScale, chart.facet == nil ? 600 : 180, &json)
    size("height", plot.yScale, chart.facet == nil ? 320 : 120, &json)
    if chart.annotations.isEmpty { return marks(&json) }
    json.key("layer")
    json.array { json in
      let annotations = VegaLiteAnnotations(plot: plot)
      annotations.bands(&json)
      json.object { marks(&$0) }
      annotations.rules(&json)
    }
  }

  /// Bars and cells that lie take as much height as they need; everything else a fixed size.
  private func size(_ name: String, _ scale: PlotScale, _ pixels: Double, _ json: inout JSONWriter)
  {
    json.key(name)
    if name == "height", scale.bandCount > 0 {
      json.object { json in
        json.key("step")
        json.number(24)
      }
    } else {
      json.number(pixels)
    }
  }

  private func marks(_ json: inout JSONWriter) {
    json.member("mark") { json in
      json.member("type", chart.mark.rawValue)
      json.key("tooltip")
      json.bool(true)
      if chart.mark == .point {
        json.key("filled")
        json.bool(true)
      }
    }
    json.member("encoding") { json in
      for (name, channel) in [(ChannelName.x, chart.x), (.y, chart.y)] {
        json.member(name.rawValue) {
          VegaLiteChannel(plot: plot, name: name, channel: channel).members(&$0)
        }
      }
      guard let color = chart.color else { return provisional(&json) }
      let channel = VegaLiteChannel(plot: plot, name: .color, channel: color)
      json.member("color") { channel.members(&$0) }
      if plot.arrangement == .grouped {
        json.member(plot.isHorizontal ? "yOffset" : "xOffset") { channel.place(&$0) }
      }
      provisional(&json)
    }
  }

  private func provisional(_ json: inout JSONWriter) {
    guard plot.hasProvisional, chart.mark != .line, chart.mark != .area else { return }
    json.member("fillOpacity") { json in
      json.member("condition") { json in
        json.member("test", "datum['\(VegaLiteData.provisional)']")
        json.key("value")
        json.number(0.3)
      }
      json.key("value")
      json.number(1)
    }
  }
}
