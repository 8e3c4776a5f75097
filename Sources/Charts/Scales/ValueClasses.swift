/// Classes of values, each of which has a shade.
public struct ValueClasses: Sendable, Hashable {
  /// How the classes are found.
  public enum Method: Sendable, Hashable {
    /// Classes of as many values each, as far as equal values allow; at most 7.
    case quantiles(Int)
    /// Classes of the same extent that begin at round numbers, about so many; at most 7.
    case rounded(Int)
    /// Classes that begin at these values, and one below the first; at most the first 6 count.
    case breaks([Double])
  }

  /// Where each class but the first begins, in ascending order.
  public let breaks: [Double]
  /// The least value.
  public let lowest: Double
  /// The greatest value.
  public let highest: Double
  /// Whether all values and breaks are whole numbers.
  private let isWhole: Bool

  /// The classes of `values`; what is not finite is left out.
  public init(_ values: [Double], by method: Method) {
    let sorted = values.filter(\.isFinite).sorted()
    lowest = sorted.first ?? 0
    highest = sorted.last ?? 0
    var breaks: [Double] = []
    switch method {
    case .quantiles(let count) where !sorted.isEmpty:
      let count = max(1, min(count, Self.limit))
      breaks = (1..<max(count, 2)).map { sorted[$0 * sorted.count / count % sorted.count] }
      if count == 1 { breaks = [] }
    case .quantiles: break
    case .rounded(let count):
      let parts = max(1, min(count, Self.limit - 2))
      let step = NiceStep(span: highest - lowest, count: parts, isWhole: false)
      if highest > lowest {
        let first = Int((lowest / step.length).rounded(.down)) + 1
        breaks = (first..<first + Self.limit).map { step.value($0) }
      }
    case .breaks(let stated): breaks = stated.filter(\.isFinite).sorted()
    }
    // A class between two equal breaks, or beyond all values of its own finding, holds nothing.
    var kept: [Double] = []
    for value in breaks where kept.last != value {
      if case .breaks = method {
        kept.append(value)
      } else if value > lowest, value <= highest {
        kept.append(value)
      }
    }
    self.breaks = Array(kept.prefix(Self.limit - 1))
    isWhole = (sorted + self.breaks).allSatisfy { $0 == $0.rounded() && $0.magnitude < 1e15 }
  }

  /// As many shades as can be told apart.
  static let limit = 7

  /// How many classes there are.
  public var count: Int { breaks.count + 1 }

  /// The number of the class that a value belongs to, from 0.
  public func index(of value: Double) -> Int {
    breaks.count { $0 <= value }
  }

  /// The shade of a class, from 1 to 7: few classes are spread over all shades.
  func shade(of index: Int) -> Int {
    count == 1 ? 4 : 1 + index * (Self.limit - 1) / (count - 1)
  }

  /// What the legend says of a class: the least and the greatest that it holds, or what it stays below.
  func label(of index: Int, _ notation: Notation, asPercent: Bool) -> String {
    let bounds = [lowest] + breaks + [highest]
    var (from, to) = (bounds[index], bounds[index + 1])
    let isLast = index == breaks.count
    if isWhole, !isLast { to = max(from, to - 1) }
    func text(_ value: Double) -> String {
      notation.numbers.text(DecimalText(value), asPercent: asPercent)
    }
    if text(from) == text(to) { return text(from) }
    let phrase =
      isWhole || isLast ? notation.phrases.classRange : notation.phrases.classBelow
    return phrase.filled(["from": text(from), "to": text(to)])
  }
}
