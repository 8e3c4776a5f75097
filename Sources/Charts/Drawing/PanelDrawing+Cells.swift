extension PanelDrawing {
  /// A cell for each pair of categories, shaded by its value or coloured by its series.
  func cells(_ svg: inout SVGWriter) {
    var shaded: [[Int]: PathData] = [:]
    for series in panel.series {
      for point in series.points {
        let box = cell(point)
        let shade = plot.shades.map { $0.shade(of: $0.index(of: point.base)) }
        if let titles {
          svg.begin("rect")
          style(shade, series.slot, isProvisional: point.isProvisional, &svg)
          svg.place(box)
          svg.element("title", text: titles.title(of: point))
          svg.end()
        } else {
          let key = [shade ?? series.slot + 1, point.isProvisional ? 1 : 0]
          shaded[key, default: PathData()].rectangle(box)
        }
      }
    }
    for (key, data) in shaded.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      svg.begin("path")
      let number = key[0]
      style(plot.shades == nil ? nil : number, number - 1, isProvisional: key[1] == 1, &svg)
      svg.path(data)
      svg.end()
    }
  }

  private func style(
    _ shade: Int?, _ slot: Int, isProvisional: Bool, _ svg: inout SVGWriter
  ) {
    if let shade {
      svg.style(
        isProvisional ? "chart-cell-provisional chart-shade" : "chart-cell chart-shade", shade)
    } else {
      svg.style(isProvisional ? "chart-bar-provisional" : "chart-bar", slot + 1)
      paints.paint(slot, &svg)
    }
  }

  private func cell(_ point: SeriesPoint) -> Box {
    let columns = band(plot.at, point.at)
    var box = frame.box(columns, point.value - 0.5, point.value + 0.5)
    // A thin seam keeps cells of one shade apart.
    let seam = min(1, box.width / 8)
    box.x += seam / 2
    box.width -= seam
    box.y += 0.5
    box.height -= 1
    return box
  }
}
