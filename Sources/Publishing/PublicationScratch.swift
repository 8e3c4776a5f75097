import Files
import Synchronization

/// The folder of a publication's scratch files, made when the first is asked for.
final class PublicationScratch: Sendable {
  private let folder = Mutex<ScratchFolder?>(nil)

  /// A new file.
  func file(on disk: any Disk, in path: RelativePath) throws(DiskError) -> ScratchFile {
    try folder.withLock { folder throws(DiskError) in
      if let folder { return folder.file() }
      let made = try disk.scratch(path)
      folder = made
      return made.file()
    }
  }

  /// Removes the folder, whoever still holds a file of it.
  func end() {
    folder.withLock { folder in
      folder?.remove()
      folder = nil
    }
  }
}
