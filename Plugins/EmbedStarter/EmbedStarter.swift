import Foundation
import PackagePlugin

/// Embeds the starter project in the program: the files of `Starter/`, and the repository's own templates.
@main
struct EmbedStarter: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let root = context.package.directoryURL
    let output = context.pluginWorkDirectoryURL.appending(path: "Starter+Files.swift")
    let folders = ["Starter", "templates"].map { root.appending(path: $0) }
    return [
      .buildCommand(
        displayName: "Embedding the starter project",
        executable: try context.tool(named: "EmbedStarterTool").url,
        arguments: [output.path(percentEncoded: false)]
          + folders.map { $0.path(percentEncoded: false) },
        inputFiles: folders.flatMap(files), outputFiles: [output])
    ]
  }

  private func files(in folder: URL) -> [URL] {
    let found = FileManager.default.enumerator(
      at: folder, includingPropertiesForKeys: [.isRegularFileKey])
    return (found?.allObjects ?? []).compactMap { $0 as? URL }
      .filter { !$0.hasDirectoryPath && !$0.lastPathComponent.hasPrefix(".") }
      .sorted { $0.path < $1.path }
  }
}
