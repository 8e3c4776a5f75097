/// A diagnostic with what its byte offsets mean to a reader: lines, columns and the text itself.
public struct LocatedDiagnostic: Sendable, Hashable {
  /// The diagnostic.
  public var diagnostic: Diagnostic
  /// Where it stands; nil where it names no range or its file cannot be read.
  public var span: Span?
  /// The first line of the range, and the last where that is another one.
  public var excerpt: [ExcerptLine]
  /// The places that explain it, in the diagnostic's order.
  public var related: [Related]

  /// From one position up to, and not with, another.
  public struct Span: Sendable, Hashable {
    /// The first character's position.
    public var start: Position
    /// The position just behind the last character.
    public var end: Position
  }

  /// Another place that has to do with the fault.
  public struct Related: Sendable, Hashable {
    /// The place and what stands there.
    public var label: Diagnostic.Label
    /// Its lines and columns, as for the diagnostic itself.
    public var span: Span?
  }
}
