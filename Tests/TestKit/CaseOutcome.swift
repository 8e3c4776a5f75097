/// What came of a case's command.
package struct CaseOutcome: Sendable, Hashable {
  /// The exit code.
  package var exitCode: Int32
  /// What was printed: the standard output, or the complaint of a command that was refused.
  package var output: String
  /// The files of the built site that the case is about, by path.
  package var published: [String: [UInt8]]

  package init(exitCode: Int32, output: String, published: [String: [UInt8]]) {
    self.exitCode = exitCode
    self.output = output
    self.published = published
  }
}
