internal import Dispatch
internal import Synchronization

/// Spreads work over the machine's cores and keeps the results in the order of the input.
struct Workers: Sendable {
  /// How many threads may work together at most; never more than the machine has cores.
  var most = 16

  /// The result of each item, in order.
  ///
  /// `job` is called on several threads at once.
  ///
  /// - Throws: the error of the first item, in order, whose job threw.
  func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], _ job: @Sendable (Item) throws -> Result
  ) throws -> [Result] {
    let results = Mutex<[Int: Swift.Result<Result, any Error>]>([:])
    // Many small pieces keep every core busy to the end; one lock for each piece costs nothing.
    let size = max(1, items.count / 64)
    let pieces = (items.count + size - 1) / size
    DispatchQueue.concurrentPerform(iterations: pieces) { piece in
      let range = piece * size..<min((piece + 1) * size, items.count)
      let done = range.map { index in
        (index, Swift.Result<Result, any Error> { try job(items[index]) })
      }
      results.withLock { for (index, result) in done { $0[index] = result } }
    }
    return try results.withLock { found in
      try items.indices.compactMap { try found[$0]?.get() }
    }
  }

  /// Lets several threads do one job together; it ends when it is done for all of them.
  ///
  /// - Throws: the first error that was thrown.
  func together(_ job: @Sendable () throws -> Void) throws {
    let failure = Mutex<(any Error)?>(nil)
    DispatchQueue.concurrentPerform(iterations: most) { _ in
      do {
        try job()
      } catch {
        failure.withLock { first in first = first ?? error }
      }
    }
    if let error = failure.withLock({ $0 }) { throw error }
  }
}
