extension Notice {
  /// A rule that a notice sets, and to what: `mask-indoors` is `required`.
  ///
  /// The names are the office's own; two notices speak of the same thing where they use the same name.
  public struct RuleValue: Sendable, Hashable {
    /// What the rule is about.
    public var rule: Reference
    /// What it says of it.
    public var value: String

    /// A rule and its value.
    public init(_ rule: Reference, _ value: String) {
      self.rule = rule
      self.value = value
    }
  }
}
