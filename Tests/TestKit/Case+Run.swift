import Diagnostics
package import Files
import Gazette
import Publishing

extension Case {
  /// Lays the case's project out at the root of a disk that is empty; `link` makes symbolic links.
  package func lay(
    on disk: any Disk, link: (_ path: RelativePath, _ destination: String) throws -> Void
  ) throws {
    _ = try Starter.write(to: disk)
    for change in changes {
      switch change {
      case .file(let path, let text):
        try disk.put(CaseText.bytes(text), at: Self.path(path).text)
      case .remove(let path):
        let path = try Self.path(path)
        guard try disk.entry(at: path) != nil else {
          throw Fault(description: "there is no '\(path)' to remove")
        }
        try disk.remove(path)
      case .link(let path, let destination):
        let path = try Self.path(path)
        try disk.remove(path)
        if let folder = path.parent { try disk.makeFolder(folder) }
        try link(path, destination)
      case .edit(let path, let old, let new):
        let path = try Self.path(path)
        let text = String(decoding: try disk.read(path, limit: 1 << 20), as: UTF8.self)
        let parts = text.split(separator: old, omittingEmptySubsequences: false)
        guard parts.count == 2 else {
          throw Fault(description: "'\(old)' must occur once in '\(path)'")
        }
        let edited = Array(parts[0].utf8) + CaseText.bytes(new) + Array(parts[1].utf8)
        try disk.put(edited, at: path.text)
      case .busy: continue
      }
    }
  }

  private static func path(_ text: String) throws -> RelativePath {
    try RelativePath(checking: String(decoding: CaseText.bytes(text), as: UTF8.self))
  }

  /// Whether another build is under way.
  package var isBusy: Bool {
    changes.contains { if case .busy = $0 { true } else { false } }
  }

  /// Runs the case's command in this process, on a project that exists only in memory.
  package func run() throws -> CaseOutcome {
    let disk = try MemoryDisk()
    try lay(on: disk) { path, _ in disk.addLink(path) }
    let publisher = try Publisher(
      disk: disk, target: RelativePath(checking: "public"), generator: Version.generator)
    let other = isBusy ? try publisher.begin() : nil
    defer { other?.abandon() }
    let pipeline = Pipeline(disk, command.options)
    do {
      let report =
        try command.isBuild ? pipeline.build(to: publisher) : pipeline.check(against: publisher)
      let files = try disk.tree("public")
      return CaseOutcome(
        exitCode: report.findings.hasErrors ? 1 : 0,
        output: try renderer().render(report.findings, sources: report.sources(DiskSources(disk))),
        published: files)
    } catch PublishingError.refused(let diagnostic) {
      let help = diagnostic.help.map { "help: \($0)\n" } ?? ""
      return CaseOutcome(
        exitCode: 2, output: "error: \(diagnostic.message) [\(diagnostic.rule.code)]\n\(help)",
        published: [:])
    }
  }

  private func renderer() throws -> any DiagnosticRenderer {
    switch command.format {
    case "text": return TextRenderer()
    case "json": return JSONRenderer()
    case "github": return GitHubRenderer()
    case "sarif": return SARIFRenderer(tool: "Gazette", version: Version.number)
    default: throw Fault(description: "there is no format '\(command.format)'")
    }
  }
}
