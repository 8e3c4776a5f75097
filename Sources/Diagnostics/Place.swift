/// Where in a source file something stands.
///
/// A place is a file and a range of byte offsets; lines and columns are counted only when a
/// diagnostic is shown, so that nothing on the reading path has to keep track of them.
public struct Place: Sendable, Hashable {
  /// The path from the project's folder, with `/` between its parts.
  public var file: String
  /// Byte offsets from the start of the file, or nil where the file as a whole is meant.
  public var bytes: Range<Int>?

  /// The bytes `bytes` of `file`, or the file as a whole.
  public init(_ file: String, _ bytes: Range<Int>? = nil) {
    self.file = file
    self.bytes = bytes
  }
}

extension Place: Comparable {
  /// By file, then by offset, then the longer range first; a file as a whole comes before its parts.
  public static func < (left: Place, right: Place) -> Bool {
    if left.file != right.file {
      return left.file.utf8.lexicographicallyPrecedes(right.file.utf8)
    }
    switch (left.bytes, right.bytes) {
    case (nil, nil): return false
    case (nil, _): return true
    case (_, nil): return false
    case (let first?, let second?):
      return first.lowerBound != second.lowerBound
        ? first.lowerBound < second.lowerBound : first.upperBound > second.upperBound
    }
  }
}
