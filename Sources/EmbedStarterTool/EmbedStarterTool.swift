import Foundation

/// Writes a Swift file that holds the files of a starter project.
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
      try files(in: URL(filePath: arguments[2]), under: "")
      + files(in: URL(filePath: arguments[3]), under: "templates/")
    var source = "extension Starter {\n  static let files: [(path: String, bytes: [UInt8])] = [\n"
    for file in files.sorted(by: { $0.path < $1.path }) {
      source += "    (\n\(literal(file.path)),\n\(bytes(file.content))\n    ),\n"
    }
    source += "  ]\n}\n"
    try source.write(to: URL(filePath: arguments[1]), atomically: true, encoding: .utf8)
  }

  struct Fault: Error, CustomStringConvertible {
    var description: String
  }

  private static func files(
    in folder: URL, under prefix: String
  ) throws -> [(path: String, content: Data)] {
    let root = folder.standardizedFileURL.path
    let names = FileManager.default.enumerator(atPath: root)?.allObjects as? [String] ?? []
    return try names.sorted().compactMap { name in
      let url = URL(filePath: root).appending(path: name)
      let isFile = try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true
      guard isFile, !url.lastPathComponent.hasPrefix(".") else { return nil }
      return (prefix + name, try Data(contentsOf: url))
    }
  }

  /// Texts as they are, so that they can be read in the source; pictures in hexadecimal digits.
  private static func bytes(_ content: Data) -> String {
    if let text = String(validating: content, as: UTF8.self) {
      return "Array(\(literal(text)).utf8)"
    }
    let digits = content.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    return "bytes(hexadecimal: \"\(digits)\")"
  }

  /// A raw string literal that ends where no text can end it.
  private static func literal(_ text: String) -> String {
    var fence = "#"
    while text.contains("\"\"\"" + fence) || text.contains("\\" + fence) { fence += "#" }
    return "\(fence)\"\"\"\n\(text)\n\"\"\"\(fence)"
  }
}
