import Foundation

/// Whether this run writes down what it sees instead of judging it (`GAZETTE_RECORD=1`).
///
/// A run that records fails, so that nobody takes it for a run that judged.
package enum Recording {
  package static let isOn = ProcessInfo.processInfo.environment["GAZETTE_RECORD"] == "1"

  /// Writes a file of the repository that is to be as it is now.
  package static func write(_ bytes: [UInt8], to file: String) throws {
    let url = Repository.root.appending(path: file)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }
}
