/// What the system refused to do, where, and why.
public struct DiskError: Error, Sendable, Hashable {
  /// What was tried.
  public var operation: Operation
  /// The file or folder, as a person would name it.
  public var path: String
  /// The system's `errno`.
  public var code: Int32

  /// Describes a refusal.
  public init(_ operation: Operation, _ path: String, code: Int32) {
    self.operation = operation
    self.path = path
    self.code = code
  }

  /// What can be tried; the raw value is the verb of "could not … 'path'".
  public enum Operation: String, Sendable, Hashable, CaseIterable {
    /// Asking what stands at a path.
    case inspect
    /// Listing a folder.
    case list
    /// Opening or reading a file.
    case read
    /// Making a new file.
    case create
    /// Writing to a file.
    case write
    /// Making a folder.
    case makeFolder = "make the folder"
    /// Giving a file a second name.
    case link
    /// Copying a file.
    case copy
    /// Giving a file or folder another name.
    case rename
    /// Exchanging two folders.
    case exchange
    /// Removing a file or a folder.
    case remove
    /// Taking a lock.
    case lock
  }
}
