internal import Synchronization

/// Work that has to be done piece by piece and in order, by whichever thread comes by.
///
/// The pieces are numbered from 0 and are handed in as they get ready, in any order. The thread that hands one in
/// does all those whose turn has come, unless another is at it already, which then does them too: so no thread
/// ever waits for its turn, and no two work on one lane at once.
final class Lane<State, Piece: Sendable>: Sendable {
  private struct Queue {
    var turn = 0
    var ready: [Int: Piece] = [:]
    var isWorkedOn = false

    /// Takes out the piece whose turn it is; nil, and nobody works on the lane, where it is not there yet.
    mutating func next() -> Piece? {
      let piece = ready.removeValue(forKey: turn)
      isWorkedOn = piece != nil
      return piece
    }
  }

  private let queue = Mutex(Queue())
  private let state: Mutex<State>
  private let work: @Sendable (inout State, Piece) throws -> Void

  /// A lane on which `work` brings `state` on by each piece; once it has thrown, nothing more is done.
  init(
    _ state: consuming sending State,
    _ work: @escaping @Sendable (inout State, Piece) throws -> Void
  ) {
    self.state = Mutex(state)
    self.work = work
  }

  /// Hands in a piece, and does what can be done.
  func handIn(_ piece: Piece, number: Int) throws {
    var mine = queue.withLock { queue in
      queue.ready[number] = piece
      return queue.isWorkedOn ? nil : queue.next()
    }
    while let piece = mine {
      try state.withLock { try work(&$0, piece) }
      mine = queue.withLock { queue in
        queue.turn += 1
        return queue.next()
      }
    }
  }

  /// Lends out what the work has come to.
  func withState<Result: Sendable>(_ body: (inout State) throws -> Result) rethrows -> Result {
    try state.withLock { try body(&$0) }
  }
}
