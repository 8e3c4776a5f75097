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
    var result = ""
    for byte in part.utf8 {
      let character = Character(Unicode.Scalar(byte))
      if character.isASCII && (character.isLetter || character.isNumber)
        || "-._~".contains(character)
      {
        result.append(character)
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        result += "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }
    return result
  }
}

extension Route: Comparable {
  /// By path.
  public static func < (left: Route, right: Route) -> Bool {
    left.path.utf8.lexicographicallyPrecedes(right.path.utf8)
  }
}
