import Diagnostics
import Files
import Gazette
import Publishing

extension RunReport {
  /// What a run covered, in a sentence.
  var summary: String {
    let counts = [
      (notices, "notice", "notices"), (datasets, "dataset", "datasets"), (rows, "row", "rows"),
      (pages, "page", "pages"),
    ]
    let parts = counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.0 == 1 ? $0.1 : $0.2)" }
    return (parts.isEmpty ? "an empty site" : parts.joined(separator: ", "))
      + (asOf.map { ", as of \($0)" } ?? "") + "."
  }
}

/// Runs a stage, and turns what stops it into a message and an exit code.
///
/// `aftermath` says how things stand then.
func reportingFailures<Result>(
  _ aftermath: String? = nil, _ run: () throws -> Result
) throws -> Result {
  do {
    return try run()
  } catch let error as PublishingError {
    guard case .refused(let diagnostic) = error else {
      throw Failure(.system, error.description, help: aftermath)
    }
    throw Failure(
      .usage, "\(diagnostic.message) [\(diagnostic.rule.code)]", help: diagnostic.help)
  } catch let fault as RelativePath.Fault {
    throw Failure(
      .system, "the name of a file of the site \(fault)", help: aftermath)
  } catch let error as DiskError {
    throw Failure(.system, error.description, help: aftermath)
  }
}
