/// The address that a site is published under: scheme, host and, where it is not at the host's root, a path.
public struct Address: Sendable, Hashable {
  /// Scheme and host, without a slash at the end: `https://gazette.example`.
  public let origin: String
  /// The path that every address of the site starts with: `/`, or `/folder/`.
  public let basePath: String

  /// Reads an absolute `https:` or `http:` address without query and fragment.
  public init?(_ text: String) {
    guard let scheme = ["https://", "http://"].first(where: text.hasPrefix) else { return nil }
    let rest = text.dropFirst(scheme.count)
    let host = rest.prefix { $0 != "/" }
    let path = rest.dropFirst(host.count)
    let isPlain = text.unicodeScalars.allSatisfy { scalar in
      scalar.isASCII && scalar.value > 0x20 && !"?#\"'<>\\^`{|}@".unicodeScalars.contains(scalar)
    }
    guard isPlain, !host.isEmpty, !path.contains("//"), !path.contains("/../") else { return nil }
    origin = scheme + host
    basePath = path.isEmpty ? "/" : path.hasSuffix("/") ? String(path) : path + "/"
  }

  /// The host alone, without a port.
  public var host: Substring {
    let rest = origin.drop { $0 != "/" }.dropFirst(2)
    return rest.prefix { $0 != ":" }
  }

  /// The absolute address of a route.
  public func absolute(_ route: Route) -> String { origin + path(route) }

  /// The address, from the host's root, of a path from the site's root that is not percent-encoded.
  public func path(plain path: String) -> String {
    basePath
      + path.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
      .map { Route.encoded(String($0)) }.joined(separator: "/")
  }

  /// The address of a route from the host's root.
  public func path(_ route: Route) -> String { basePath + route.path }
}
