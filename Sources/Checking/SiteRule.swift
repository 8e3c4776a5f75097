public import Diagnostics

/// One rule of the whole site: its declaration, and the check that holds it.
public protocol SiteRule: Sendable {
  /// What the rule says.
  static var rule: Rule { get }

  /// Reports where a site breaks the rule.
  static func check(_ context: CheckContext, findings: inout Findings)
}
