import Foundation

/// Writes a Swift file that holds the text files of a starter project.
///
/// Arguments: the file to write, the folder whose contents make up a project's root, and the folder of its templates.
@main
struct EmbedStarterTool {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 4 else {
      throw Fault(description: "usage: EmbedStarterTool OUTPUT STARTER TEMPLATES")
    }
    let files =
      try texts(in: URL(filePath: arguments[2]), under: "")
      + texts(in: URL(filePath: arguments[3]), under: "templates/")
    var source = "extension Starter {\n  static let files: [(path: String, text: String)] = [\n"
    for file in files.sorted(by: { $0.path < $1.path }) {
      source += "    (\n\(literal(file.path)),\n\(literal(file.text))\n    ),\n"
    }
    source += "  ]\n}\n"
    try source.write(to: URL(filePath: arguments[1]), atomically: true, encoding: .utf8)
  }

  struct Fault: Error, CustomStringConvertible {
    var description: String
  }

  private static func texts(
    in folder: URL, under prefix: String
  ) throws -> [(path: String, text: String)] {
    let root = folder.standardizedFileURL.path
    let names = FileManager.default.enumerator(atPath: root)?.allObjects as? [String] ?? []
    return try names.sorted().compactMap { name in
      let url = URL(filePath: root).appending(path: name)
      let isFile = try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true
      guard isFile, !url.lastPathComponent.hasPrefix(".") else { return nil }
      guard let text = String(validating: try Data(contentsOf: url), as: UTF8.self) else {
        throw Fault(description: "\(url.path) is not UTF-8 text")
      }
      return (prefix + name, text)
    }
  }

  /// A raw string literal that ends where no text can end it.
  private static func literal(_ text: String) -> String {
    var fence = "#"
    while text.contains("\"\"\"" + fence) || text.contains("\\" + fence) { fence += "#" }
    return "\(fence)\"\"\"\n\(text)\n\"\"\"\(fence)"
  }
}
