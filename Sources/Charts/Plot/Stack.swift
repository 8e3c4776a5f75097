/// Sets bars and areas of one place on each other, and sees to it that none hides another.
struct Stack {
  let mark: Mark
  let arrangement: Arrangement?

  init(_ mark: Mark, _ arrangement: Arrangement?) {
    self.mark = mark
    self.arrangement = arrangement
  }

  func arrange(_ panels: inout [Panel]) throws(ChartRefusal) {
    let isStacked = arrangement == .stacked || arrangement == .normalized
    for index in panels.indices {
      switch mark {
      case .rect: try refuseSharedCells(panels[index])
      case .bar: try refuseDuplicates(panels[index])
      case .area where isStacked: try refuseDuplicates(panels[index])
      default: break
      }
      if isStacked {
        if mark == .area {
          if arrangement == .stacked { try refuseChangingSigns(panels[index]) }
          breakAtGaps(&panels[index])
        }
        if arrangement == .normalized { try makeShares(&panels[index]) }
        stack(&panels[index])
      }
    }
  }

  private func refuseDuplicates(_ panel: Panel) throws(ChartRefusal) {
    for series in panel.series {
      // Points are sorted along the axis.
      for (first, second) in zip(series.points, series.points.dropFirst())
      where first.at == second.at {
        throw .duplicate(row: max(first.row, second.row), first: min(first.row, second.row))
      }
    }
  }

  private func refuseSharedCells(_ panel: Panel) throws(ChartRefusal) {
    var rows: [[Double]: Int] = [:]
    for point in panel.series.lazy.flatMap(\.points).sorted(by: { $0.row < $1.row }) {
      if let first = rows.updateValue(point.row, forKey: [point.at, point.value]) {
        throw .duplicate(row: point.row, first: first)
      }
    }
  }

  private func makeShares(_ panel: inout Panel) throws(ChartRefusal) {
    var totals: [Double: Double] = [:]
    for point in panel.series.lazy.flatMap(\.points) where !point.isGap {
      if point.value < 0 { throw .negativeShare(row: point.row) }
      totals[point.at, default: 0] += point.value
    }
    for series in panel.series.indices {
      for index in panel.series[series].points.indices {
        let point = panel.series[series].points[index]
        let total = totals[point.at] ?? 0
        // Nothing of nothing is drawn as nothing.
        if !point.isGap { panel.series[series].points[index].value /= total > 0 ? total : 1 }
      }
    }
  }

  /// The first series stands on zero, and each other on those before; values below zero go downwards.
  private func stack(_ panel: inout Panel) {
    var above: [Double: Double] = [:]
    var below: [Double: Double] = [:]
    for series in panel.series.indices {
      // An area that touches zero stays on its side of it.
      let goesDown = mark == .area && panel.series[series].points.contains { $0.value < 0 }
      for index in panel.series[series].points.indices {
        let point = panel.series[series].points[index]
        if point.isGap { continue }
        let isBelow = goesDown || point.value < 0
        let base = (isBelow ? below[point.at] : above[point.at]) ?? 0
        let top = base + point.value
        if isBelow { below[point.at] = top } else { above[point.at] = top }
        panel.series[series].points[index].base = base
        panel.series[series].points[index].value = top
      }
    }
  }
}
