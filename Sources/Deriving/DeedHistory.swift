internal import GazetteModel

/// Everything that notices do to each other, and which of it has happened by a moment.
///
/// A deed happens when its time comes, unless its notice was ended before by one that happened; it is
/// undone when its notice is withdrawn. What ends a notice at the very moment at which that notice
/// does something does not keep it from happening, so that deeds depend on earlier ones only, and a
/// circle of notices that end each other has one answer.
struct DeedHistory: Sendable {
  /// By start, then by the notice that does it.
  private let deeds: [Deed]
  /// The positions in `deeds` of what is done to each notice.
  private let suffered: [String: [Int]]
  /// The instants at which deeds begin or are undone; between two of them nothing changes.
  private let turns: [LocalMoment.Instant]
  /// Which deeds have happened, by the number of turns passed; worked out when asked for.
  private var happened: [Int: [Bool]] = [:]

  init(_ notices: [Notice]) {
    deeds = notices.flatMap { notice in notice.facts.amends.map { Deed($0, by: notice) } }
      .sorted {
        ($0.start, $0.change.notice, $0.target, $0.change.verb.rawValue, $0.change.part ?? "")
          < ($1.start, $1.change.notice, $1.target, $1.change.verb.rawValue, $1.change.part ?? "")
      }
    suffered = Dictionary(grouping: deeds.indices) { [deeds] in deeds[$0].target }
    turns = Set(deeds.map(\.start) + deeds.compactMap(\.undone)).sorted()
  }

  /// What has been done to a notice by `now`, earliest first.
  mutating func suffered(by id: String, at now: LocalMoment) -> [Deed] {
    guard let positions = suffered[id] else { return [] }
    let happened = happened(at: now)
    return positions.filter { happened[$0] }.map { position in
      var deed = deeds[position]
      deed.doerEnd = suffered[deed.change.notice, default: []]
        .first { happened[$0] && deeds[$0].endsWhole }.map { deeds[$0].start }
      return deed
    }
  }

  /// The instants at which what is done to a notice may change its status; none where nothing is.
  func turningPoints(of id: String) -> [LocalMoment.Instant] {
    guard let positions = suffered[id] else { return [] }
    return turns + positions.compactMap { deeds[$0].until?.end }
  }

  private mutating func happened(at now: LocalMoment) -> [Bool] {
    let passed = turns.partitionPoint { now.isBefore($0) }
    if let known = happened[passed] { return known }
    var result = [Bool](repeating: false, count: deeds.count)
    var ended: [String: LocalMoment.Instant] = [:]
    for (position, deed) in deeds.enumerated() {
      let isUndone = deed.undone.map { !now.isBefore($0) } ?? false
      if now.isBefore(deed.start) || isUndone { continue }
      if let end = ended[deed.change.notice], end < deed.start { continue }
      result[position] = true
      if deed.endsWhole, ended[deed.target] == nil { ended[deed.target] = deed.start }
    }
    happened[passed] = result
    return result
  }
}

extension Array {
  /// How many elements come before the first of which `isLater` holds; it holds of all after it too.
  fileprivate func partitionPoint(_ isLater: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isLater(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
