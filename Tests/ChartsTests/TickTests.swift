import TestKit
import Testing

@testable import Charts

@Suite struct TickTests {
  private static let domains: [ClosedRange<Double>] = {
    var generator = SeededGenerator(seed: 5)
    return (0..<400).map { _ -> ClosedRange<Double> in
      let scale: Double = [1e-9, 1e-3, 1, 1e4, 1e12].randomElement(using: &generator) ?? 1
      let low = Double.random(in: -1...1, using: &generator) * scale
      return low...(low + Double.random(in: 0.001...2, using: &generator) * scale)
    }
  }()

  /// Of all steps of 1, 2 and 5 times a power of ten, the one whose number of parts is nearest by ratio.
  private func oracle(_ span: Double, _ count: Int) -> Double {
    let steps = (-20...20).flatMap { power in
      ["1", "2", "5"].compactMap { Double("\($0)e\(power)") }
    }
    func distance(_ step: Double) -> Double {
      let parts = span / step / Double(count)
      return max(parts, 1 / parts)
    }
    return steps.min { distance($0) < distance($1) } ?? 0
  }

  @Test(arguments: [2, 4, 7, 12]) func stepsAreTheNearestThatPeopleCountIn(count: Int) {
    for domain in Self.domains {
      let span = domain.upperBound - domain.lowerBound
      let step = NiceStep(span: span, count: count, isWhole: false)
      #expect(step.length == oracle(span, count), "\(span) in \(count)")
    }
  }

  @Test(arguments: [1, 2, 5, 9]) func ticksEncloseTheirDomain(count: Int) throws {
    for domain in Self.domains {
      let linear = LinearTicks(domain, count: count, isWhole: false)
      #expect(linear.scale.fraction(domain.lowerBound) >= -1e-9)
      #expect(linear.scale.fraction(domain.upperBound) <= 1 + 1e-9)
      #expect(linear.ticks.first?.fraction == 0)
      #expect(linear.ticks.last?.fraction == 1)
      #expect(linear.ticks.count >= 2 && linear.ticks.count <= 2 * count + 3)
      let distances = zip(linear.ticks, linear.ticks.dropFirst()).map {
        $1.fraction - $0.fraction
      }
      let mean = 1 / Double(linear.ticks.count - 1)
      #expect(distances.allSatisfy { ($0 - mean).magnitude < 1e-9 })
    }
  }

  @Test func labelsAreTheDigitsOfTheirTicks() throws {
    for domain in Self.domains {
      let linear = LinearTicks(domain, count: 5, isWhole: false)
      for tick in linear.ticks {
        let text = "\(tick.text.significand)e\(tick.text.exponent)"
        let value = try #require(Double(text))
        #expect((linear.scale.fraction(value) - tick.fraction).magnitude < 1e-9)
      }
    }
  }

  @Test func countsOfThingsHaveNoTicksBetweenWholeNumbers() {
    let ticks = LinearTicks(0...2, count: 8, isWhole: true).ticks
    #expect(ticks.map(\.text.significand) == [0, 1, 2])
  }

  @Test(arguments: [
    (1.0...1000.0, 20, 4), (0.5...0.9, 2, 2), (1e-299...1e299, 6, 5), (3.0...3.1, 9, 4),
  ])
  func logarithmicTicksStandAtPowersOfTen(
    domain: ClosedRange<Double>, count: Int, least: Int
  ) throws {
    let log = LogTicks(domain, count: count)
    #expect(log.ticks.count >= least)
    #expect(log.scale.fraction(domain.lowerBound) >= 0)
    #expect(log.scale.fraction(domain.upperBound) <= 1)
    for tick in log.ticks {
      #expect([1, 2, 5].contains(tick.text.significand))
      let value = try #require(Double("\(tick.text.significand)e\(tick.text.exponent)"))
      #expect((log.scale.fraction(value) - tick.fraction).magnitude < 1e-9)
    }
  }

  /// Every minute of the span, asked whether a step begins with it.
  @Test func timeTicksAreThoseOfACalendarReadMinuteByMinute() throws {
    let first = try #require(Moment(year: 2023, month: 12, day: 27, hour: 7))
    let last = try #require(Moment(year: 2024, month: 3, day: 3))
    for step in TimeStep.all where step.count == 1 || step.unit == .month {
      let expected = (first.minutes...last.minutes).map { Moment(minutes: $0) }.filter { moment in
        let (_, month, day) = moment.date
        let isMidnight = moment.minuteOfDay == 0
        // 2024-01-01 was a Monday.
        let monday = Moment.dayNumber(year: 2024, month: 1, day: 1)
        return switch step.unit {
        case .minute: true
        case .day: isMidnight
        case .week: isMidnight && (moment.dayNumber - monday).isMultiple(of: 7)
        case .month: isMidnight && day == 1 && (month - 1) % step.count == 0
        case .year: isMidnight && day == 1 && month == 1
        }
      }
      #expect(step.moments(from: first, through: last) == expected, "\(step)")
    }
  }

  @Test func anAxisNamesTheYearWhereItChanges() throws {
    let first = try #require(Moment(year: 2021, month: 6))
    let last = try #require(Moment(year: 2023, month: 2))
    let axis = HorizontalAxis(
      plotScale: PlotScale(
        form: .time(.month), domain: Double(first.minutes)...Double(last.minutes)),
      notation: .english, length: 600, before: 30, after: 10
    ).axis()
    #expect(axis.ticks.map { $0.lines[0] } == ["Jul", "Oct", "Jan", "Apr", "Jul", "Oct", "Jan"])
    #expect(axis.ticks.compactMap(\.context) == ["2021", "2022", "2023"])
  }
}
