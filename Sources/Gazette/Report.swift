public import Diagnostics
public import GazetteModel

/// What a run found and did.
public struct Report: Sendable {
  /// The faults, in the order of their places.
  public var findings: Findings
  /// The day the site stands at; nil where the configuration could not be read.
  public var day: CalendarDate?
  /// When the site should be built again, RFC 3339: the next minute at which the status of a notice changes or a
  /// notice that waits is published; nil where no such minute is known.
  public var nextRebuild: String?
  /// How many notices are published.
  public var notices = 0
  /// How many datasets are published.
  public var datasets = 0
  /// How many rows they have.
  public var rows = 0
  /// How many pages were rendered.
  public var pages = 0
  /// Whether the site was published, or was so already; nil where it was only checked, or had errors.
  public var outcome: Outcome?

  /// What became of the site.
  public enum Outcome: Sendable {
    /// It stands at the target now.
    case published
    /// Nothing had changed.
    case unchanged
  }
}
