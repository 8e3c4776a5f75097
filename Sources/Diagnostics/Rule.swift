/// A rule that sources can break: what a diagnostic's code stands for.
///
/// A rule is declared once, beside the code that holds it; `gazette explain`, the manual and the
/// SARIF output are all written from this declaration.
public struct Rule: Sendable, Hashable {
  /// The code shown in brackets, lower-case words joined by hyphens: `cell-type`.
  public let code: String
  /// The severity of a finding unless a run is strict.
  public let severity: Severity
  /// The rule in one sentence, without a full stop.
  public let summary: String
  /// Why the rule exists and how to satisfy it, as CommonMark, with an example.
  public let explanation: String

  /// Declares a rule whose breach is an error.
  public init(_ code: String, _ summary: String, explanation: String) {
    self.init(code, .error, summary, explanation: explanation)
  }

  /// Declares a rule.
  public init(
    _ code: String, _ severity: Severity, _ summary: String, explanation: String
  ) {
    self.code = code
    self.severity = severity
    self.summary = summary
    self.explanation = explanation
  }

  /// Two rules are the same when their codes are.
  public static func == (left: Rule, right: Rule) -> Bool { left.code == right.code }

  /// Hashes the code alone.
  public func hash(into hasher: inout Hasher) { hasher.combine(code) }
}
