/// A path below a folder that cannot lead out of it, whoever wrote it.
///
/// Its parts are never empty, `.` or `..`, hold no `\`, NUL or control character, and are at most
/// 255 bytes long, so that every path can be published, unpacked and served on any system. Paths
/// are equal and ordered by their bytes: what two file systems keep apart is kept apart here.
public struct RelativePath: Sendable {
  /// The parts with `/` between them.
  public let text: String

  /// The path that `text` spells, or nil where that is not a safe one.
  public init?(_ text: String) {
    guard Self.fault(in: text) == nil else { return nil }
    self.text = text
  }

  /// The path that `text` spells; throws the rule that it breaks.
  public init(checking text: String) throws(Fault) {
    if let fault = Self.fault(in: text) { throw fault }
    self.text = text
  }

  /// The file whose name is a number, which is always safe.
  init(number: Int) {
    text = String(number)
  }

  private init(trusted text: String) {
    self.text = text
  }

  /// The names from the outermost folder to the last; at least one.
  public var parts: [Substring] { text.split(separator: "/") }

  /// The last part.
  public var name: String { String(text[nameStart...]) }

  /// What follows the last `.` of the name: "csv"; empty where there is none, as in ".gitignore".
  public var ext: String {
    let name = text[nameStart...]
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
    return String(name[name.index(after: dot)...])
  }

  /// The folder that holds it; nil for a single part.
  public var parent: RelativePath? {
    nameStart == text.startIndex
      ? nil : RelativePath(trusted: String(text[..<text.utf8.index(before: nameStart)]))
  }

  /// The folders that it stands in, from the outermost on, without itself.
  public var ancestors: [RelativePath] {
    text.utf8.indices.filter { text.utf8[$0] == UInt8(ascii: "/") }
      .map { RelativePath(trusted: String(text[..<$0])) }
  }

  /// The path `other` inside this folder.
  public func appending(_ other: RelativePath) -> RelativePath {
    RelativePath(trusted: text + "/" + other.text)
  }

  /// The path that `other` spells inside this folder, or nil where that is not a safe one.
  public func appending(_ other: String) -> RelativePath? {
    RelativePath(other).map(appending)
  }

  /// Whether it stands in `folder`, however deep.
  public func isInside(_ folder: RelativePath) -> Bool {
    text.utf8.count > folder.text.utf8.count + 1 && text.utf8.starts(with: folder.text.utf8)
      && text.utf8.dropFirst(folder.text.utf8.count).first == UInt8(ascii: "/")
  }

  private var nameStart: String.Index {
    text.utf8.lastIndex(of: UInt8(ascii: "/")).map { text.utf8.index(after: $0) }
      ?? text.startIndex
  }
}

extension RelativePath: Hashable, Comparable, CustomStringConvertible {
  /// The path's text.
  public var description: String { text }

  /// Equal byte for byte: texts that only look alike are different names.
  public static func == (left: RelativePath, right: RelativePath) -> Bool {
    left.text.utf8.elementsEqual(right.text.utf8)
  }

  /// By bytes, so that a folder comes before what it holds.
  public static func < (left: RelativePath, right: RelativePath) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }

  /// Hashes the bytes, as equality compares them.
  public func hash(into hasher: inout Hasher) {
    let hashed: Void? = text.utf8.withContiguousStorageIfAvailable {
      hasher.combine(bytes: UnsafeRawBufferPointer($0))
    }
    if hashed == nil { Array(text.utf8).hash(into: &hasher) }
  }
}
