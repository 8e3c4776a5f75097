import Files
import Testing

/// What every disk does, tried on each kind.
@Suite struct DiskTests {
  enum Kind: CaseIterable {
    case local
    case memory
  }

  /// A disk with the file `a/b.txt`, which holds "one", and what keeps it alive.
  private func makeDisk(_ kind: Kind) throws -> (disk: any Disk, folder: TemporaryFolder?) {
    switch kind {
    case .local:
      let folder = try TemporaryFolder()
      try folder.write("one", to: "a/b.txt")
      return (try LocalDisk(at: folder.path), folder)
    case .memory:
      return (try MemoryDisk(["a/b.txt": "one"]), nil)
    }
  }

  @Test(arguments: Kind.allCases)
  func tellsWhatStandsAtAPath(kind: Kind) throws {
    let (disk, folder) = try makeDisk(kind)
    defer { withExtendedLifetime(folder) {} }
    let entry = try #require(try disk.entry(at: .of("a/b.txt")))
    #expect(entry.kind == .file && entry.size == 3 && entry.path.text == "a/b.txt")
    #expect(try disk.entry(at: .of("a"))?.kind == .folder)
    #expect(try disk.entry(at: .of("x")) == nil)
    #expect(try disk.entry(at: .of("a/b.txt/c")) == nil)
  }

