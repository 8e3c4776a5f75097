import Foundation

/// The program itself, run as people run it.
enum GazetteProgram {
  /// The program that the tests are to run; nil where they are not told (`GAZETTE_BINARY`).
  static let binary = ProcessInfo.processInfo.environment["GAZETTE_BINARY"]

  /// Whether there is a program to run.
  static var isThere: Bool { binary != nil }

  /// What came of a run.
  struct Result: Sendable {
    var code: Int32
    var output: String
    var complaint: String
  }

  /// Runs the program in `folder` until it ends.
  static func run(
    _ arguments: [String], in folder: URL, environment: [String: String] = [:]
  ) throws -> Result {
    let process = process(arguments, in: folder, environment: environment)
    let (output, complaint) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = complaint
    try process.run()
    // Both are read at once: a pipe that nobody empties would stop the program.
    let reader = Reader(complaint.fileHandleForReading)
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Result(
      code: process.terminationStatus, output: String(decoding: bytes, as: UTF8.self),
      complaint: reader.text)
  }

  /// A run that has not begun.
  static func process(
    _ arguments: [String], in folder: URL, environment: [String: String] = [:]
  ) -> Process {
    let process = Process()
    process.executableURL = URL(filePath: binary ?? "")
    process.arguments = arguments
    process.currentDirectoryURL = folder
    // Nothing of the machine's own settings reaches the program but where it finds its libraries.
    let kept = ["PATH", "HOME", "LD_LIBRARY_PATH", "TMPDIR"]
    var variables = ProcessInfo.processInfo.environment.filter { kept.contains($0.key) }
    variables.merge(environment) { $1 }
    process.environment = variables
    return process
  }

  /// Reads a pipe to its end on a thread of its own.
  private final class Reader: @unchecked Sendable {
    private var data = Data()
    private let done = DispatchSemaphore(value: 0)

    init(_ handle: FileHandle) {
      DispatchQueue.global().async {
        self.data = handle.readDataToEndOfFile()
        self.done.signal()
      }
    }

    var text: String {
      done.wait()
      return String(decoding: data, as: UTF8.self)
    }
  }
}
