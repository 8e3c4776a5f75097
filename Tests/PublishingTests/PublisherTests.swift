import Diagnostics
import Files
import Foundation
import Publishing
import Testing

@Suite struct PublisherTests {
  private let place: Place

  init() throws {
    place = try Place()
  }

  @Test func refusesAFolderOfOthers() throws {
    try place.write("diary", to: "public/notes.txt")
    let refusal = try refusal()
    #expect(refusal.rule == PublishingRules.targetNotOurs)
    #expect(refusal.message == "'public' holds files, and no manifest.json of an earlier build")
    #expect(try place.published() == ["notes.txt": "diary"])
    #expect(try place.names() == ["public"])
  }

  @Test(arguments: ["", "{}", "{\n  \"generator\": \"x\",\n  \"files\": [\n  ]\n}"])
  func refusesAFolderWithAManifestOfOthers(manifest: String) throws {
    try place.write(manifest, to: "public/manifest.json")
    #expect(try refusal().rule == PublishingRules.targetNotOurs)
  }

  @Test func namesTheFirstFilesThatNoBuildPutThere() throws {
    try place.publish(.old)
    for name in ["CNAME", "a/1", "a/2", "a/3", "notices/new\nline", "z"] {
      try place.write("", to: "public/\(name)")
    }
    let refusal = try refusal()
    #expect(
      refusal.message == """
        'public' holds files that no build put there: 'CNAME', 'a/1', 'a/2', 'a/3', \
        'notices/new\nline' and 1 more
        """)
    #expect(refusal.help?.contains("content/files/") == true)
  }

  @Test func refusesAnOwnFileThatBecameALink() throws {
    try place.publish(.old)
    let file = place.folder.appending(path: "public/same.css")
    try FileManager.default.removeItem(at: file)
    try FileManager.default.createSymbolicLink(
      atPath: file.path, withDestinationPath: "/etc/hostname")
    #expect(try refusal().message.contains("'same.css'"))
  }

  @Test func toleratesEmptyFolders() throws {
    try place.publish(.old)
    try FileManager.default.createDirectory(
      at: place.folder.appending(path: "public/new"), withIntermediateDirectories: false)
    #expect(try place.publish(.new) == .published)
  }

  @Test func refusesAFile() throws {
    try place.write("text", to: "public")
    let refusal = try refusal()
    #expect(refusal.rule == PublishingRules.targetIsFile)
    #expect(refusal.message == "'public' is a file, not a folder")
    #expect(try place.names() == ["public"])
  }

  @Test(arguments: ["real", "none"])
  func refusesALink(destination: String) throws {
    try place.write("diary", to: "real/notes.txt")
    try FileManager.default.createSymbolicLink(
      atPath: place.folder.appending(path: "public").path, withDestinationPath: destination)
    #expect(try refusal().rule == PublishingRules.targetIsLink)
    #expect(try place.names() == ["public", "real"])
  }

  @Test func refusesAWorkFolderThatIsALink() throws {
    try place.write("diary", to: "real/stage/notes.txt")
    try FileManager.default.createSymbolicLink(
      atPath: place.folder.appending(path: ".public.gazette").path, withDestinationPath: "real")
    #expect(throws: PublishingError.self) { try place.publish(.old) }
    #expect(FileManager.default.fileExists(atPath: place.folder.path + "/real/stage/notes.txt"))
  }

  @Test func keepsASecondBuildOut() throws {
    let first = try place.publisher().begin()
    let refusal = try refusal()
    #expect(refusal.rule == PublishingRules.targetBusy)
    #expect(
      refusal.message == "'public' is being written by another build (process \(getpid()))")
    try first.write([1], to: .of("a"), mediaType: "text/plain")
    #expect(try first.commit() == .published)
    #expect(try place.publish(["b": "2"]) == .published)
    #expect(try place.names() == ["public"])
  }

  @Test func cleansUpAfterAKilledBuild() throws {
    try place.publish(.old)
    try place.write("123", to: ".public.gazette/lock")
    try place.write("half", to: ".public.gazette/stage/index.html")
    try place.publish(.new)
    #expect(try place.published() == Site.new.withManifest())
    #expect(try place.names() == ["public"])
  }

  @Test func givesASiteBackThatAKilledBuildHadMovedAway() throws {
    try place.publish(.old)
    try FileManager.default.createDirectory(
      at: place.folder.appending(path: ".public.gazette"), withIntermediateDirectories: false)
    try FileManager.default.moveItem(
      at: place.folder.appending(path: "public"),
      to: place.folder.appending(path: ".public.gazette/old"))
    try place.publisher().begin().abandon()
    #expect(try place.published() == Site.old.withManifest())
    #expect(try place.names() == ["public"])
  }

  @Test func refusesANameThatTheWorkFolderCannotBear() throws {
    let name = try RelativePath.of(String(repeating: "x", count: 250))
    #expect(throws: RelativePath.Fault.partTooLong) {
      try Publisher(disk: place.disk, target: name, generator: "")
    }
  }

  @Test func explainsEveryRule() {
    #expect(PublishingRules.all.map(\.code) == PublishingRules.all.map(\.code).sorted())
    #expect(PublishingRules.all.allSatisfy { $0.explanation.contains("Right") })
  }

  /// The diagnostic of a publisher that refuses to begin.
  private func refusal() throws -> Diagnostic {
    do {
      try place.publisher().begin().abandon()
    } catch PublishingError.refused(let diagnostic) {
      return diagnostic
    }
    struct NotRefused: Error {}
    throw NotRefused()
  }
}
