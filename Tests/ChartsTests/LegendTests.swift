import Testing

@testable import Charts

@Suite struct LegendTests {
  private func labels(_ values: [Double], _ breaks: [Double]) -> [String] {
    let classes = ValueClasses(values, by: .breaks(breaks))
    return (0..<classes.count).map { classes.label(of: $0, .english, asPercent: false) }
  }

  @Test func neighbouringClassesShareNoValue() {
    #expect(labels([3, 25, 60], [20, 40]) == ["3–19", "20–39", "40–60"])
    #expect(labels([3.5, 25, 60], [20, 40]) == ["3.5 to under 20", "20 to under 40", "40–60"])
    #expect(labels([1, 2, 3], [2, 3]) == ["1", "2", "3"])
  }

  @Test func categoriesOnAnAxisAreToldApart() throws {
    let chart = Chart(
      .bar, title: "T", x: Channel("n", .nominal, title: "N"),
      y: Channel("y", .quantitative, title: "Y"),
      rows: (0..<400).map { ChartRow(x: .text("category \($0)"), y: .number(1)) })
    for width in [343, 720] {
      let ticks = ChartLayout(try chart.plot(in: .english).get(), width: width).xAxis.ticks
      #expect(ticks.count > 1)
      #expect(Set(ticks.map(\.lines)).count == ticks.count)
      #expect(ticks.allSatisfy { $0.full == nil })
    }
  }
}
