import Files
import Foundation
import Publishing
import TestKit
import Testing

@Suite struct PublicationTests {
  private let place: Place

  init() throws {
    place = try Place()
  }

  @Test func publishesWhereNothingStood() throws {
    #expect(try place.publish(.old) == .published)
    var site = try #require(try place.published())
    let manifest = try #require(site["manifest.json"])
    site["manifest.json"] = nil
    #expect(site == .old)
    #expect(
      Manifest(parsing: Array(manifest.utf8))?.files.map(\.path.text) == Site.old.keys.sorted())
    #expect(try place.names() == ["public"])
  }

  @Test func publishesIntoAnEmptyFolder() throws {
    try FileManager.default.createDirectory(
      at: place.folder.appending(path: "public"), withIntermediateDirectories: false)
    try place.publish(.old)
    #expect(try place.published() == Site.old.withManifest())
    #expect(try place.names() == ["public"])
  }

  @Test func replacesTheOldSiteByTheNewOne() throws {
    try place.publish(.old)
    #expect(try place.publish(.new) == .published)
    #expect(try place.published() == Site.new.withManifest())
    #expect(try place.names() == ["public"])
  }

  @Test func publishesWhatALibraryHasWrittenAndLeavesNothingElse() throws {
    let publication = try place.publisher().begin()
    let (file, other) = (try publication.scratchFile(), try publication.scratchFile())
    for (number, scratch) in [file, other].enumerated() {
      try Data("rows \(number)".utf8).write(to: URL(filePath: scratch.path))
    }
    let path = try RelativePath(checking: "data/rows.bin")
    try publication.copy(file.open(), to: path, mediaType: "text/plain")
    #expect(try publication.commit() == .published)
    #expect(try place.published()?["data/rows.bin"] == "rows 0")
    #expect(try place.names() == ["public"])
    withExtendedLifetime((file, other)) {}
  }

  @Test func nothingIsLeftOfAFileOfAPublicationThatIsGivenUp() throws {
    let publication = try place.publisher().begin()
    let file = try publication.scratchFile()
    try Data("rows".utf8).write(to: URL(filePath: file.path))
    publication.abandon()
    #expect(!FileManager.default.fileExists(atPath: file.path))
    #expect(try place.names() == [])
  }

  @Test func touchesNothingBeforeItIsCommitted() throws {
    try place.publish(.old)
    let before = try place.identities()
    let publication = try place.publisher().begin()
    try publication.write([1], to: .of("index.html"), mediaType: "text/html")
    #expect(try place.identities() == before)
    publication.abandon()
    publication.abandon()
    #expect(try place.identities() == before)
    #expect(try place.names() == ["public"])
  }

  @Test func givesUpWhenItIsLetGo() throws {
    try place.publish(.old)
    try place.publisher().begin().write([1], to: .of("x"), mediaType: "text/plain")
    #expect(try place.published() == Site.old.withManifest())
    #expect(try place.names() == ["public"])
  }

  @Test func keepsInodeAndTimeOfUnchangedFiles() throws {
    try place.publish(.old)
    let before = try place.identities()
    try place.publish(.new)
    let after = try place.identities()
    for path in ["notices/a/index.html", "data/clinics.csv", "same.css"] {
      #expect(before[path] == after[path], "\(path)")
    }
    #expect(before["index.html"] != after["index.html"])
    #expect(before["manifest.json"] != after["manifest.json"])
  }

  @Test func leavesAnUnchangedSiteAlone() throws {
    try place.publish(.old)
    let before = try place.identities()
    #expect(try place.publish(.old) == .unchanged)
    #expect(try place.identities() == before)
    #expect(try place.names() == ["public"])
  }

  @Test func removesAFileThatIsNoLongerPublished() throws {
    try place.publish(.old)
    var site = Site.old
    site["same.css"] = nil
    #expect(try place.publish(site) == .published)
    #expect(try place.published() == site.withManifest())
  }

  @Test func mendsAFileThatWasTamperedWith() throws {
    try place.publish(.old)
    for (path, text) in Site.old {
      try place.write(String(repeating: "!", count: text.utf8.count), to: "public/\(path)")
    }
    #expect(try place.publish(.old) == .published)
    #expect(try place.published() == Site.old.withManifest())
  }

  @Test func mendsAFileThatWasRemoved() throws {
    try place.publish(.old)
    try FileManager.default.removeItem(at: place.folder.appending(path: "public/notices"))
    #expect(try place.publish(.old) == .published)
    #expect(try place.published() == Site.old.withManifest())
  }

  @Test func publishesAFileWhereAFolderWas() throws {
    try place.publish(["a/b": "1", "c": "2"])
    try place.publish(["a": "1", "c/b": "2"])
    #expect(try place.published() == ["a": "1", "c/b": "2"].withManifest())
  }

  @Test func copiesWhereTheDiskHasNoLinks() throws {
    try place.publish(.old)
    let before = try place.identities()
    try place.publish(.new, through: FaultyDisk(place.disk, .lacking([.link])))
    let after = try place.identities()
    #expect(try place.published() == Site.new.withManifest())
    #expect(before["same.css"]?[0] != after["same.css"]?[0])
    #expect(before["same.css"]?[1] == after["same.css"]?[1])
  }

  @Test func renamesWhereTheDiskCannotExchange() throws {
    try place.publish(.old)
    try place.publish(.new, through: FaultyDisk(place.disk, .lacking([.exchange])))
    #expect(try place.published() == Site.new.withManifest())
    #expect(try place.names() == ["public"])
  }

  @Test func publishesToAMemoryDisk() throws {
    let disk = try MemoryDisk()
    try place.publish(.old, through: disk)
    #expect(try place.publish(.new, through: disk) == .published)
    #expect(try place.publish(.new, through: disk) == .unchanged)
    let expected = try Site.new.withManifest()
    for (path, text) in expected {
      #expect(try disk.read(.of("public/\(path)"), limit: 1 << 20) == Array(text.utf8))
    }
    let files = try disk.list(nil).entries.filter { $0.kind == .file }
    #expect(files.count == expected.count)
  }

  @Test(arguments: [
    ["a", "a"], ["a", "a/b"], ["a/b", "a"], ["a/b/c", "a/b"], ["manifest.json"],
    ["manifest.json/a"],
  ])
  func refusesTwoFilesWithOnePath(paths: [String]) throws {
    let publication = try place.publisher().begin()
    for path in paths.dropLast() {
      try publication.write([], to: .of(path), mediaType: "text/plain")
    }
    let last = try RelativePath.of(try #require(paths.last))
    #expect(throws: PublishingError.self) {
      try publication.write([], to: last, mediaType: "text/plain")
    }
    #expect(throws: PublishingError.self) { try publication.open(last, mediaType: "text/plain") }
  }

  @Test func refusesToPublishAnUnfinishedFile() throws {
    let publication = try place.publisher().begin()
    let writer = try publication.open(.of("a"), mediaType: "text/plain")
    #expect(throws: PublishingError.self) { try publication.commit() }
    try writer.finish()
    #expect(try publication.commit() == .published)
  }

  @Test func tellsSizeAndDigestOfWhatItWrites() throws {
    let publication = try place.publisher().begin()
    let whole = try publication.write(Array("abc".utf8), to: .of("a"), mediaType: "text/plain")
    let writer = try publication.open(.of("b"), mediaType: "text/csv")
    try writer.append(Array("ab".utf8))
    try writer.append(Array("c".utf8))
    let streamed = try writer.finish()
    // The example of FIPS 180-4.
    let digest = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    #expect(
      whole == PublishedFile(path: try .of("a"), mediaType: "text/plain", size: 3, sha256: digest))
    #expect(
      streamed == PublishedFile(path: try .of("b"), mediaType: "text/csv", size: 3, sha256: digest))
  }

  @Test func writesTheSameSiteFromManyThreads() async throws {
    let site = Dictionary(
      uniqueKeysWithValues: (0..<400).map { ("folder\($0 % 7)/inner\($0 % 3)/\($0)", "\($0)") })
    for turn in 0..<2 {
      let publication = try place.publisher().begin()
      try await withThrowingTaskGroup { group in
        for (path, text) in site {
          group.addTask {
            try publication.write(
              Array(text.utf8), to: .of(path), mediaType: "text/plain")
          }
        }
        try await group.waitForAll()
      }
      #expect(try publication.commit() == (turn == 0 ? .published : .unchanged))
    }
    #expect(try place.published() == site.withManifest())
  }
}

extension RelativePath {
  static func of(_ text: String) throws(Fault) -> RelativePath { try RelativePath(checking: text) }
}
