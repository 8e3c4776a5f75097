internal import Diagnostics
internal import GazetteModel

enum RuleConflictRule: SiteRule {
  static let rule = Rule(
    "rule-conflict", "notices that hold at the same time set a rule to the same value",
    explanation: """
      `rules: [{ rule: mask-indoors, value: required }]` says what a notice sets. Where two notices hold on the same day, in the
      same area or in one that lies within the other's, and set the same rule to different values, nobody can tell which of
      them counts. A notice that names no area holds everywhere.

      A later notice says what it does to the earlier one: where it `amends`, `replaces`, `suspends` or `implements` it, or
      does so through notices between them, there is no conflict.

      Wrong, in two notices for the same town:

      ```yaml
      rules: [{ rule: mask-indoors, value: required }]      # in 2022-11-30-masks, which has no end
      rules: [{ rule: mask-indoors, value: recommended }]   # in 2022-12-19-masks
      ```

      Right, in the second of them:

      ```yaml
      rules: [{ rule: mask-indoors, value: recommended }]
      amends: [{ notice: 2022-11-30-masks, verb: replaces }]
      ```
      """)

  static func check(_ context: CheckContext, findings: inout Findings) {
    let site = context.site
    let setters = Dictionary(
      grouping: site.notices.flatMap { notice in
        notice.facts.rules.map { Setter(notice: notice, value: $0) }
      }, by: \.value.rule.name)
    guard setters.values.contains(where: { $0.count > 1 }) else { return }
    let holding = HoldingRanges(site.notices)
    let relations = Relations(site.notices)
    for (_, setters) in setters.sorted(by: { $0.key < $1.key }) where setters.count > 1 {
      // Latest published first, as the site has them: the later of two is the one to mend.
      for (index, later) in setters.enumerated() {
        for earlier in setters[(index + 1)...]
        where earlier.value.value != later.value.value
          && site.areas.overlap(earlier.notice.facts.areas, later.notice.facts.areas)
        {
          guard let overlap = holding.overlap(earlier.notice.id, later.notice.id),
            !relations.connect(earlier.notice.id, later.notice.id)
          else { continue }
          findings.add(rule) { diagnostic(later, earlier, overlap) }
        }
      }
    }
  }

  private struct Setter {
    var notice: Notice
    var value: Notice.RuleValue
  }

  private static func diagnostic(
    _ later: Setter, _ earlier: Setter, _ overlap: HoldingRange
  ) -> Diagnostic {
    let name = later.value.rule.name
    return Diagnostic(
      rule,
      "'\(name)' is '\(later.value.value)' here and '\(earlier.value.value)' in '\(earlier.notice.id)'; both hold \(overlap)",
      at: later.value.rule.place,
      related: [.init("the other value", at: earlier.value.rule.place)],
      help:
        "say under 'amends' what this notice does to '\(earlier.notice.id)', or end one of the two before the other begins"
    )
  }

  /// Which notices change which others, whole or in part, also through others.
  private struct Relations {
    private let targets: [String: [String]]

    init(_ notices: [Notice]) {
      targets = Dictionary(notices.map { ($0.id, $0.facts.amends.map(\.notice.name)) }) {
        first, _ in first
      }
    }

    func connect(_ one: String, _ other: String) -> Bool {
      leads(from: one, to: other) || leads(from: other, to: one)
    }

    private func leads(from start: String, to end: String) -> Bool {
      var seen: Set<String> = [start]
      var waiting = [start]
      while let id = waiting.popLast() {
        for target in targets[id] ?? [] where seen.insert(target).inserted {
          if target == end { return true }
          waiting.append(target)
        }
      }
      return false
    }
  }
}

extension Vocabulary {
  /// Whether two lists of areas have one in common, or one within the other; no area is all of them.
  fileprivate func overlap(_ first: [Reference], _ second: [Reference]) -> Bool {
    first.isEmpty || second.isEmpty
      || first.contains { one in
        second.contains { other in isWithin(one.name, other.name) || isWithin(other.name, one.name)
        }
      }
  }

  /// Whether an area is another or belongs to it.
  private func isWithin(_ area: String, _ other: String) -> Bool {
    var seen: Set<String> = []
    var next: String? = area
    while let id = next, seen.insert(id).inserted {
      if id == other { return true }
      next = self[id]?.parent
    }
    return false
  }
}
