/// A template as it was written: the name others include it by, and its bytes.
public struct TemplateSource: Sendable {
  /// What `{{>name}}` and `{{<name}}` call it: `layout`, `parts/area`.
  public var name: String
  /// The path of its file, for diagnostics.
  public var file: String
  /// The file's bytes, in UTF-8.
  public var bytes: [UInt8]

  /// Names a template's bytes.
  public init(name: String, file: String, bytes: [UInt8]) {
    self.name = name
    self.file = file
    self.bytes = bytes
  }
}
