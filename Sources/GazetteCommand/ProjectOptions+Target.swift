import Files
import Foundation
import Gazette
import Publishing

extension ProjectOptions {
  /// The folder that the site goes to: `out`, or `public` in the site's folder.
  func target(_ out: String?) -> String {
    out
      ?? (folder == "."
        ? "public" : URL(filePath: folder).appending(path: "public").relativePath)
  }

  /// What publishes to that folder.
  func publisher(to out: String?) throws -> Publisher {
    let target = target(out)
    let url = URL(filePath: target).standardizedFileURL
    let parent = url.deletingLastPathComponent()
    guard let name = RelativePath(url.lastPathComponent) else {
      throw Failure(
        .usage, "'\(target)' cannot be the folder of a site", help: "name a folder of its own")
    }
    do {
      return try Publisher(
        disk: LocalDisk(at: parent.path(percentEncoded: false)), target: name,
        generator: Version.generator, isPreview: previewsAll)
    } catch {
      throw Failure(
        .usage, "the site cannot be written to '\(target)': \(error)",
        help: "create the folder that is to hold it")
    }
  }
}
