/// An address within the site, and the file that answers it.
///
/// Routes are promises: once published they never change.
public struct Route: Sendable, Hashable {
  /// The path from the site's root, without a leading slash; empty or ending in `/` for a page.
  ///
  /// Parts are percent-encoded where they hold more than unreserved characters (RFC 3986 §2.3).
  public let path: String
  /// The file from the output folder's root: pages are `index.html` of their folder.
  public let file: String

  /// The last part of the file's path.
  public var fileName: String { file.split(separator: "/").last.map(String.init) ?? file }

  /// The parts of the folder that it stands in.
  public var folder: [String] { file.split(separator: "/").dropLast().map(String.init) }

  /// The path as people write it, without percent-encoding.
  public var plainPath: String {
    file == "index.html" || file.hasSuffix("/index.html") ? String(file.dropLast(10)) : file
  }

  /// The page whose folder has these parts: `["notices", "x"]` is `notices/x/`.
  public init(page parts: [String]) {
    path = parts.map { Self.encoded($0) + "/" }.joined()
    file = (parts + ["index.html"]).joined(separator: "/")
  }

  /// The file with these parts: `["feeds", "notices.atom"]`.
  public init(file parts: [String]) {
    path = parts.map(Self.encoded).joined(separator: "/")
    file = parts.joined(separator: "/")
  }

  /// The same route under the folder of a language that does not stand at the root.
  public func under(_ folder: String?) -> Route {
    guard let folder else { return self }
    return Route(path: folder + "/" + path, file: folder + "/" + file)
  }

  private init(path: String, file: String) {
    self.path = path
    self.file = file
  }

  static func encoded(_ part: String) -> String {
    if part.utf8.allSatisfy(isUnreserved) { return part }
    var result: [UInt8] = []
    for byte in part.utf8 {
      if isUnreserved(byte) {
        result.append(byte)
      } else {
        let digits = Array("0123456789ABCDEF".utf8)
        result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// RFC 3986 §2.3.
  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "-._~".utf8.contains(byte)
    }
  }
}

extension Route: Comparable {
  /// By path.
  public static func < (left: Route, right: Route) -> Bool {
    left.path.utf8.lexicographicallyPrecedes(right.path.utf8)
  }
}
