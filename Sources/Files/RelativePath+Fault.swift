extension RelativePath {
  /// The rule that a text breaks which is not a safe path.
  ///
  /// The description goes on from the path in quotes: "'../x' must not hold '.' or '..'".
  public enum Fault: Error, Sendable, Hashable, CaseIterable, CustomStringConvertible {
    /// The text is empty.
    case empty
    /// It begins with `/`.
    case absolute
    /// It ends with `/` or holds `//`.
    case emptyPart
    /// A part is `.` or `..`.
    case dotPart
    /// It holds `\`, which some systems take for `/`.
    case backslash
    /// It holds a control character.
    case control
    /// A part is longer than 255 bytes.
    case partTooLong

    /// The rule in words.
    public var description: String {
      switch self {
      case .empty: "must not be empty"
      case .absolute: "must begin with a name, not with '/'"
      case .emptyPart: "must have a name on both sides of every '/'"
      case .dotPart: "must not hold '.' or '..' as a name"
      case .backslash: "must not hold '\\'; write '/' between names"
      case .control: "must not hold control characters"
      case .partTooLong: "must not hold a name longer than 255 bytes"
      }
    }
  }

  /// The first rule that `text` breaks; nil where it is a safe path.
  static func fault(in text: String) -> Fault? {
    if text.isEmpty { return .empty }
    if text.utf8.first == UInt8(ascii: "/") { return .absolute }
    for scalar in text.unicodeScalars {
      if scalar == "\\" { return .backslash }
      if scalar < " " || ("\u{7F}"..."\u{9F}").contains(scalar) { return .control }
    }
    for part in text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
      if part.isEmpty { return .emptyPart }
      if part.elementsEqual(".".utf8) || part.elementsEqual("..".utf8) { return .dotPart }
      if part.count > 255 { return .partTooLong }
    }
    return nil
  }
}
