import Files
import Foundation
import Publishing
import Testing

/// A site as its files' texts by their paths.
typealias Site = [String: String]

/// A temporary folder whose `public` is the target.
final class Place: Sendable {
  let folder: URL
  let disk: LocalDisk

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "site-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    disk = try LocalDisk(at: folder.path)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  /// Publishes `site` through `disk`, every second file piece by piece.
  @discardableResult
  func publish(_ site: Site, through disk: (any Disk)? = nil) throws -> Publication.Outcome {
    let publication = try publisher(through: disk).begin()
    for (number, file) in site.sorted(by: { $0.key < $1.key }).enumerated() {
      let path = try RelativePath(checking: file.key)
      let bytes = Array(file.value.utf8)
      if number.isMultiple(of: 2) {
        try publication.write(bytes, to: path, mediaType: "text/plain")
      } else {
        let writer = try publication.open(path, mediaType: "text/plain")
        try writer.append(Array(bytes.prefix(2)))
        try writer.append(Array(bytes.dropFirst(2)))
        try writer.finish()
      }
    }
    return try publication.commit()
  }

  func publisher(through disk: (any Disk)? = nil) throws -> Publisher {
    try Publisher(
      disk: disk ?? self.disk, target: RelativePath(checking: "public"), generator: "Press 1.0")
  }

  /// Everything in the target by path; nil where there is no target.
  func published() throws -> Site? {
    let target = try RelativePath(checking: "public")
    guard try disk.entry(at: target) != nil else { return nil }
    return try disk.list(target).entries.filter { $0.kind == .file }.reduce(into: [:]) {
      let path = String($1.path.text.dropFirst("public/".count))
      $0[path] = String(decoding: try disk.read($1.path, limit: 1 << 20), as: UTF8.self)
    }
  }

  /// What the published files are on the disk: inode and time of change, by path.
  func identities() throws -> [String: [Int]] {
    let target = try RelativePath(checking: "public")
    return try disk.list(target).entries.reduce(into: [:]) { identities, entry in
      let attributes = try FileManager.default
        .attributesOfItem(atPath: folder.appending(path: entry.path.text).path)
      let inode = try #require(attributes[.systemFileNumber] as? Int)
      identities[String(entry.path.text.dropFirst("public/".count))] = [inode, entry.modified]
    }
  }

  /// The names in the temporary folder itself.
  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  func write(_ text: String, to path: String) throws {
    let file = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }
}

extension Site {
  /// The site with the manifest that belongs to it.
  func withManifest() throws -> Site {
    let place = try Place()
    try place.publish(self)
    return try #require(try place.published())
  }

  static let old: Site = [
    "index.html": "<h1>one</h1>", "notices/a/index.html": "a", "notices/b/index.html": "b",
    "data/clinics.csv": "id\r\n1\r\n", "empty": "", "same.css": "body {}",
  ]
  static let new: Site = [
    "index.html": "<h1>two</h1>", "notices/a/index.html": "a", "notices/c/index.html": "c",
    "data/clinics.csv": "id\r\n1\r\n", "data/more.csv": "id\r\n", "same.css": "body {}",
  ]
}
