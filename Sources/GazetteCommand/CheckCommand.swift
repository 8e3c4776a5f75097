import ArgumentParser
import Diagnostics
import Gazette

/// `gazette check`.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Finds every fault of a site and writes nothing.",
    discussion: """
      Reads everything that a build reads: configuration, notices, pages, datasets row by row, templates. Each fault \
      is shown with its file, line and column, the rule it breaks, and the way out.

        gazette check
        gazette check my-site --strict
        gazette check --format github      in a workflow: annotations on the changed files
        gazette explain cell-type          what a code means
      """)

  @OptionGroup var project: ProjectOptions

  @Option(
    help: ArgumentHelp(
      "Where the site went last; tables are held against it. public/ in the site's folder unless set.",
      valueName: "folder"),
    completion: .directory)
  var out: String?

  func run() throws {
    let console = Console()
    let disk = try project.disk()
    let progress = ProgressLine(console)
    let pipeline = Pipeline(disk, try project.pipelineOptions(console, progress))
    let report = try reportingFailures { try pipeline.check(against: project.publisher(to: out)) }
    progress.clear()
    console.print(project.render(report, disk, console))
    if report.findings.hasErrors { throw Failure(.content) }
    if report.findings.isEmpty, project.format == .text {
      console.note("No faults. " + report.summary + "\n")
    }
  }
}
