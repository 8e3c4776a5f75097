import Files
import Publishing
import Testing

@Suite struct ManifestTests {
  private let digest = String(repeating: "0123456789abcdef", count: 4)

  private func manifest() throws -> Manifest {
    Manifest(
      generator: "Press \"1\"\n",
      files: [
        PublishedFile(
          path: try .of("zh-Hans/通告.html"), mediaType: "text/html; charset=utf-8", size: 12,
          sha256: digest),
        PublishedFile(path: try .of("a\"b.txt"), mediaType: "text/plain", size: 0, sha256: digest),
      ])
  }

  @Test func listsFilesByPath() throws {
    #expect(
      String(decoding: try manifest().bytes, as: UTF8.self) == #"""
        {
          "generator": "Press \"1\"\u000a",
          "files": [
            { "path": "a\"b.txt", "media_type": "text/plain", "bytes": 0, "sha256": "\#(digest)" },
            { "path": "zh-Hans/通告.html", "media_type": "text/html; charset=utf-8", "bytes": 12, "sha256": "\#(digest)" }
          ]
        }

        """#)
  }

  @Test func readsWhatItWrites() throws {
    let manifest = try manifest()
    #expect(Manifest(parsing: manifest.bytes) == manifest)
    let empty = Manifest(generator: "", files: [])
    #expect(Manifest(parsing: empty.bytes) == empty)
  }

  @Test(arguments: [
    ("\"bytes\": 0", "\"bytes\": 00"), ("\"bytes\": 0", "\"bytes\": -1"),
    ("\"bytes\": 0", "\"bytes\": 99999999999999999999"), ("\"bytes\": 0", "\"bytes\": "),
    ("a\\\"b.txt", "../b.txt"), ("a\\\"b.txt", "/b"), ("a\\\"b.txt", "zz"), ("a\\\"b", "a\"b"),
    ("a\\\"b", "a\\u0022b"), ("\\u000a", "\\n"), ("\\u000a", "\\u0"), ("\\u000a", "\\"),
    ("0123456789abcdef", "0123456789ABCDEF"), ("0123456789abcdef", "0"),
    ("  \"files\"", "\"files\""),
    ("}\n", "}"), ("}\n", "} \n"), ("media_type", "type"),
  ])
  func refusesWhatItWouldNotWrite(text: String, replacement: String) throws {
    let written = String(decoding: try manifest().bytes, as: UTF8.self)
    let changed = written.replacing(text, with: replacement)
    #expect(changed != written)
    #expect(Manifest(parsing: Array(changed.utf8)) == nil)
  }

  @Test func neverCrashesOnAMangledManifest() throws {
    let written = try manifest().bytes
    for index in written.indices {
      #expect(Manifest(parsing: Array(written[..<index])) == nil)
      for byte in [0, 0x22, 0x5C, 0x80, 0xFF] as [UInt8] where written[index] != byte {
        var mangled = written
        mangled[index] = byte
        if let manifest = Manifest(parsing: mangled) { #expect(manifest.bytes == mangled) }
      }
    }
  }
}
