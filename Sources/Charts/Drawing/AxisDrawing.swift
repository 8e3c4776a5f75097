/// Writes the grid, the axes and the title of a panel.
struct AxisDrawing {
  let layout: ChartLayout
  let panel: Int

  private var box: Box { layout.grid.boxes[panel] }

  func panelTitle(_ svg: inout SVGWriter) {
    guard let title = layout.plot.panels[panel].title else { return }
    let lanes = layout.annotations.reduce(0) { max($0, $1.lanes) }
    let lines = TextLines(title, width: box.width, limit: 1)
    svg.label(
      lines.lines[0], box.x, box.y - 9 - Double(lanes) * ChartLayout.lineHeight,
      class: "chart-panel", full: lines.isCut ? title : nil)
  }

  /// Lines across the plot at the ticks of its values; categories have none.
  func grid(_ svg: inout SVGWriter) {
    var data = PathData()
    if layout.plot.yScale.bandCount == 0 {
      for tick in layout.yAxis.ticks {
        let y = box.y + (1 - tick.fraction) * box.height
        data.move(box.x, y)
        data.line(box.maxX, y)
      }
    }
    if layout.plot.isHorizontal || layout.plot.chart.mark == .point {
      for tick in layout.xAxis.ticks {
        data.move(box.x + tick.fraction * box.width, box.y)
        data.line(box.x + tick.fraction * box.width, box.maxY)
      }
    }
    if data.isEmpty { return }
    svg.begin("path", class: "chart-grid")
    svg.path(data)
    svg.end()
  }

  /// The line that bars and areas stand on, or the bottom of the plot.
  func baseline(_ frame: PanelFrame, _ svg: inout SVGWriter) {
    let mark = layout.plot.chart.mark
    if mark == .rect { return }
    let zero = frame.value.fraction(0)
    let hasZero = mark == .bar || mark == .area
    if layout.plot.isHorizontal {
      let x = box.x + zero * box.width
      svg.line(x, box.y, x, box.maxY, class: "chart-axis")
    } else {
      let y = hasZero ? box.y + (1 - zero) * box.height : box.maxY
      svg.line(box.x, y, box.maxX, y, class: "chart-axis")
    }
  }

  func labels(_ svg: inout SVGWriter) {
    if layout.grid.isFirstOfRow(panel) {
      for tick in layout.yAxis.ticks {
        let y = box.y + (1 - tick.fraction) * box.height + 4
        svg.label(tick.lines[0], box.x - 8, y, .end, full: tick.full)
      }
    }
    guard layout.grid.isLastOfColumn(panel) else { return }
    var marks = PathData()
    for tick in layout.xAxis.ticks {
      let x = box.x + tick.fraction * box.width
      marks.move(x, box.maxY)
      marks.line(x, box.maxY + 4)
      for (index, line) in tick.lines.enumerated() {
        let y = box.maxY + 18 + Double(index) * ChartLayout.lineHeight
        svg.label(line, box.x + tick.center, y, .middle, full: index == 0 ? tick.full : nil)
      }
      guard let context = tick.context else { continue }
      let y = box.maxY + 18 + Double(layout.xAxis.lineCount) * ChartLayout.lineHeight
      svg.label(context, box.x + tick.contextCenter, y, .middle, class: "chart-quiet")
    }
    if marks.isEmpty || layout.plot.xScale.bandCount > 0 { return }
    svg.begin("path", class: "chart-axis")
    svg.path(marks)
    svg.end()
  }
}
