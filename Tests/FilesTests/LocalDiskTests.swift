import Diagnostics
import Files
import Foundation
import Testing

@Suite struct LocalDiskTests {
  private let folder: TemporaryFolder
  private let disk: LocalDisk

  init() throws {
    folder = try TemporaryFolder()
    disk = try LocalDisk(at: folder.path)
  }

  @Test func refusesToFollowLinks() throws {
    let outside = try TemporaryFolder()
    try outside.write("secret", to: "secret.txt")
    try folder.write("one", to: "inside/a.txt")
    try folder.link("file.txt", to: outside.path + "/secret.txt")
    try folder.link("folder", to: outside.path)
    try folder.link("inner", to: "inside")
    for path in ["file.txt", "folder/secret.txt", "inner/a.txt"] {
      #expect(refusal { try disk.open(.of(path)) }?.isLink == true, "\(path)")
    }
    #expect(refusal { try disk.write([1], to: .of("folder/new")) }?.isLink == true)
    #expect(refusal { try disk.makeFolder(.of("folder/new")) }?.isLink == true)
    #expect(refusal { try disk.list(.of("folder")) }?.isLink == true)
    #expect(refusal { try disk.lock(.of("folder/lock")) }?.isLink == true)
    #expect(refusal { try disk.remove(.of("folder/secret.txt")) }?.isLink == true)
    let listing = try disk.list(nil)
    #expect(
      listing.entries.filter { $0.kind == .link }.map(\.path.text) == [
        "file.txt", "folder", "inner",
      ])
    #expect(listing.entries.count == 5)
  }

  @Test func removesLinksAndNotWhatTheyLeadTo() throws {
    let outside = try TemporaryFolder()
    try outside.write("kept", to: "kept.txt")
    try folder.write("one", to: "tree/a.txt")
    try folder.link("tree/folder", to: outside.path)
    try disk.remove(.of("tree"))
    #expect(try disk.list(nil).entries.isEmpty)
    #expect(try outside.attributes("kept.txt")[.size] as? Int == 4)
  }

  @Test func reportsNamesThatNoPathCanHold() throws {
    try folder.write("", to: "good/bad\\name")
    try folder.write("", to: "new\nline/inner.txt")
    let bytes: [UInt8] = Array((folder.path + "/").utf8) + [0xC0, 0x41, 0]
    let stream = bytes.withUnsafeBytes {
      fopen($0.assumingMemoryBound(to: CChar.self).baseAddress, "w")
    }
    fclose(try #require(stream))
    let listing = try disk.list(nil)
    #expect(listing.entries.map(\.path.text) == ["good"])
    #expect(
      listing.unusable == [
        .init(in: nil, name: "new\nline", rule: "must not hold control characters"),
        .init(in: nil, name: "\u{FFFD}A", rule: "must be written in UTF-8"),
        .init(
          in: try .of("good"), name: "bad\\name",
          rule: "must not hold '\\'; write '/' between names"),
      ])
  }

  @Test func refusesPipesInsteadOfWaiting() throws {
    #expect(mkfifo(folder.path + "/pipe", 0o600) == 0)
    #expect(try disk.entry(at: .of("pipe"))?.kind == .other)
    #expect(refusal { try disk.open(.of("pipe")) }?.reason.contains("pipe") == true)
  }

  @Test func linksShareTheFileAndCopiesDoNot() throws {
    try folder.write("one", to: "a")
    try disk.link(.of("a"), as: .of("linked"))
    try disk.copy(.of("a"), as: .of("copied"))
    let inode = { try folder.attributes($0)[.systemFileNumber] as? Int }
    #expect(try inode("a") == inode("linked"))
    #expect(try inode("a") != inode("copied"))
  }

  @Test func copiesLargeFilesWhole() throws {
    let bytes = (0..<700_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try disk.write(bytes, to: .of("a"))
    try disk.copy(.of("a"), as: .of("b"))
    #expect(try disk.read(.of("b"), limit: 1_000_000) == bytes)
  }

  @Test func makesFilesThatOthersMayRead() throws {
    try disk.makeFolder(.of("f"))
    try disk.write([1], to: .of("f/a"))
    let mask = Int(umask(0))
    umask(mode_t(mask))
    #expect(try folder.attributes("f/a")[.posixPermissions] as? Int == 0o644 & ~mask)
    #expect(try folder.attributes("f")[.posixPermissions] as? Int == 0o755 & ~mask)
  }

  @Test func namesTheHolderOfALock() throws {
    let lock = try taken(disk.lock(.of("work/lock")))
    guard case .held(let holder) = try disk.lock(.of("work/lock")) else {
      Issue.record("two hold the lock")
      return
    }
    #expect(holder == Int(getpid()))
    lock?.release()
  }

  @Test func takesALockWhoseFileAKilledProcessLeft() throws {
    try folder.write("123456\n", to: "work/lock")
    #expect(try taken(disk.lock(.of("work/lock"))) != nil)
  }

  @Test func givesTheLockToOneOfManyThreads() async throws {
    let disk = disk
    let path = try RelativePath.of("work/lock")
    let inside = Counter()
    try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<4 {
        group.addTask {
          var turns = 0
          for _ in 0..<300 {
            guard let lock = try taken(disk.lock(path)) else { continue }
            #expect(inside.enter() == 1)
            inside.leave()
            turns += 1
            lock.release()
          }
          return turns
        }
      }
      let turns = try await group.reduce(0, +)
      #expect(turns > 0)
    }
    #expect(try disk.entry(at: .of("work")) == nil)
  }

  @Test func readsTheSourcesOfAReport() throws {
    try folder.write("0123456789", to: "content/a.md")
    let sources = DiskSources(disk)
    #expect(sources.read("content/a.md", from: 2, count: 3) == Array("234".utf8))
    #expect(sources.read("content/b.md", from: 0, count: 3) == nil)
    #expect(sources.read("../a.md", from: 0, count: 3) == nil)
  }

  @Test func namesAFolderThatIsNotThere() {
    let error = refusal { try LocalDisk(at: folder.path + "/none") }
    #expect(error?.description == "could not list '\(folder.path)/none': it does not exist")
  }
}

/// Counts how many threads are somewhere at once.
final class Counter: @unchecked Sendable {
  private let lock = NSLock()
  private var count = 0

  func enter() -> Int {
    lock.withLock {
      count += 1
      return count
    }
  }

  func leave() { lock.withLock { count -= 1 } }
}
