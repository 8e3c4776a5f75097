internal import Charts

/// The charts that are drawn: two as offices publish them, and one that is as long as any should be.
enum BenchmarkCharts {
  /// Three series of 30 days.
  static let line = Chart(
    .line, title: "Manufacturing resumed first",
    x: Channel("day", .temporal(.day), title: "Day"),
    y: Channel("firms", .quantitative, title: "Firms at work"),
    color: Channel("sector", .nominal, title: "Sector"),
    rows: ["Manufacturing", "Logistics", "Retail"].enumerated().flatMap { series, sector in
      (1...30).map { day in
        ChartRow(
          x: Moment(year: 2022, month: 3, day: day).map { .moment($0) } ?? .missing,
          y: .number(Double(day * (9 - 2 * series) * 37 % 400 + day * 20)), color: .text(sector))
      }
    })

  /// A bar for each of 12 categories.
  static let bar = Chart(
    .bar, title: "Chaoyang has the most points of service",
    x: Channel("district", .nominal, title: "District"),
    y: Channel("points", .quantitative, title: "Service points"),
    rows: [
      "Chaoyang", "Haidian", "Dongcheng", "Xicheng", "Fengtai", "Shijingshan", "Tongzhou", "Shunyi",
      "Daxing", "Changping", "Fangshan", "Mentougou",
    ].enumerated().map { number, district in
      ChartRow(x: .text(district), y: .number(Double(60 - number * 4)))
    })

  /// Ten thousand values without any pattern.
  static func long(_ mark: Mark) -> Chart {
    Chart(
      mark, title: "Ten thousand values", x: Channel("cause", .quantitative, title: "Cause"),
      y: Channel("effect", .quantitative, title: "Effect"),
      rows: (0..<10_000).map {
        ChartRow(x: .number(Double($0)), y: .number(Double($0 * 7919 % 10_007)))
      })
  }
}
