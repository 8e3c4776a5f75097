import Files
import Foundation
import Testing

@Suite struct ScratchTests {
  private func disks() throws -> [(any Disk, TemporaryFolder?)] {
    let folder = try TemporaryFolder()
    return [(try LocalDisk(at: folder.path), folder), (try MemoryDisk(), nil)]
  }

  @Test func whatALibraryWritesCanBeReadUntilItIsLetGo() throws {
    for (disk, _) in try disks() {
      var folder: ScratchFolder? = try disk.scratch(RelativePath(checking: "work/scratch"))
      let path = try #require(folder?.path)
      var file: ScratchFile? = folder?.file()
      let other = try #require(folder?.file())
      let place = try #require(file?.path)
      #expect(place != other.path)
      try Data("rows".utf8).write(to: URL(filePath: place))
      #expect(try file?.open().read(at: 0, count: 10) == Array("rows".utf8))
      file = nil
      #expect(!FileManager.default.fileExists(atPath: place))
      #expect(FileManager.default.fileExists(atPath: path))
      folder = nil
      withExtendedLifetime(other) {
        #expect(FileManager.default.fileExists(atPath: path))
      }
    }
  }

  @Test func nothingIsLeftOfAFolder() throws {
    for (disk, _) in try disks() {
      let path: String
      do {
        let folder = try disk.scratch(RelativePath(checking: "work/scratch"))
        path = folder.path
        try Data("left".utf8).write(to: URL(filePath: path + "/temporary"))
      }
      #expect(!FileManager.default.fileExists(atPath: path))
      #expect(try disk.entry(at: RelativePath(checking: "work/scratch")) == nil)
    }
  }
}
