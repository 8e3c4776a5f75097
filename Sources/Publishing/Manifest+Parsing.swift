import Files

extension Manifest {
  /// The manifest that `bytes` spell; nil where they are not what `Manifest.bytes` writes.
  ///
  /// What anyone else wrote, or touched, is no proof of whose files these are.
  public init?(parsing bytes: [UInt8]) {
    guard let manifest = bytes.withUnsafeBufferPointer({ Parser(rest: $0[...]).manifest() }),
      manifest.bytes == bytes
    else { return nil }
    self = manifest
  }

  /// Reads what the writer writes, from its start to its end.
  private struct Parser {
    var rest: Slice<UnsafeBufferPointer<UInt8>>

    consuming func manifest() -> Manifest? {
      guard skip("{\n  \"generator\": "), let generator = string(), skip(",\n")
      else { return nil }
      let isPreview = skip("  \"preview\": true,\n")
      guard skip("  \"files\": [") else { return nil }
      var files: [PublishedFile] = []
      while skip(files.isEmpty ? "\n    { " : ",\n    { ") {
        guard let file = file() else { return nil }
        if let last = files.last, !(last.path < file.path) { return nil }
        files.append(file)
      }
      guard skip("\n  ]\n}\n"), rest.isEmpty else { return nil }
      return Manifest(generator: generator, isPreview: isPreview, files: files)
    }

    private mutating func file() -> PublishedFile? {
      guard skip("\"path\": "), let path = string().flatMap({ RelativePath($0) }),
        skip(", \"media_type\": "), let mediaType = string(),
        skip(", \"bytes\": "), let size = number(),
        skip(", \"sha256\": "), let sha256 = string(), Self.isDigest(sha256), skip(" }")
      else { return nil }
      return PublishedFile(path: path, mediaType: mediaType, size: size, sha256: sha256)
    }

    private static func isDigest(_ text: String) -> Bool {
      text.utf8.count == 64
        && text.utf8.allSatisfy {
          (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
            || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
        }
    }

    private mutating func skip(_ text: String) -> Bool {
      guard rest.starts(with: text.utf8) else { return false }
      rest = rest.dropFirst(text.utf8.count)
      return true
    }

    private mutating func number() -> Int? {
      let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      rest = rest[digits.endIndex...]
      return Int(String(decoding: digits, as: UTF8.self))
    }

    private mutating func string() -> String? {
      guard skip("\"") else { return nil }
      var value: [UInt8] = []
      while let byte = rest.popFirst() {
        switch byte {
        case UInt8(ascii: "\""):
          return String(validating: value, as: UTF8.self)
        case UInt8(ascii: "\\"):
          guard let escaped = escaped() else { return nil }
          value.append(escaped)
        default:
          value.append(byte)
        }
      }
      return nil
    }

    /// The byte behind a backslash: the writer escapes ASCII alone.
    private mutating func escaped() -> UInt8? {
      guard let byte = rest.popFirst() else { return nil }
      guard byte == UInt8(ascii: "u") else { return byte }
      let digits = rest.prefix(4)
      rest = rest.dropFirst(4)
      return UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
    }
  }
}
