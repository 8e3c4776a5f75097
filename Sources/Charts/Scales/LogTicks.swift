internal import Foundation

/// The ticks of an axis of numbers whose ratios are lengths.
struct LogTicks {
  /// The axis, widened to whole powers of ten.
  let scale: Scale
  /// The ticks with their digits.
  let ticks: [(fraction: Double, text: DecimalText)]

  /// The ticks of `domain`, at most about `count` of them; both ends are above zero.
  init(_ domain: ClosedRange<Double>, count: Int) {
    let first = Int(floor(log10(domain.lowerBound)))
    let last = max(Int(ceil(log10(domain.upperBound))), first + 1)
    let scale = Scale(pow(10, Double(first))...pow(10, Double(last)), isLog: true)
    let decades = last - first
    let every = max(1, (decades + count - 1) / max(count, 1))
    let multiples = decades * 3 <= count ? [1, 2, 5] : [1]
    var ticks: [(fraction: Double, text: DecimalText)] = []
    // Powers that are left out are left out alike on both sides of one.
    let start = first + (every - first % every) % every
    for power in stride(from: start, through: last, by: every) {
      for multiple in power == last ? [1] : multiples {
        let fraction = (Double(power - first) + log10(Double(multiple))) / Double(decades)
        ticks.append((fraction, DecimalText(significand: multiple, exponent: power)))
      }
    }
    self.scale = scale
    self.ticks = ticks
  }
}
