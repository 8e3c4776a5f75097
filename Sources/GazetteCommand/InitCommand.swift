import ArgumentParser
import Files
import Foundation
import Gazette

/// `gazette init`.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Starts a site: a small one that builds as it is.",
    discussion: """
      Writes gazette.yaml, a notice, a page, a dataset and the templates into a new folder. Change them, and build.

        gazette init my-site
        gazette build my-site
      """)

  @Argument(help: "The folder to make; it must be absent or empty.", completion: .directory)
  var folder: String

  func run() throws {
    let console = Console()
    let url = URL(filePath: folder).standardizedFileURL
    let files = try reportingFailures {
      let disk = try open(url)
      guard try disk.list(nil).entries.isEmpty else {
        throw Failure(
          .usage, "the folder '\(folder)' is not empty",
          help: "name a folder that does not exist yet")
      }
      return try Starter.write(to: disk)
    }
    console.note(
      """
      Wrote \(files.count) files to \(folder).
      Next: edit \(folder)/gazette.yaml and the notice in \(folder)/content/notices/, then run
        gazette build \(folder)

      """)
  }

  private func open(_ url: URL) throws -> LocalDisk {
    let parent = url.deletingLastPathComponent()
    guard let name = RelativePath(url.lastPathComponent) else {
      throw Failure(.usage, "'\(folder)' cannot be the name of a folder")
    }
    let disk: LocalDisk
    do {
      disk = try LocalDisk(at: parent.path(percentEncoded: false))
    } catch {
      throw Failure(.usage, error.description, help: "create that folder first")
    }
    if let entry = try disk.entry(at: name), entry.kind != .folder {
      throw Failure(
        .usage, "'\(folder)' is there already and is no folder", help: "choose another name")
    }
    try disk.makeFolder(name)
    return try LocalDisk(at: url.path(percentEncoded: false))
  }
}
