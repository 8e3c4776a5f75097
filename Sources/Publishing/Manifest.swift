import Files

/// The list of everything that a published site holds, which stands in it as `manifest.json`.
///
/// It lets anyone check the site, and tells a later build which files are its own to replace.
public struct Manifest: Sendable, Hashable {
  /// What wrote the site, with its version.
  public var generator: String
  /// Whether the site is a preview, with drafts and notices to come.
  public var isPreview: Bool
  /// The files sorted by path, the manifest itself left out.
  public let files: [PublishedFile]

  /// A manifest of files in any order; no two may have one path.
  public init(generator: String, isPreview: Bool = false, files: [PublishedFile]) {
    self.generator = generator
    self.isPreview = isPreview
    self.files = files.sorted { $0.path < $1.path }
  }

  /// The manifest as JSON (RFC 8259), one file a line; the same files always give the same bytes.
  public var bytes: [UInt8] {
    var text = "{\n  \"generator\": \(Self.quoted(generator)),\n"
    if isPreview { text += "  \"preview\": true,\n" }
    text += "  \"files\": ["
    for (index, file) in files.enumerated() {
      text += index > 0 ? ",\n    { " : "\n    { "
      text += "\"path\": \(Self.quoted(file.path.text)), "
      text += "\"media_type\": \(Self.quoted(file.mediaType)), "
      text += "\"bytes\": \(file.size), \"sha256\": \"\(file.sha256)\" }"
    }
    text += "\n  ]\n}\n"
    return Array(text.utf8)
  }

  private static func quoted(_ value: String) -> String {
    var text = "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\0"..<" ":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }
}
