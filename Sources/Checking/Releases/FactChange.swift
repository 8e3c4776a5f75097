internal import GazetteModel

/// A fact of a notice that is not what was published.
struct FactChange {
  /// The keys of the front matter that lead to it: `effective.from`.
  let key: String
  /// What was published; nil where nothing was.
  let before: String?
  /// What is stated now; nil where nothing is.
  let now: String?

  /// The facts of a release that have changed.
  ///
  /// What a notice comes to do to others in addition changes nothing that anyone has read of it, and shows at theirs.
  static func changes(_ release: NoticeRelease) -> [FactChange] {
    let (facts, last) = (release.notice.facts, release.last)
    let (from, until) = (facts.effective?.from, facts.effective?.until)
    let areas = facts.areas.map(\.name)
    var changes: [FactChange] = []
    func compare(_ key: String, _ before: String?, _ now: String?, isSame: Bool) {
      if !isSame { changes.append(FactChange(key: key, before: before, now: now)) }
    }
    compare("number", last.number, facts.number, isSame: last.number == facts.number)
    compare("areas", list(last.areas), list(areas), isSame: Set(last.areas) == Set(areas))
    compare(
      "issued", last.issued?.description, facts.issued.description,
      isSame: last.issued == facts.issued)
    compare(
      "effective.from", last.from?.description, from?.description,
      isSame: last.from?.start == from?.start)
    compare(
      "effective.until", last.until?.description, until?.description,
      isSame: last.until?.end == until?.end)
    let amends = Set(facts.amends.map { LastNotice.Amendment($0) })
    for gone in last.amends where !amends.contains(gone) {
      let part = gone.part.map { " (part \($0))" } ?? ""
      changes.append(
        FactChange(key: "amends", before: "\(gone.verb) \(gone.notice)\(part)", now: nil))
    }
    if let before = last.withdrawn, let now = facts.withdrawn {
      compare("withdrawn.on", before.description, now.description, isSame: before == now)
    }
    return changes
  }

  private static func list(_ words: [String]) -> String? {
    words.isEmpty ? nil : words.joined(separator: ", ")
  }
}
