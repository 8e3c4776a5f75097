public import Diagnostics
public import Files

/// Why a site was not published; what stood at the target stands there still.
public enum PublishingError: Error, Sendable {
  /// The target must not be replaced: the diagnostic says why, and what the user can do.
  case refused(Diagnostic)
  /// The system refused something.
  case disk(DiskError)
  /// Two files have one path, or one has the path of another's folder: a defect of the program.
  case duplicate(RelativePath)
  /// A file was begun and never finished: a defect of the program.
  case unfinished(RelativePath)
}

extension PublishingError: CustomStringConvertible {
  /// The headline, without a full stop.
  public var description: String {
    switch self {
    case .refused(let diagnostic): diagnostic.message
    case .disk(let error): error.description
    case .duplicate(let path): "'\(path)' was to be published twice"
    case .unfinished(let path): "'\(path)' was not written to its end"
    }
  }

  /// Does something with the disk, and passes a refusal on.
  static func passingOn<Value>(
    _ body: () throws(DiskError) -> Value
  ) throws(PublishingError) -> Value {
    do {
      return try body()
    } catch {
      throw .disk(error)
    }
  }
}
