/// What the destination of a link in prose stands for.
public enum LinkTarget: Sendable, Hashable {
  /// A notice by id: `notice:ID`.
  case notice(String, fragment: String?)
  /// A report by id: `report:ID`.
  case report(String, fragment: String?)
  /// A page by id: `page:ID`.
  case page(String, fragment: String?)
  /// A dataset by name: `dataset:NAME`.
  case dataset(String, fragment: String?)
  /// A value of a view: `figure:` and what ``FigureReference`` reads.
  case figure(String)
  /// An address of this site from its root: `/data/`.
  case address(String, fragment: String?)
  /// A file of the project, from its folder: what a relative path leads to.
  case file(String, fragment: String?)
  /// A place on the same page: `#heading`.
  case fragment(String)
  /// A relative path that leads out of the project.
  case outside
  /// Another site, a mail address or a telephone number.
  case external(String)

  /// The schemes that name parts of a site.
  public static let schemes = ["dataset", FigureReference.scheme, "notice", "page", "report"]

  /// Reads a destination as it is written in `file`.
  public init(_ destination: String, in file: String) {
    // A value that a row must have may hold any character, a '#' too.
    if let figure = Self.figureText(of: destination) {
      self = .figure(figure)
      return
    }
    let hash = destination.firstIndex(of: "#")
    let path = String(destination[..<(hash ?? destination.endIndex)])
    let fragment = hash.map { Self.decoded(destination[destination.index(after: $0)...]) }
    if path.isEmpty {
      self = .fragment(fragment ?? "")
      return
    }
    if path.hasPrefix("//") {
      self = .external(destination)
      return
    }
    if let colon = path.firstIndex(of: ":"), !path[..<colon].contains("/") {
      let name = Self.decoded(path[path.index(after: colon)...])
      switch path[..<colon].lowercased() {
      case "notice": self = .notice(name, fragment: fragment)
      case "report": self = .report(name, fragment: fragment)
      case "page": self = .page(name, fragment: fragment)
      case "dataset": self = .dataset(name, fragment: fragment)
      default: self = .external(destination)
      }
      return
    }
    let plain = String(path.prefix { $0 != "?" })
    if plain.hasPrefix("/") {
      self = .address(Self.decoded(plain[...]), fragment: fragment)
      return
    }
    var parts = file.split(separator: "/").dropLast().map(String.init)
    for part in Self.decoded(plain[...]).split(separator: "/") where part != "." {
      if part != ".." {
        parts.append(String(part))
      } else if parts.popLast() == nil {
        self = .outside
        return
      }
    }
    self = .file(parts.joined(separator: "/"), fragment: fragment)
  }

  /// Whether it names a part of the site, which is shown as a page.
  public var isPage: Bool {
    switch self {
    case .notice, .report, .page, .dataset: true
    case .figure, .address, .file, .fragment, .outside, .external: false
    }
  }

  /// What stands behind `figure:`; nil for any other destination, which takes no more than a glance.
  static func figureText(of destination: String) -> String? {
    guard let colon = destination.utf8.firstIndex(of: UInt8(ascii: ":")),
      destination[..<colon].lowercased() == FigureReference.scheme
    else { return nil }
    return decoded(destination[destination.index(after: colon)...])
  }

  private static func decoded(_ text: Substring) -> String {
    guard text.contains("%") else { return String(text) }
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      let digits = rest.prefix(2)
      if byte == UInt8(ascii: "%"), digits.count == 2, let text = String(digits),
        let value = UInt8(text, radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