  @Test(arguments: Kind.allCases)
  func listsEverythingSorted(kind: Kind) throws {
    let (disk, folder) = try makeDisk(kind)
    defer { withExtendedLifetime(folder) {} }
    try disk.makeFolder(.of("a/c"))
    try disk.write([1], to: .of("a/c/d"))
    try disk.write([], to: .of("a-b"))
    try disk.write([], to: .of("通告"))
    #expect(
      try disk.list(nil).entries.map(\.path.text) == ["a", "a-b", "a/b.txt", "a/c", "a/c/d", "通告"])
    #expect(try disk.list(.of("a")).entries.map(\.path.text) == ["a/b.txt", "a/c", "a/c/d"])
    #expect(throws: DiskError.self) { try disk.list(.of("x")) }
  }

  @Test(arguments: Kind.allCases)
  func readsWholeFilesWithinALimit(kind: Kind) throws {
    let (disk, folder) = try makeDisk(kind)
    defer { withExtendedLifetime(folder) {} }
    #expect(try disk.read(.of("a/b.txt"), limit: 3) == Array("one".utf8))
    #expect(refusal { try disk.read(.of("a/b.txt"), limit: 2) }?.isTooLarge == true)
    #expect(refusal { try disk.read(.of("a/x"), limit: 2) }?.isAbsent == true)
    #expect(refusal { try disk.read(.of("a"), limit: 2) }?.reason.contains("folder") == true)
  }

  @Test(arguments: Kind.allCases)
  func readsInPieces(kind: Kind) throws {
    let (disk, folder) = try makeDisk(kind)
    defer { withExtendedLifetime(folder) {} }
    let reader = try disk.open(.of("a/b.txt"))
    #expect(reader.size == 3)
    #expect(try reader.read(at: 1, count: 1) == Array("n".utf8))
    #expect(try reader.read(at: 1, count: 99) == Array("ne".utf8))
    #expect(try reader.read(at: 3, count: 1) == [])
    #expect(try reader.read(at: 99, count: 1) == [])
  }

  @Test(arguments: Kind.allCases)
  func writesInPieces(kind: Kind) throws {
    let (disk, folder) = try makeDisk(kind)
    defer { withExtendedLifetime(folder) {} }
    let writer = try disk.create(.of("a/c"))
    try writer.append(Array("tw".utf8))
    try writer.append([])
    try writer.append(Array("o".utf8))
    try writer.finish()
    #expect(try disk.read(.of("a/c"), limit: 9) == Array("two".utf8))
  }

  @Test(arguments: Kind.allCases)
  func neverWritesOverAFile(kind: Kind) throws {
    let (disk, folder) = try makeDisk(kind)
    defer { withExtendedLifetime(folder) {} }
    #expect(refusal { try disk.create(.of("a/b.txt")) }?.isPresent == true)
    #expect(refusal { try disk.create(.of("x/y")) }?.isAbsent == true)
    try disk.write([1], to: .of("c"))
    #expect(refusal { try disk.link(.of("c"), as: .of("a/b.txt")) }?.isPresent == true)
    #expect(refusal { try disk.copy(.of("c"), as: .of("a/b.txt")) }?.isPresent == true)
    #expect(try disk.read(.of("a/b.txt"), limit: 3) == Array("one".utf8))
  }

  @Test(arguments: Kind.allCases)
  func makesFoldersWithThoseTheyStandIn(kind: Kind) throws {
    let (disk, folder) = try makeDisk(kind)
    defer { withExtendedLifetime(folder) {} }
    try disk.makeFolder(.of("x/y/z"))
    try disk.makeFolder(.of("x/y"))
    #expect(try disk.entry(at: .of("x/y/z"))?.kind == .folder)
    #expect(throws: DiskError.self) { try disk.makeFolder(.of("a/b.txt/c")) }
  }

  @Test(arguments: Kind.allCases)
  func keepsTheTimeOfLinksAndCopies(kind: Kind) throws {
    let (disk, folder) = try makeDisk(kind)
    defer { withExtendedLifetime(folder) {} }
    try disk.link(.of("a/b.txt"), as: .of("a/linked"))
    try disk.copy(.of("a/b.txt"), as: .of("a/copied"))
    let modified = try disk.entry(at: .of("a/b.txt"))?.modified
    for name in ["a/linked", "a/copied"] {
      #expect(try disk.read(.of(name), limit: 3) == Array("one".utf8))
      #expect(try disk.entry(at: .of(name))?.modified == modified)
    }
  }

  @Test(arguments: Kind.allCases)
  func movesTrees(kind: Kind) throws {
    let (disk, folder) = try makeDisk(kind)
    defer { withExtendedLifetime(folder) {} }
    try disk.rename(.of("a"), to: .of("z"))
    #expect(try disk.list(nil).entries.map(\.path.text) == ["z", "z/b.txt"])
    try disk.makeFolder(.of("empty"))
    try disk.rename(.of("z"), to: .of("empty"))
    #expect(try disk.list(nil).entries.map(\.path.text) == ["empty", "empty/b.txt"])
    try disk.makeFolder(.of("full/x"))
    #expect(throws: DiskError.self) { try disk.rename(.of("empty"), to: .of("full")) }
    #expect(refusal { try disk.rename(.of("none"), to: .of("b")) }?.isAbsent == true)
  }

  @Test(arguments: Kind.allCases)
  func exchangesTrees(kind: Kind) throws {
    let (disk, folder) = try makeDisk(kind)
    defer { withExtendedLifetime(folder) {} }
    try disk.makeFolder(.of("w/stage/new"))
    try disk.exchange(.of("w/stage"), with: .of("a"))
    #expect(
      try disk.list(nil).entries.map(\.path.text)
        == ["a", "a/new", "w", "w/stage", "w/stage/b.txt"])
    #expect(refusal { try disk.exchange(.of("a"), with: .of("none")) }?.isAbsent == true)
  }

  @Test(arguments: Kind.allCases)
  func removesTrees(kind: Kind) throws {
    let (disk, folder) = try makeDisk(kind)
    defer { withExtendedLifetime(folder) {} }
    try disk.makeFolder(.of("a/x/y"))
    try disk.write([1], to: .of("ab"))
    try disk.remove(.of("a"))
    try disk.remove(.of("a"))
    #expect(try disk.list(nil).entries.map(\.path.text) == ["ab"])
  }

  @Test(arguments: Kind.allCases)
  func givesALockToOneAtATime(kind: Kind) throws {
    let (disk, folder) = try makeDisk(kind)
    defer { withExtendedLifetime(folder) {} }
    let path = try RelativePath.of("work/lock")
    let first = try #require(try taken(disk.lock(path)))
    #expect(try taken(disk.lock(path)) == nil)
    first.release()
    #expect(try disk.entry(at: .of("work")) == nil)
    var second = try taken(disk.lock(path))
    first.release()
    #expect(try taken(disk.lock(path)) == nil, "a second release must not free another's lock")
    #expect(second != nil)
    second = nil
    let third = try taken(disk.lock(path))
    #expect(third != nil, "a lock that is let go is free")
    third?.release()
  }

  @Test(arguments: Kind.allCases)
  func leavesAFolderThatHoldsMoreThanTheLock(kind: Kind) throws {
    let (disk, folder) = try makeDisk(kind)
    defer { withExtendedLifetime(folder) {} }
    let lock = try taken(disk.lock(.of("work/lock")))
    try disk.write([1], to: .of("work/stage"))
    lock?.release()
    #expect(try disk.list(.of("work")).entries.map(\.path.text) == ["work/stage"])
  }
}

/// The refusal that `body` throws.
func refusal<Value>(_ body: () throws -> Value) -> DiskError? {
  do {
    _ = try body()
    return nil
  } catch {
    return error as? DiskError
  }
}

func taken(_ outcome: LockOutcome) -> (any FileLock)? {
  if case .taken(let lock) = outcome { lock } else { nil }
}

extension RelativePath {
  static func of(_ text: String) throws(Fault) -> RelativePath { try RelativePath(checking: text) }
}
