/// The grid of a chart's panels: small charts of one size in rows, or the only one.
struct PanelGrid {
  /// The plots' boxes, in the order of the panels.
  let boxes: [Box]
  /// Where the grid and its labels end.
  let bottom: Double
  /// How many panels stand in a row.
  let columns: Int

  static let gap = 20.0
  static let titleHeight = 20.0
  private static let leastWidth = 140.0

  init(
    plot: Plot, columns: Int, left: Double, top: Double, panelWidth: Double, panelHeight: Double,
    lanes: Int, labelHeight: Double
  ) {
    self.columns = columns
    let head =
      (plot.panels.count > 1 || plot.chart.facet != nil ? Self.titleHeight : 0)
      + Double(lanes) * ChartLayout.lineHeight + 6
    let pitch = head + panelHeight + 8
    boxes = plot.panels.indices.map { index in
      Box(
        x: left + Double(index % columns) * (panelWidth + Self.gap),
        y: top + head + Double(index / columns) * pitch, width: panelWidth, height: panelHeight)
    }
    bottom = (boxes.last?.maxY ?? top) + labelHeight
  }

  /// How many panels fit beside each other.
  static func columns(of plot: Plot, width: Double) -> Int {
    let fitting = Int((width - 40 + gap) / (leastWidth + gap))
    let most = max(1, min(fitting, plot.panels.count))
    // As few rows as that makes, and those as even as can be.
    let rows = (plot.panels.count + most - 1) / most
    return (plot.panels.count + rows - 1) / rows
  }

  /// How high a plot is: as its categories need, or in proportion to its width.
  static func panelHeight(of plot: Plot, width: Double, columns: Int) -> Double {
    let count = plot.yScale.bandCount
    if count > 0 {
      let isGrouped = plot.arrangement == .grouped
      let band = isGrouped ? max(24, Double(plot.seriesNames.count) * 10 + 8) : 24
      return Double(count) * (count > 100 ? max(18, band - 6) : band)
    }
    return columns == 1 && plot.panels.count == 1
      ? max(210, min(360, (width * 0.55).rounded()))
      : max(100, min(180, (width / Double(columns) * 0.6).rounded()))
  }

  /// Whether the labels of the vertical axis stand beside a panel.
  func isFirstOfRow(_ index: Int) -> Bool { index % columns == 0 }

  /// Whether the labels of the horizontal axis stand below a panel.
  func isLastOfColumn(_ index: Int) -> Bool { index + columns >= boxes.count }
}
