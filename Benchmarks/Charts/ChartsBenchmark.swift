internal import Charts
internal import Foundation

/// Tells how many charts a core draws in a second, and how large the drawing of a long one is.
///
/// What counts is the processor's time, so that other programs that run meanwhile matter little.
@main enum ChartsBenchmark {
  private static let rounds = 5

  static func main() {
    for (name, chart) in [
      ("line, 3 series of 30 points", BenchmarkCharts.line),
      ("bar, 12 categories", BenchmarkCharts.bar),
    ] {
      let (once, whole) = (rate { drawing(chart) }, rate { everything(chart) })
      print("\(name): \(once) drawings a second, \(whole) charts with all that a page has")
    }
    for mark in [Mark.line, .area, .point] {
      print("\(mark.rawValue), 10000 points: \(drawing(BenchmarkCharts.long(mark))) bytes")
    }
  }

  /// How many times a second of the processor something is written, of whose bytes there must be some; the median.
  private static func rate(_ write: () -> Int) -> Int {
    let rates = (0..<rounds).map { _ in
      let start = clock()
      var written = 0
      while clock() - start < CLOCKS_PER_SEC, write() > 0 { written += 1 }
      return Double(written) * Double(CLOCKS_PER_SEC) / Double(clock() - start)
    }
    return Int(rates.sorted()[rounds / 2])
  }

  /// The size of a drawing, from its rows; 0 if it is refused.
  private static func drawing(_ chart: Chart) -> Int {
    guard case .success(let plot) = chart.plot(in: .english) else { return 0 }
    return plot.svg(width: 720, prefix: "chart").count
  }

  /// The size of what a build writes for a chart: drawings for two widths and for a file, and the specification.
  private static func everything(_ chart: Chart) -> Int {
    guard case .success(let plot) = chart.plot(in: .english) else { return 0 }
    return plot.svg(width: 360, prefix: "narrow").count + plot.svg(width: 672, prefix: "wide").count
      + plot.svg(width: 720, prefix: "file", isStandalone: true).count + plot.vegaLite.count
  }
}
