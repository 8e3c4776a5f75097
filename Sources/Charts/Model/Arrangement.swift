/// How bars or areas that share a place stand to each other.
public enum Arrangement: String, Sendable, Hashable, CaseIterable {
  /// One on the other; values below zero are stacked downwards.
  case stacked
  /// One on the other, as shares of their total.
  case normalized
  /// Side by side: bars only.
  case grouped
  /// One behind the other, all from zero: areas only.
  case layered
}
