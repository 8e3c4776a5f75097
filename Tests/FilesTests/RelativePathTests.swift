import Files
import Testing

@Suite struct RelativePathTests {
  @Test(arguments: [
    "a", "a/b", "content/data/clinics.csv", ".gitignore", "a..b", "...", "通告/朝阳.md", "a b", "~",
    "-rf", "e\u{301}", String(repeating: "x", count: 255),
  ])
  func acceptsSafePaths(text: String) throws {
    #expect(try RelativePath(checking: text).text == text)
    #expect(RelativePath(text)?.description == text)
  }

  @Test(
    arguments: [
      ("", .empty), ("/", .absolute), ("/etc/passwd", .absolute), ("a/", .emptyPart),
      ("a//b", .emptyPart), (".", .dotPart), ("..", .dotPart), ("a/../b", .dotPart),
      ("../a", .dotPart), ("a/.", .dotPart), ("a\\b", .backslash), ("..\\a", .backslash),
      ("a\0b", .control), ("a\nb", .control), ("a\u{7F}", .control), ("a\u{85}", .control),
      (String(repeating: "x", count: 256), .partTooLong),
      ("a/" + String(repeating: "字", count: 86), .partTooLong),
    ] as [(String, RelativePath.Fault)])
  func refusesWhatCouldLeadOutOrHide(text: String, fault: RelativePath.Fault) {
    #expect(throws: fault) { try RelativePath(checking: text) }
    #expect(RelativePath(text) == nil)
  }

  @Test func saysEveryRuleInWords() {
    let words = RelativePath.Fault.allCases.map(\.description)
    #expect(words.allSatisfy { $0.hasPrefix("must ") && !$0.hasSuffix(".") })
    #expect(Set(words).count == words.count)
  }

  @Test(
    arguments: [
      ("a", "a", "", nil, []), ("a/b.md", "b.md", "md", "a", ["a"]),
      ("a/b/c.tar.gz", "c.tar.gz", "gz", "a/b", ["a", "a/b"]),
      (".gitignore", ".gitignore", "", nil, []),
      ("x/通告.", "通告.", "", "x", ["x"]), ("d.d/file", "file", "", "d.d", ["d.d"]),
    ] as [(String, String, String, String?, [String])])
  func takesPathsApart(
    text: String, name: String, ext: String, parent: String?, ancestors: [String]
  ) throws {
    let path = try #require(RelativePath(text))
    #expect(path.name == name)
    #expect(path.ext == ext)
    #expect(path.parent?.text == parent)
    #expect(path.ancestors.map(\.text) == ancestors)
    #expect(path.parts.joined(separator: "/") == text)
  }

  @Test func joinsPaths() throws {
    let folder = try #require(RelativePath("a/b"))
    let inner = try #require(RelativePath("c/d"))
    #expect(folder.appending(inner).text == "a/b/c/d")
    #expect(folder.appending("c")?.text == "a/b/c")
    #expect(folder.appending("../c") == nil)
  }

  @Test(arguments: [
    ("a/b", "a", true), ("a/b/c", "a", true), ("a", "a", false), ("ab/c", "a", false),
    ("b/a", "a", false),
  ])
  func knowsWhatStandsInAFolder(text: String, folder: String, expected: Bool) throws {
    let path = try #require(RelativePath(text))
    #expect(path.isInside(try #require(RelativePath(folder))) == expected)
  }

  @Test func comparesByBytes() throws {
    let composed = try #require(RelativePath("\u{E9}"))
    let decomposed = try #require(RelativePath("e\u{301}"))
    #expect(composed != decomposed)
    #expect(Set([composed, decomposed]).count == 2)
    let sorted = ["B", "a", "a-b", "a/b", "ab", "e\u{301}", "\u{E9}", "\u{FF5E}", "😀"]
    #expect(sorted.reversed().compactMap { RelativePath($0) }.sorted().map(\.text) == sorted)
  }
}
