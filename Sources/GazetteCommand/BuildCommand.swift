import ArgumentParser
import Diagnostics
import Gazette
import Publishing

/// `gazette build`.
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Writes the site to public/.",
    discussion: """
      The new site is staged beside the old one and takes its place in one step once everything has passed. Where \
      there is an error, nothing is published and the old site stays as it was. Files that did not change keep their time.

        gazette build
        gazette build my-site --out /srv/www/site
        gazette build --as-of 2023-01-08      the site as it will stand on that day
        gazette build --preview-all --out /tmp/preview      drafts and embargoed notices too, for your own eyes
      """)

  @OptionGroup var project: ProjectOptions

  @Option(
    help: ArgumentHelp(
      "Where the site goes; public/ in the site's folder unless set.", valueName: "folder"),
    completion: .directory)
  var out: String?

  func validate() throws {
    guard !project.previewsAll || out != nil else {
      throw ValidationError(
        "--preview-all needs --out: a preview has a folder of its own, which is not published")
    }
  }

  func run() throws {
    let console = Console()
    let disk = try project.disk()
    let progress = ProgressLine(console)
    let pipeline = Pipeline(disk, try project.pipelineOptions(console, progress))
    let publisher = try project.publisher(to: out)
    let report = try reportingFailures("the old site stands as it was") {
      try pipeline.build(to: publisher)
    }
    progress.clear()
    console.print(project.render(report, disk, console))
    guard !report.findings.hasErrors, let outcome = report.outcome else {
      throw Failure(.content, "nothing was published; the faults above come first")
    }
    if project.format == .text {
      let did = outcome == .published ? "Published" : "Nothing changed in"
      console.note("\(did) \(project.target(out)): \(report.summary)\n")
      if let next = report.nextRebuild { console.note("Build again at \(next)\n") }
    }
  }
}
