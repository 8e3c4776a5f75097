import Files
import Publishing
import TestKit
import Testing

/// A publication on a disk that fails at its first change, at its second, and so on to the last.
@Suite struct FaultTests {
  enum Start: CaseIterable {
    case nothing
    case oldSite
  }

  @Test(arguments: Start.allCases)
  func keepsASiteWholeWhateverFails(start: Start) throws {
    try tryEveryChange(from: start) { .once(at: $0) }
  }

  @Test(arguments: Start.allCases)
  func keepsASiteWholeWheneverItIsKilled(start: Start) throws {
    try tryEveryChange(from: start) { .forGood(at: $0) }
  }

  @Test(arguments: Start.allCases)
  func keepsASiteWholeOnADiskThatCannotExchange(start: Start) throws {
    try tryEveryChange(from: start) {
      .once(at: $0)
    } on: {
      FaultyDisk($0, .lacking([.exchange]))
    }
    try tryEveryChange(from: start) {
      .forGood(at: $0)
    } on: {
      FaultyDisk($0, .lacking([.exchange]))
    }
  }

  private func tryEveryChange(
    from start: Start, _ fault: (Int) -> FaultyDisk.Fault,
    on disk: (any Disk) -> any Disk = { $0 }
  ) throws {
    let old = start == .oldSite ? try Site.old.withManifest() : nil
    let new = try Site.new.withManifest()
    var number = 0
    var hasFailed = true
    while hasFailed {
      number += 1
      let place = try Place()
      if start == .oldSite { try place.publish(.old) }
      let faulty = FaultyDisk(disk(place.disk), fault(number))
      do {
        try place.publish(.new, through: faulty)
        hasFailed = faulty.changes >= number
      } catch is PublishingError {}
      let found = try place.published()
      if found == nil, case .forGood = fault(number) {
        // Killed between two renames: the next build must know the old site again.
        let publication = try place.publisher().begin()
        publication.abandon()
        #expect(try place.published() == old, "killed at change \(number)")
      } else {
        #expect(found == old || found == new, "failed at change \(number)")
      }
      try place.publish(.new)
      #expect(try place.published() == new, "built again after change \(number)")
      #expect(try place.names() == ["public"], "left over after change \(number)")
    }
    #expect(number > Site.new.count)
  }
}
