/// What a chart's mark makes of its channels, or why it cannot.
struct ChartForm {
  /// Whether bars lie.
  let isHorizontal: Bool
  /// Whether the horizontal position shows categories.
  let xIsDiscrete: Bool
  /// Whether the vertical position shows categories; times stand in their order there.
  let yIsDiscrete: Bool
  /// How bars or areas of one place would stand to each other.
  let arrangement: Arrangement?

  init(_ chart: Chart) throws(ChartRefusal) {
    let (x, y) = (chart.x, chart.y)
    isHorizontal = chart.mark == .bar && y.kind != .quantitative
    xIsDiscrete = x.isDiscrete
    yIsDiscrete = y.kind != .quantitative
    switch chart.mark {
    case .line, .area:
      if y.kind != .quantitative { throw .unsuitedKind(chart.mark, .y) }
    case .bar:
      if isHorizontal, x.kind != .quantitative { throw .unsuitedKind(.bar, .x) }
      if !isHorizontal, x.kind == .quantitative { throw .unsuitedKind(.bar, .x) }
    case .point: break
    case .rect:
      if x.kind == .quantitative { throw .unsuitedKind(.rect, .x) }
      if y.kind == .quantitative { throw .unsuitedKind(.rect, .y) }
      if chart.color == nil { throw .missingColor }
    }
    if chart.mark != .rect, chart.color?.kind == .quantitative {
      throw .unsuitedKind(chart.mark, .color)
    }
    if chart.facet?.kind == .quantitative { throw .unsuitedKind(chart.mark, .facet) }
    arrangement = try Self.arrangement(chart)
    if let stated = chart.arrangement, chart.color == nil { throw .loneArrangement(stated) }
    if chart.mark == .bar || chart.mark == .area {
      if (isHorizontal ? x : y).scale == .log { throw .logarithmicBaseline }
    }
  }

  private static func arrangement(_ chart: Chart) throws(ChartRefusal) -> Arrangement? {
    switch (chart.mark, chart.arrangement) {
    case (.bar, .layered?), (.area, .grouped?):
      throw .unsuitedArrangement(chart.mark, chart.arrangement ?? .stacked)
    case (.bar, let arrangement), (.area, let arrangement): return arrangement ?? .stacked
    case (_, let arrangement?): throw .unsuitedArrangement(chart.mark, arrangement)
    case (_, nil): return nil
    }
  }
}
