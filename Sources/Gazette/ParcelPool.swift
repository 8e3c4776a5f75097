internal import Dispatch
internal import Synchronization

/// A bounded number of parcels that are filled again and again, so that memory stays bounded however fast a file is
/// read.
final class ParcelPool: Sendable {
  private let free = Mutex<[Parcel]>([])
  private let count = DispatchSemaphore(value: 0)
  private let isClosed = Atomic(false)

  /// How many parcels a thread can keep under way: one in its hands, and some whose turn has not come.
  private static let parcelsForEachThread = 3

  /// Adds the parcels for one more thread.
  func widen() {
    for _ in 0..<Self.parcelsForEachThread { giveBack(Parcel()) }
  }

  /// A free parcel, as soon as there is one; nil where nothing more is to begin.
  func take() -> Parcel? {
    count.wait()
    guard isClosed.load(ordering: .acquiring) else { return free.withLock { $0.popLast() } }
    // Whoever else waits is to learn it too.
    count.signal()
    return nil
  }

  /// Takes a parcel back that nobody reads any more.
  func giveBack(_ parcel: Parcel) {
    free.withLock { $0.append(parcel) }
    count.signal()
  }

  /// Lets nothing more begin.
  func close() {
    isClosed.store(true, ordering: .releasing)
    count.signal()
  }
}
