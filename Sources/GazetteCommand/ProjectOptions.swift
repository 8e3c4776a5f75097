import ArgumentParser
import Diagnostics
import Files
import Gazette
import GazetteModel

/// How diagnostics are written.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, sarif, github
}

/// The options of the commands that read a project.
struct ProjectOptions: ParsableArguments {
  @Argument(help: "The site's folder: the one that holds gazette.yaml.", completion: .directory)
  var folder = "."

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(
      "The day the site stands at, YYYY-MM-DD, or the minute, YYYY-MM-DDTHH:MM.",
      discussion:
        "A day stands for its end. Without it: the site's own as_of, else the time of SOURCE_DATE_EPOCH, else now in the site's time zone.",
      valueName: "moment"),
    transform: { text in
      guard let moment = LocalMoment(iso: text) else {
        throw ValidationError(
          "a day is written YYYY-MM-DD, a minute YYYY-MM-DDTHH:MM; found '\(text)'")
      }
      return moment
    })
  var asOf: LocalMoment?

  @Flag(
    name: .customLong("preview-all"),
    help: "Show drafts and notices that are published later too, each marked.")
  var previewsAll = false

  @Flag(help: "Treat warnings as errors.")
  var strict = false

  @Option(
    help: ArgumentHelp(
      "How diagnostics are written: text for people, json (one object a line), sarif (2.1.0) or github (annotations).",
      valueName: "format"))
  var format = OutputFormat.text

  @Option(
    name: .customLong("max-per-code"),
    help: ArgumentHelp(
      "How many faults of one code are shown; the others are counted.", valueName: "number"))
  var maxPerCode = 50

  func validate() throws {
    guard maxPerCode > 0 else { throw ValidationError("--max-per-code must be at least 1") }
  }

  /// The disk at the project's folder.
  func disk() throws -> any Disk {
    do {
      return try LocalDisk(at: folder)
    } catch {
      throw Failure(
        .usage, error.isAbsent ? "there is no folder '\(folder)'" : error.description,
        help:
          "name the folder that holds gazette.yaml, or start a site with 'gazette init \(folder)'")
    }
  }

  /// What the pipeline is asked for.
  func pipelineOptions(_ console: Console, _ progress: ProgressLine) throws -> Pipeline.Options {
    var options = Pipeline.Options()
    options.asOf = asOf
    options.previewsAll = previewsAll
    options.epoch = try console.sourceDateEpoch()
    options.isStrict = strict
    options.findingsLimit = maxPerCode
    if console.showsProgress { options.observer = { progress.update($0) } }
    return options
  }

  /// The diagnostics of a run in the format asked for.
  func render(_ report: RunReport, _ disk: any Disk, _ console: Console) -> String {
    let prefix = folder == "." ? "" : folder.hasSuffix("/") ? folder : folder + "/"
    let sources = ProjectSources(files: report.sources(DiskSources(disk)), prefix: prefix)
    return renderer(console).render(report.findings.movingPlaces { prefix + $0 }, sources: sources)
  }

  private func renderer(_ console: Console) -> any DiagnosticRenderer {
    switch format {
    case .text: TextRenderer(color: console.hasColor)
    case .json: JSONRenderer()
    case .sarif: SARIFRenderer(tool: "Gazette", version: Version.number)
    case .github: GitHubRenderer()
    }
  }
}

/// A project's sources under the names that the command line gives them.
private struct ProjectSources: SourceReader {
  let files: any SourceReader
  let prefix: String

  func read(_ file: String, from offset: Int, count: Int) -> [UInt8]? {
    files.read(String(file.dropFirst(prefix.count)), from: offset, count: count)
  }

  func keepsOffsets(of file: String) -> Bool {
    files.keepsOffsets(of: String(file.dropFirst(prefix.count)))
  }
}
