import Foundation

/// The terminal: the only place that prints, and that asks the environment.
struct Console {
  /// Whether diagnostics may be coloured: on a terminal, unless `NO_COLOR` is set (no-color.org).
  var hasColor: Bool {
    isatty(STDOUT_FILENO) == 1 && (variable("NO_COLOR") ?? "").isEmpty && variable("TERM") != "dumb"
  }

  /// Whether progress may be shown.
  var showsProgress: Bool { isatty(STDERR_FILENO) == 1 && variable("TERM") != "dumb" }

  /// The seconds since 1970 at which a reproducible build says it happens, or nil.
  ///
  /// - Throws: `Failure` where the variable is set to something else.
  func sourceDateEpoch() throws -> Int? {
    guard let text = variable("SOURCE_DATE_EPOCH"), !text.isEmpty else { return nil }
    guard let seconds = Int(text), (0...253_402_214_400).contains(seconds) else {
      throw Failure(
        .usage, "SOURCE_DATE_EPOCH must be a number of seconds since 1970; found '\(text)'")
    }
    return seconds
  }

  /// Writes results.
  func print(_ text: String) { write(text, to: .standardOutput) }

  /// Writes what is meant for people while a program reads the results.
  func note(_ text: String) { write(text, to: .standardError) }

  /// Ends with a failure's message and code.
  func fail(_ failure: Failure) -> Never {
    if let message = failure.message {
      note("error: \(message)\n" + (failure.help.map { "help: \($0)\n" } ?? ""))
    }
    exit(failure.code.rawValue)
  }

  /// Ends with a text from the parser of the command line: help is a result, a complaint is not.
  func finish(_ text: String, code: Int32) -> Never {
    if code == 0 { print(text + "\n") } else { note(text + "\n") }
    exit(code)
  }

  private func variable(_ name: String) -> String? { ProcessInfo.processInfo.environment[name] }

  private func write(_ text: String, to handle: FileHandle) {
    // Where nothing can be written, nobody can be told so.
    try? handle.write(contentsOf: Data(text.utf8))
  }
}
