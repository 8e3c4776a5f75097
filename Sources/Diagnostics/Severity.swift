/// How much a finding weighs.
public enum Severity: String, Sendable, Hashable, Codable, CaseIterable, Comparable {
  /// Nothing is published while it stands.
  case error
  /// Published, and worth mending; `--strict` makes it an error.
  case warning
  /// Said for information only.
  case note

  private var weight: Int {
    switch self {
    case .error: 2
    case .warning: 1
    case .note: 0
    }
  }

  /// By weight: a note is less than a warning, a warning less than an error.
  public static func < (left: Severity, right: Severity) -> Bool { left.weight < right.weight }
}
