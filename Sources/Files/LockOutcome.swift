/// What comes of an attempt to take a lock.
public enum LockOutcome: Sendable {
  /// The lock is ours until it is released or let go.
  case taken(any FileLock)
  /// Another process has it: its number, where it could be read.
  case held(by: Int?)
}

/// A lock that is held on a file; the system frees it however the process ends.
public protocol FileLock: AnyObject, Sendable {
  /// Frees the lock and removes its file, and the folder of that file where it is empty then.
  func release()
}
