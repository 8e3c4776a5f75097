/// A tag as it stands in a template's bytes.
struct Tag: Sendable {
  var kind: Kind
  /// The whole tag with its delimiters.
  var bytes: Range<Int>
  /// What it names, without blanks.
  var name: String
  var nameBytes: Range<Int>
  /// The index of the tag that closes or opens this one.
  var partner: Int?
  /// Whether it is a block straight within a parent tag, or the end of one.
  var isArgument = false

  enum Kind {
    case variable, raw, section, inverted, partial, parent, block, end, comment, delimiters

    /// Whether an end tag must follow.
    var opens: Bool {
      switch self {
      case .section, .inverted, .parent, .block: true
      default: false
      }
    }
  }
}
