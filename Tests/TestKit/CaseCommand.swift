package import Gazette
package import GazetteModel

/// The command of a case: `gazette check` or `gazette build` with the options that cases use.
package struct CaseCommand: Sendable, Hashable {
  /// The command as it is written.
  package let text: String
  /// Whether it builds, or only checks.
  package let isBuild: Bool
  /// How diagnostics are written.
  package private(set) var format = "text"
  /// The day or minute the site stands at.
  package private(set) var asOf: LocalMoment
  private var isStrict = false
  private var findingsLimit = 50

  /// The day of cases that name none, so that none depends on the day of the run.
  private static let day = "2024-02-01"

  init(_ line: Substring) throws(Case.Fault) {
    var words = line.split(separator: " ")[...]
    guard words.popFirst() == "gazette", let verb = words.popFirst(),
      ["build", "check"].contains(verb), let day = LocalMoment(iso: Self.day)
    else { throw Case.Fault(description: "'\(line)' is neither gazette check nor gazette build") }
    text = String(line)
    isBuild = verb == "build"
    asOf = day
    while let word = words.popFirst() {
      switch (word, words.first) {
      case ("--strict", _):
        isStrict = true
        continue
      case ("--format", let value?): format = String(value)
      case ("--as-of", let value?): asOf = LocalMoment(iso: value) ?? day
      case ("--max-per-code", let value?): findingsLimit = Int(value) ?? 50
      default: throw Case.Fault(description: "cases do not use the option '\(word)'")
      }
      words.removeFirst()
    }
  }

  /// What the pipeline is asked for.
  package var options: Pipeline.Options {
    var options = Pipeline.Options()
    options.asOf = asOf
    options.isStrict = isStrict
    options.findingsLimit = findingsLimit
    return options
  }

  /// The words that follow the program's name when the program itself is run.
  package var arguments: [String] {
    let words = text.split(separator: " ").dropFirst().map(String.init)
    return words.contains("--as-of") ? words : words + ["--as-of", asOf.description]
  }
}
