package import Foundation

/// The repository that the tests belong to.
package enum Repository {
  /// Its folder.
  package static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The paths of all ordinary files below `folder` of the repository, from that folder, sorted.
  package static func files(in folder: String) throws -> [String] {
    let url = root.appending(path: folder)
    let names = try FileManager.default.subpathsOfDirectory(atPath: url.path)
    return names.filter { name in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(
        atPath: url.appending(path: name).path, isDirectory: &isFolder) && !isFolder.boolValue
        && !name.split(separator: "/").contains { $0.hasPrefix(".") }
    }.sorted()
  }

  /// The bytes of a file of the repository.
  package static func bytes(_ file: String) throws -> [UInt8] {
    Array(try Data(contentsOf: root.appending(path: file)))
  }

  /// The text of a file of the repository.
  package static func text(_ file: String) throws -> String {
    String(decoding: try bytes(file), as: UTF8.self)
  }
}
