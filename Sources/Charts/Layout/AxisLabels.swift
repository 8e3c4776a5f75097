/// Writes the numbers at the ticks of an axis, all to the same power of ten.
struct AxisLabels {
  let notation: Notation
  let isPercent: Bool

  func ticks(_ ticks: [(fraction: Double, text: DecimalText)], isLog: Bool) -> [AxisTick] {
    // The ticks of a linear axis all count the same step.
    let largest = ticks.map(\.text).max { $0.significand.magnitude < $1.significand.magnitude }
    let magnitude = isPercent || isLog ? nil : largest.flatMap(notation.numbers.magnitude(for:))
    return ticks.map { tick in
      AxisTick(
        fraction: tick.fraction, lines: [text(tick.text, isLog ? own(tick.text) : magnitude)])
    }
  }

  /// The ticks of a logarithmic axis are of many sizes, so each has its own power of ten.
  private func own(_ number: DecimalText) -> NumberNotation.Magnitude? {
    isPercent ? nil : notation.numbers.magnitude(for: number)
  }

  private func text(_ number: DecimalText, _ magnitude: NumberNotation.Magnitude?) -> String {
    guard let magnitude, number.significand != 0 else {
      return notation.numbers.text(number, asPercent: isPercent)
    }
    let count = DecimalText(
      significand: number.significand, exponent: number.exponent - magnitude.power)
    return magnitude.phrase.filled(["number": notation.numbers.text(count)])
  }
}
