/// Writes the annotations of a plot as layers of a Vega-Lite specification.
struct VegaLiteAnnotations {
  let plot: Plot

  /// Bands lie behind the marks.
  func bands(_ json: inout JSONWriter) {
    for annotation in plot.chart.annotations where annotation.end != nil {
      layer(annotation, &json) { json in
        json.member("type", "rect")
        json.key("opacity")
        json.number(0.15)
      }
    }
  }

  /// Rules and all labels lie above them.
  func rules(_ json: inout JSONWriter) {
    for annotation in plot.chart.annotations {
      if annotation.end == nil {
        layer(annotation, &json) { json in
          json.member("type", "rule")
          json.key("strokeDash")
          json.array { json in
            json.number(5)
            json.number(3)
          }
        }
      }
      layer(annotation, isLabel: true, &json) { json in
        json.member("type", "text")
        let isAbove = annotation.axis == .x
        json.member(isAbove ? "baseline" : "align", isAbove ? "top" : "right")
        json.key("dy")
        json.number(isAbove ? 2 : -6)
      }
    }
  }

  private func layer(
    _ annotation: Annotation, isLabel: Bool = false, _ json: inout JSONWriter,
    mark: (inout JSONWriter) -> Void
  ) {
    let name: ChannelName = annotation.axis == .x ? .x : .y
    guard let channel = plot.chart[name] else { return }
    json.object { json in
      json.member("data") { json in
        json.key("values")
        json.array { json in
          json.object { json in
            json.key("from")
            VegaLiteData.write(annotation.start, to: &json)
            if let end = annotation.end {
              json.key("to")
              VegaLiteData.write(end, to: &json)
            }
            json.member("label", annotation.label)
          }
        }
      }
      json.member("mark", mark)
      json.member("encoding") { json in
        var place = channel
        place.field = "from"
        json.member(name.rawValue) { json in
          let written = VegaLiteChannel(plot: plot, name: name, channel: place)
          written.place(&json)
          written.title(&json)
        }
        if annotation.end != nil, !isLabel {
          json.member(name.rawValue + "2") { $0.member("field", "to") }
        }
        if isLabel {
          json.member("text") { $0.member("field", "label") }
          edge(name, &json)
        }
      }
    }
  }

  /// Labels stand at the top or at the right edge of the plot.
  private func edge(_ name: ChannelName, _ json: inout JSONWriter) {
    json.member(name == .x ? "y" : "x") { json in
      json.key("value")
      if name == .x { json.number(0) } else { json.string("width") }
    }
  }
}
