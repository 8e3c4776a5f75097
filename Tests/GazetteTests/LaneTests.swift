import Dispatch
import Synchronization
import Testing

@testable import Gazette

@Suite struct LaneTests {
  @Test func piecesAreDoneInTheirOrderWhoeverBringsThem() throws {
    let lane = Lane<[Int], Int>([]) { done, piece in done.append(piece) }
    let taken = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: 8) { _ in
      while true {
        let number = taken.add(1, ordering: .relaxed).oldValue
        guard number < 5000 else { return }
        // Neighbours change places, so that pieces come before their turn with one thread too.
        try? lane.handIn(number ^ 1, number: number ^ 1)
      }
    }
    #expect(lane.withState { $0 } == Array(0..<5000))
  }

  @Test func nothingIsDoneAfterAFailure() throws {
    struct Fault: Error {}
    let lane = Lane<[Int], Int>([]) { done, piece in
      if piece == 2 { throw Fault() }
      done.append(piece)
    }
    try lane.handIn(0, number: 0)
    try lane.handIn(1, number: 1)
    #expect(throws: Fault.self) { try lane.handIn(2, number: 2) }
    try lane.handIn(3, number: 3)
    #expect(lane.withState { $0 } == [0, 1])
  }
}
