import Foundation
import TestKit
import Testing

@testable import Charts

@Suite struct NotationTests {
  private func english(_ number: Double, asPercent: Bool = false) -> String {
    Notation.english.numbers.text(DecimalText(number), asPercent: asPercent)
  }

  @Test(
    arguments: [
      (0, "0"), (-0.0, "0"), (7, "7"), (1263, "1,263"), (-1_234_567.5, "−1,234,567.5"),
      (0.1 + 0.2, "0.3"), (0.05, "0.05"), (123_456_789_012_345, "123,456,789,012,000"),
      (1e300, "1 × 10³⁰⁰"), (-1.5e-9, "−1.5 × 10⁻⁹"), (100, "100"), (0.000_012, "0.000012"),
    ] as [(Double, String)])
  func numbersAreWrittenInFull(number: Double, text: String) {
    #expect(english(number) == text)
  }

  @Test(arguments: [(0, "0%"), (0.9, "90%"), (0.125, "12.5%"), (0.07, "7%"), (12, "1,200%")])
  func sharesAreWrittenAsPercentages(number: Double, text: String) {
    #expect(english(number, asPercent: true) == text)
  }

  @Test func writtenNumbersMeanTheNumber() throws {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<2000 {
      let digits = Int.random(in: -999_999...999_999, using: &generator)
      let divisor: Double = [1, 10, 1000].randomElement(using: &generator) ?? 1
      let number = Double(digits) / divisor
      let text = english(number).replacing("−", with: "-").replacing(",", with: "")
      #expect(Double(text) == number)
    }
  }

  @Test func everyLanguageWritesInItsOwnWay() throws {
    let number = DecimalText(1263.5)
    #expect(Notation.chinese.numbers.text(number) == "1263.5")
    #expect(Notation.arabic.numbers.text(number) == "١٬٢٦٣٫٥")
    let moment = try #require(Moment(year: 2022, month: 12, day: 7, hour: 9, minute: 5))
    #expect(Notation.english.dates.text(moment, to: .minute) == "7 December 2022, 09:05")
    #expect(Notation.chinese.dates.text(moment, to: .day) == "2022年12月7日")
    #expect(Notation.chinese.dates.text(moment, to: .month) == "2022年12月")
    #expect(Notation.english.dates.text(moment, to: .year) == "2022")
  }

  @Test func theNumberOfACategoryIsAName() {
    let year = Channel("year", .ordinal, title: "Year")
    let count = Channel("count", .quantitative, title: "Count")
    #expect(Notation.english.text(.number(2022), of: year) == "2022")
    #expect(Notation.english.text(.number(2022), of: count) == "2,022")
  }

  @Test func anAxisCountsInOneMagnitude() {
    let linear = LinearTicks(0...2_400_000, count: 5, isWhole: true)
    let labels = { (notation: Notation) in
      AxisLabels(notation: notation, isPercent: false).ticks(linear.ticks, isLog: false)
        .map { $0.lines[0] }
    }
    #expect(labels(.english) == ["0", "0.5M", "1.0M", "1.5M", "2.0M", "2.5M"])
    #expect(labels(.chinese) == ["0", "50万", "100万", "150万", "200万", "250万"])
  }

  @Test func aGapThatNobodyFillsStaysAsItIsWritten() {
    #expect(Phrase("{a} and {b}, {").filled(["a": "{b}"]) == "{b} and {b}, {")
  }
}
