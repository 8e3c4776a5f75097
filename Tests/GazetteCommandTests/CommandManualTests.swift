import ArgumentParser
import TestKit
import Testing

@testable import GazetteCommand

@Suite struct CommandManualTests {
  private static let file = "Documentation/reference/commands.md"

  /// The page of the commands, as the parser of the command line describes them.
  private var page: String {
    let commands: [(name: String, type: any ParsableCommand.Type)] = [
      ("gazette", GazetteCommand.self), ("gazette init", InitCommand.self),
      ("gazette check", CheckCommand.self), ("gazette build", BuildCommand.self),
      ("gazette explain", ExplainCommand.self),
    ]
    return "# Commands\n\n"
      + commands.map { command in
        "## \(command.name)\n\n```\n\(help(command.type))\n```\n"
      }.joined(separator: "\n")
  }

  /// A command's help without blanks at the end of its lines, and without blank lines at its own.
  private func help(_ command: any ParsableCommand.Type) -> String {
    var lines = GazetteCommand.helpMessage(for: command, columns: 100)
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.replacing(#/ +$/#, with: "") }
    while lines.last == "" { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  @Test func theManualOfTheCommandsIsWhatTheySay() throws {
    if Recording.isOn {
      try Recording.write(Array(page.utf8), to: Self.file)
    } else {
      #expect(try Repository.text(Self.file) == page)
    }
  }

  @Test func everyCommandIsInTheManual() {
    #expect(GazetteCommand.configuration.subcommands.count == 4)
    for command in GazetteCommand.configuration.subcommands {
      #expect(page.contains("\n## gazette \(command.configuration.commandName ?? "")\n"))
    }
  }

  @Test(arguments: GazetteCommand.configuration.subcommands.map { Described(type: $0) })
  func everyCommandShowsAnExample(command: Described) {
    #expect(!command.type.configuration.abstract.isEmpty)
    #expect(command.type.configuration.abstract.hasSuffix("."))
    #expect(command.type.configuration.discussion.contains("\n  gazette "))
  }

  /// A command as an argument of a test.
  struct Described: Sendable, CustomTestStringConvertible {
    let type: any ParsableCommand.Type

    var testDescription: String { type.configuration.commandName ?? "" }
  }
}
