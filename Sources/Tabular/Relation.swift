/// How a value must stand to a bound.
enum Relation: Sendable, CaseIterable {
  case minimum, maximum, exclusiveMinimum, exclusiveMaximum

  /// Whether a value holds that compares like this with the bound: less than 0 where it is smaller.
  @inline(__always)
  func holds(_ order: Int) -> Bool {
    switch self {
    case .minimum: order >= 0
    case .maximum: order <= 0
    case .exclusiveMinimum: order > 0
    case .exclusiveMaximum: order < 0
    }
  }

  /// The keyword of the descriptor.
  var name: String { "\(self)" }

  /// "at least", "less than", ...
  var words: String {
    switch self {
    case .minimum: "at least"
    case .maximum: "at most"
    case .exclusiveMinimum: "more than"
    case .exclusiveMaximum: "less than"
    }
  }
}
