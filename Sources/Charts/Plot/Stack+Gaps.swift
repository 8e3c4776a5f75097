extension Stack {
  /// Breaks the areas of a stack where they would stand on nothing.
  ///
  /// Where a series states no value, it is unknown where the series above it begin, and what all of them add up to:
  /// so those above have a gap there too, and of shares all have one.
  func breakAtGaps(_ panel: inout Panel) {
    // How many series, counted from the lowest, have values at a place without one that lacks it.
    var known: [Double: Int] = [:]
    for (number, series) in panel.series.enumerated() {
      for point in series.points where !point.isGap && known[point.at, default: 0] == number {
        known[point.at] = number + 1
      }
    }
    let count = panel.series.count
    let places = Set(panel.series.lazy.flatMap(\.points).map(\.at)).sorted()
    for number in panel.series.indices {
      let needed = arrangement == .normalized ? count : number + 1
      var next = 0
      for index in panel.series[number].points.indices {
        let at = panel.series[number].points[index].at
        let first = next
        while places[next] < at { next += 1 }
        panel.series[number].points[index].followsGap = index > 0 && next > first
        next += 1
        if known[at, default: 0] < needed { panel.series[number].points[index].value = .nan }
      }
    }
  }

  /// Refuses series that go from one side of zero to the other: in a stack they would cross those beside them.
  func refuseChangingSigns(_ panel: Panel) throws(ChartRefusal) {
    for series in panel.series {
      let signed = series.points.filter { !$0.isGap && $0.value != 0 }
      guard let first = signed.first else { continue }
      if let other = signed.first(where: { ($0.value < 0) != (first.value < 0) }) {
        throw .changingSign(row: max(first.row, other.row), first: min(first.row, other.row))
      }
    }
  }
}
