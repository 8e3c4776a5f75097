/// How far a run has come.
public struct Progress: Sendable {
  /// What is being done.
  public var stage: Stage
  /// How much of it is done.
  public var done: Int
  /// How much of it there is.
  public var total: Int

  /// The stages that can take long.
  public enum Stage: String, Sendable, CaseIterable {
    /// Reading notices, pages, descriptors and templates, counted in files.
    case reading
    /// Checking the rows of the datasets, counted in bytes.
    case rows
    /// Rendering and writing pages, counted in pages.
    case pages
  }

  /// Is told of progress, from any thread.
  public typealias Observer = @Sendable (Progress) -> Void
}
