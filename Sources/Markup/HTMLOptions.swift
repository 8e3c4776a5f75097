/// How the HTML of a document is written.
public struct HTMLOptions: Sendable {
  /// The level of a heading that is written with one `#`; none comes out deeper than 6.
  public var firstLevel: Int
  /// Whether headings get their ids; not where several documents share a page.
  public var hasHeadingIDs: Bool
  /// Whether to write nothing but what the CommonMark examples expect, raw HTML and every
  /// address included.
  ///
  /// Out of every other target's reach, so that no page can be written this way.
  var isVerbatim = false

  /// The options, all of which may be left as they are.
  public init(firstLevel: Int = 1, hasHeadingIDs: Bool = true) {
    self.firstLevel = firstLevel
    self.hasHeadingIDs = hasHeadingIDs
  }
}
