internal import Foundation

/// The ticks of an axis of numbers whose differences are lengths.
struct LinearTicks {
  /// The axis, widened to whole steps.
  let scale: Scale
  /// The ticks with their digits.
  let ticks: [(fraction: Double, text: DecimalText)]

  /// The ticks of `domain`, about `count` of them.
  init(_ domain: ClosedRange<Double>, count: Int, isWhole: Bool) {
    let domain = Self.widened(domain)
    let step = NiceStep(
      span: domain.upperBound - domain.lowerBound, count: count, isWhole: isWhole)
    let first = floor(domain.lowerBound / step.length)
    let last = max(ceil(domain.upperBound / step.length), first + 1)
    let scale = Scale(step.value(Int(first))...step.value(Int(last)))
    self.scale = scale
    ticks = (Int(first)...Int(last)).map { index in
      (scale.fraction(step.value(index)), step.text(index))
    }
  }

  /// A domain that has an extent: around a single value there is as much as a tenth of it.
  private static func widened(_ domain: ClosedRange<Double>) -> ClosedRange<Double> {
    let (low, high) = (domain.lowerBound, domain.upperBound)
    guard high - low <= max(low.magnitude, high.magnitude) * 1e-12 else { return domain }
    let room = low == 0 ? 1 : low.magnitude / 10
    return low == 0 ? 0...room : (low - room)...(high + room)
  }
}
