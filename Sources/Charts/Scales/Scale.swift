internal import Foundation

/// Turns values into fractions of an axis' length, 0 at its beginning and 1 at its end.
struct Scale: Sendable {
  private let isLog: Bool
  private let isDescending: Bool
  private let start: Double
  private let span: Double

  init(_ domain: ClosedRange<Double>, isLog: Bool = false, isDescending: Bool = false) {
    self.isLog = isLog
    self.isDescending = isDescending
    start = isLog ? log10(domain.lowerBound) : domain.lowerBound
    span = (isLog ? log10(domain.upperBound) : domain.upperBound) - start
  }

  /// Where a value stands; 0.5 where the axis has no extent.
  func fraction(_ value: Double) -> Double {
    guard span > 0 else { return 0.5 }
    let fraction = ((isLog ? log10(value) : value) - start) / span
    return isDescending ? 1 - fraction : fraction
  }
}
