import ArgumentParser
import Diagnostics
import Gazette

/// `gazette explain`.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Says what a diagnostic means and how to mend it.",
    discussion: """
      Without a code it lists all codes.

        gazette explain broken-link
      """)

  @Argument(help: "The code in brackets at the end of a diagnostic's first line.")
  var code: String?

  func run() throws {
    let console = Console()
    guard let code else {
      let width = Rules.all.map(\.code.count).max() ?? 0
      for rule in Rules.all {
        let gap = String(repeating: " ", count: width - rule.code.count + 2)
        console.print(rule.code + gap + rule.summary + "\n")
      }
      return
    }
    guard let rule = Rules.rule(code) else {
      throw Failure(
        .usage, "there is no code '\(code)'",
        help: Rules.suggestion(for: code).map { "did you mean '\($0)'?" }
          ?? "run 'gazette explain' for the list")
    }
    console.print(
      "\(rule.code) (\(rule.severity.rawValue)): \(rule.summary)\n\n\(rule.explanation)\n")
  }
}
