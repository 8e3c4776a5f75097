public import Diagnostics

/// The rules of what pages show, which are found when rows are at hand.
public enum RenderingRules {
  /// All of them.
  public static let all: [Rule] = charts
}
