internal import Diagnostics

/// One rule of what the editions of a notice say; it looks at one notice, so that any thread can hold it.
protocol TextRule: Sendable {
  /// What the rule says.
  static var rule: Rule { get }

  /// Reports where a notice's texts break the rule.
  static func check(_ texts: NoticeTexts, findings: inout Findings)
}
