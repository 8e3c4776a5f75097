/// Why a command ended early: what to say, and the exit code.
struct Failure: Error {
  /// The exit codes of the program.
  enum Code: Int32 {
    /// Faults in the content.
    case content = 1
    /// Wrong usage.
    case usage = 2
    /// The system failed.
    case system = 3
  }

  var code: Code
  /// Nothing where everything has been said already.
  var message: String?
  var help: String?

  init(_ code: Code, _ message: String? = nil, help: String? = nil) {
    self.code = code
    self.message = message
    self.help = help
  }
}
