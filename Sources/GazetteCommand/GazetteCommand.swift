import ArgumentParser
import Gazette

/// The program `gazette`.
@main
struct GazetteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gazette",
    abstract: "Publishes notices and datasets as an official website with open data.",
    discussion: """
      A folder goes in: gazette.yaml, content/ with Markdown notices and described CSV files, templates/. \
      A static website comes out in public/: pages that people read and data that programs read.

        gazette init my-site     start a site
        gazette check            find every fault, write nothing
        gazette build            write the site to public/
        gazette explain CODE     say what a diagnostic means and how to mend it

      Exit codes: 0 all is well, 1 faults in the content, 2 wrong usage, 3 the system failed.
      """,
    version: Version.number,
    subcommands: [InitCommand.self, CheckCommand.self, BuildCommand.self, ExplainCommand.self])

  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let failure as Failure {
      Console().fail(failure)
    } catch {
      let code = exitCode(for: error)
      let text = fullMessage(for: error).replacing(/^Error:/, with: "error:", maxReplacements: 1)
      Console().finish(text, code: code == .success ? 0 : 2)
    }
  }
}
