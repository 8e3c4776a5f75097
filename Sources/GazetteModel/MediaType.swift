/// A media type as IANA registers it.
public struct MediaType: Sendable, Hashable {
  /// Type, subtype and parameters: `text/csv; charset=utf-8`.
  public let name: String

  /// A media type by its name.
  public init(_ name: String) {
    self.name = name
  }

  /// A web page.
  public static let html = MediaType("text/html; charset=utf-8")
  /// RFC 7111.
  public static let csv = MediaType("text/csv; charset=utf-8")
  /// RFC 8259.
  public static let json = MediaType("application/json")
  /// JSON-LD 1.1, appendix C.
  public static let jsonLD = MediaType("application/ld+json")
  /// RDF 1.1 Turtle, §11.
  public static let turtle = MediaType("text/turtle; charset=utf-8")
  /// One JSON text a line.
  public static let ndjson = MediaType("application/x-ndjson")
  /// A spreadsheet in Office Open XML.
  public static let xlsx = MediaType(
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
  /// An SQLite database.
  public static let sqlite = MediaType("application/vnd.sqlite3")
  /// RFC 7946 §12.
  public static let geoJSON = MediaType("application/geo+json")
  /// RFC 6713.
  public static let gzip = MediaType("application/gzip")
  /// RFC 4287 §7.
  public static let atom = MediaType("application/atom+xml")
  /// JSON Feed 1.1.
  public static let jsonFeed = MediaType("application/feed+json")
  /// RFC 5545 §8.1.
  public static let calendar = MediaType("text/calendar; charset=utf-8")
  /// Common Alerting Protocol 1.2.
  public static let alert = MediaType("application/cap+xml")
  /// RFC 7303.
  public static let xml = MediaType("application/xml")
  /// Scalable Vector Graphics 2, appendix B.
  public static let svg = MediaType("image/svg+xml")
  /// RFC 2318.
  public static let css = MediaType("text/css; charset=utf-8")
  /// Plain text.
  public static let text = MediaType("text/plain; charset=utf-8")

  /// The type of a file that is published as it is, by the ending of its name; nil where it has none that we know.
  public init?(fileExtension: String) {
    guard let name = Self.byExtension[fileExtension.lowercased()] else { return nil }
    self.name = name
  }

  private static let byExtension: [String: String] = [
    "avif": "image/avif", "css": "text/css; charset=utf-8", "csv": "text/csv; charset=utf-8",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "gif": "image/gif", "html": "text/html; charset=utf-8", "ico": "image/x-icon",
    "jpeg": "image/jpeg", "jpg": "image/jpeg", "js": "text/javascript; charset=utf-8",
    "json": "application/json", "ods": "application/vnd.oasis.opendocument.spreadsheet",
    "odt": "application/vnd.oasis.opendocument.text", "pdf": "application/pdf",
    "png": "image/png", "sql": "application/sql", "svg": "image/svg+xml",
    "txt": "text/plain; charset=utf-8",
    "webmanifest": "application/manifest+json", "webp": "image/webp", "woff2": "font/woff2",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "xml": "application/xml", "zip": "application/zip",
  ]
}
