/// One line of a source file, or the part of it around a fault where the line is long.
public struct ExcerptLine: Sendable, Hashable {
  /// The line's number, counted from 1.
  public var number: Int
  /// The line's bytes without its line end; at most `ExcerptLine.longest` of them.
  public var bytes: [UInt8]
  /// What is at fault, as a range in `bytes`; empty where something is missing.
  public var marked: Range<Int>
  /// The end of `marked` that a reader must see if not both can be shown.
  public var focus: Int
  /// Whether the line begins before `bytes`.
  public var isCutBefore: Bool
  /// Whether the line goes on behind `bytes`.
  public var isCutAfter: Bool

  /// How many bytes of a line are kept at most.
  public static let longest = 1024
}
