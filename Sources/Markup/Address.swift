/// The kind of address that a link's destination is.
///
/// Addresses are allowed by name and never forbidden by name: `javascript:`, however it is spelt,
/// is simply not among those few that are known.
struct Address {
  /// What stands before the first colon, in lower case; nil where the address is relative.
  ///
  /// Nothing is stripped or decoded: a scheme with a tab inside is not the scheme without it.
  let scheme: String?
  /// Whether the address begins with `//`, and so leads to another host.
  private let namesHost: Bool

  init(_ destination: String) {
    let bytes = destination.utf8
    namesHost = bytes.starts(with: "//".utf8)
    let end = bytes.firstIndex {
      $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?")
        || $0 == UInt8(ascii: "#")
    }
    guard let end, bytes[end] == UInt8(ascii: ":") else {
      scheme = nil
      return
    }
    let letters = bytes[..<end].map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    scheme = String(decoding: letters, as: UTF8.self)
  }

  /// The schemes that a page may carry.
  static func publishable(for kind: MarkdownDocument.Link.Kind) -> [String] {
    switch kind {
    case .link: ["https", "http", "mailto", "tel"]
    case .image: ["https", "http"]
    }
  }

  /// Whether the address may stand in a page as it is.
  func isPublishable(for kind: MarkdownDocument.Link.Kind) -> Bool {
    guard let scheme else { return true }
    return Address.publishable(for: kind).contains(scheme)
  }

  /// Whether the address leads to another site.
  var isExternal: Bool { namesHost || scheme == "http" || scheme == "https" }
}
