internal import GazetteModel

/// Everything that notices do to each other, and which of it has happened, as time passes.
///
/// A deed happens when its time comes, unless its notice was ended before by one that happened; it is
/// undone when its notice is withdrawn. What ends a notice at the very moment at which that notice
/// does something does not keep it from happening, so that deeds depend on earlier ones only, and a
/// circle of notices that end each other has one answer.
///
/// Whoever lets time pass says which deeds become due, and only what follows from these is worked out anew.
struct DeedCourse: Sendable {
  /// By start, then by the notice that does it: a deed depends only on those before it.
  let deeds: [Deed]
  /// The positions in `deeds` of what is done to each notice.
  private let suffered: [String: [Int]]
  /// The positions in `deeds` of what each notice does.
  private let done: [String: [Int]]
  private var isDue: [Bool]
  private var hasHappened: [Bool]
  /// The deeds to be looked at again, the last one first.
  private var pending: [Int] = []

  /// A course of which nothing is due yet.
  init(_ notices: [Notice]) {
    deeds = notices.flatMap { notice in notice.facts.amends.map { Deed($0, by: notice) } }
      .sorted {
        ($0.start, $0.change.notice, $0.target, $0.change.verb.rawValue, $0.change.part ?? "")
          < ($1.start, $1.change.notice, $1.target, $1.change.verb.rawValue, $1.change.part ?? "")
      }
    suffered = Dictionary(grouping: deeds.indices) { [deeds] in deeds[$0].target }
    done = Dictionary(grouping: deeds.indices) { [deeds] in deeds[$0].change.notice }
    isDue = [Bool](repeating: false, count: deeds.count)
    hasHappened = isDue
  }

  /// A course as it stands at a moment.
  init(_ notices: [Notice], at now: LocalMoment) {
    self.init(notices)
    for position in deeds.indices.reversed() where deeds[position].isDue(at: now) {
      isDue[position] = true
      pending.append(position)
    }
    settle()
  }

  /// Says whether the time of a deed has come; what follows is worked out by `settle`.
  mutating func set(_ position: Int, isDue: Bool) {
    guard self.isDue[position] != isDue else { return }
    self.isDue[position] = isDue
    reconsider(position)
  }

  /// Works out what has happened, and tells the notices whose status that may change.
  @discardableResult
  mutating func settle() -> Set<String> {
    var touched: Set<String> = []
    while let position = pending.popLast() {
      let deed = deeds[position]
      let happens = isDue[position] && !isForestalled(deed)
      guard happens != hasHappened[position] else { continue }
      hasHappened[position] = happens
      touched.insert(deed.target)
      guard deed.endsWhole else { continue }
      for other in done[deed.target] ?? [] {
        if deeds[other].change.verb == .suspends { touched.insert(deeds[other].target) }
        if deeds[other].start > deed.start { reconsider(other) }
      }
    }
    return touched
  }

  /// What has been done to a notice, earliest first.
  func suffered(by id: String) -> [Deed] {
    (suffered[id] ?? []).filter { hasHappened[$0] }.map { position in
      var deed = deeds[position]
      deed.doerEnd = end(of: deed.change.notice)
      return deed
    }
  }

  /// The notices whose suspensions end with a notice, should a deed end it.
  func suspended(through id: String) -> [String] {
    (done[id] ?? []).map { deeds[$0] }.filter { $0.change.verb == .suspends }.map(\.target)
  }

  private func isForestalled(_ deed: Deed) -> Bool {
    end(of: deed.change.notice).map { $0 < deed.start } ?? false
  }

  /// When a notice was ended by another.
  private func end(of id: String) -> LocalMoment.Instant? {
    (suffered[id] ?? []).first { hasHappened[$0] && deeds[$0].endsWhole }.map { deeds[$0].start }
  }

  private mutating func reconsider(_ position: Int) {
    let index = pending.partitionPoint { $0 <= position }
    guard index == pending.count || pending[index] != position else { return }
    pending.insert(position, at: index)
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
