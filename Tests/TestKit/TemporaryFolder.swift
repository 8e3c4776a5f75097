package import Files
package import Foundation

/// A new folder for one test, removed when let go.
package final class TemporaryFolder: Sendable {
  package let url: URL
  package let disk: LocalDisk

  package init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "gazette-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: false)
    disk = try LocalDisk(at: url.path)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  package var path: String { url.path }

  /// Writes a file, and makes the folders it stands in.
  package func write(_ text: String, to path: String) throws {
    let file = url.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// Puts a symbolic link at `path`.
  package func link(_ path: String, to destination: String) throws {
    let file = url.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: file.path, withDestinationPath: destination)
  }

  /// Copies a file or folder of the repository to the same path here.
  package func copy(_ path: String) throws {
    try FileManager.default.copyItem(
      at: Repository.root.appending(path: path), to: url.appending(path: path))
  }

  /// Inode and time of change, in nanoseconds, of each file below `folder`, by path.
  package func identities(in folder: String) throws -> [String: [Int]] {
    let root = try RelativePath(checking: folder)
    return try disk.list(root).entries.filter { $0.kind == .file }.reduce(into: [:]) {
      let attributes = try FileManager.default.attributesOfItem(
        atPath: url.appending(path: $1.path.text).path)
      let inode = attributes[.systemFileNumber] as? Int ?? 0
      $0[String($1.path.text.dropFirst(folder.count + 1))] = [inode, $1.modified]
    }
  }
}
