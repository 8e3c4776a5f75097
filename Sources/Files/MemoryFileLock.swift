import Synchronization

/// A lock of a `MemoryDisk`.
final class MemoryFileLock: FileLock {
  private let free: @Sendable () -> Void
  private let isHeld = Atomic(true)

  /// Calls `free` when the lock is released or let go.
  init(free: @escaping @Sendable () -> Void) {
    self.free = free
  }

  deinit {
    release()
  }

  func release() {
    if isHeld.exchange(false, ordering: .relaxed) { free() }
  }
}
