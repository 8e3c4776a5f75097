internal import _FoundationICU

/// The direction in which a language's lines run.
public enum WritingDirection: String, Sendable {
  /// As Latin and Chinese.
  case leftToRight = "ltr"
  /// As Arabic and Hebrew.
  case rightToLeft = "rtl"

  /// The direction of the script that a BCP 47 tag names, or else of the one that CLDR holds most likely.
  public init(of tag: String) {
    self = swift_uloc_isRightToLeft(tag) == 0 ? .leftToRight : .rightToLeft
  }
}
