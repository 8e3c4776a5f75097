/// Where everything of a chart stands at a width.
struct ChartLayout {
  let plot: Plot
  let width: Double
  let height: Double
  /// The title, unless it is not drawn.
  let title: TextLines?
  let legend: Legend
  /// The baseline of the first row of the legend.
  let legendY: Double
  let verticalTitle: TextLines
  let verticalTitleY: Double
  let horizontalTitle: TextLines
  let xAxis: Axis
  let yAxis: Axis
  let endLabels: [EndLabel]
  let annotations: [AnnotationLabel]
  let grid: PanelGrid

  static let margin = 4.0
  static let titleHeight = 19.0
  static let lineHeight = 15.0

  init(_ plot: Plot, width: Int, isTitled: Bool = true) {
    self.plot = plot
    let width = Double(max(width, 200))
    self.width = width
    let inner = width - 2 * Self.margin
    title =
      isTitled ? TextLines(plot.chart.title, width: inner, limit: 4, size: .title) : nil

    let columns = PanelGrid.columns(of: plot, width: width)
    let panelHeight = PanelGrid.panelHeight(of: plot, width: width, columns: columns)
    yAxis = VerticalAxis(plotScale: plot.yScale, notation: plot.notation)
      .axis(height: panelHeight, limit: width * 0.38)
    let left = Self.margin + yAxis.labelWidth + 8

    let labels = EndLabel.labels(
      plot, scale: yAxis.scale, height: panelHeight, room: (width - left) * 0.4)
    endLabels = labels ?? []
    legend = Legend(plot, width: inner, hasEndLabels: labels != nil)
    let labelWidth = endLabels.reduce(0) { max($0, TextWidth.pixels($1.text)) }
    let right = labels == nil ? 12 : EndLabel.leader + labelWidth + Self.margin

    let panelWidth =
      (width - left - right - Double(columns - 1) * PanelGrid.gap) / Double(columns)
    let isSingle = plot.panels.count == 1
    let horizontal = HorizontalAxis(
      plotScale: plot.xScale, notation: plot.notation, length: panelWidth,
      before: isSingle ? left - Self.margin : PanelGrid.gap / 2,
      after: isSingle ? right - Self.margin : PanelGrid.gap / 2)
    xAxis = horizontal.axis()
    annotations = AnnotationLabel.labels(
      plot, x: xAxis.scale, y: yAxis.scale, along: horizontal, height: panelHeight)

    var end = Self.margin + Double(title?.lines.count ?? 0) * Self.titleHeight + 4
    legendY = end + 12
    end += legend.height
    verticalTitle = TextLines(
      plot.notation.title(of: plot.chart.y), width: inner, limit: 1)
    verticalTitleY = end + 12
    if !verticalTitle.lines[0].isEmpty { end += 20 }
    let labelLines = Double(xAxis.lineCount + (xAxis.hasContext ? 1 : 0))
    grid = PanelGrid(
      plot: plot, columns: columns, left: left, top: end, panelWidth: panelWidth,
      panelHeight: panelHeight, lanes: annotations.reduce(0) { max($0, $1.lanes) },
      labelHeight: labelLines * Self.lineHeight + 10)
    horizontalTitle = TextLines(
      plot.notation.title(of: plot.chart.x), width: inner, limit: 1)
    let hasTitle = !horizontalTitle.lines[0].isEmpty
    height = (grid.bottom + (hasTitle ? 18 : 0) + Self.margin).rounded(.up)
  }
}
