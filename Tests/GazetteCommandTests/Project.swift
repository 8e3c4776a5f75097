import Files
import Foundation
import Gazette
import TestKit

/// A starter project in a temporary folder.
final class Project: Sendable {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    _ = try Starter.write(to: folder.disk)
  }

  var url: URL { folder.url }

  /// Runs the program in the project's folder.
  func gazette(
    _ arguments: String..., environment: [String: String] = [:]
  ) throws -> GazetteProgram.Result {
    try GazetteProgram.run(arguments, in: url, environment: environment)
  }

  func write(_ text: String, to path: String) throws { try folder.write(text, to: path) }

  /// The built site, by path.
  func site(_ name: String = "public") throws -> [String: [UInt8]] { try folder.disk.tree(name) }

  /// What stands in the project's folder.
  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }
}
