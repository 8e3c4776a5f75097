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
        notice.facts.rules.map { value in
          Setter(
            notice: notice.id, value: value,
            areas: TermReach(notice.facts.areas.map(\.name), in: site.areas),
            spans: context.holdings[notice.id] ?? [])
        }
      }, by: \.value.rule.name
    ).filter { $0.value.count > 1 }
    guard !setters.isEmpty else { return }
    let relations = Relations(site.notices)
    for (_, setters) in setters.sorted(by: { $0.key < $1.key }) {
      compare(setters, relations, &findings)
    }
  }

  /// Passes through the spans in which notices set one rule, holding each against those that are not over when it begins.
  private static func compare(
    _ setters: [Setter], _ relations: Relations, _ findings: inout Findings
  ) {
    let spans: [(setter: Int, span: HoldingSpan)] = setters.indices.flatMap { setter in
      setters[setter].spans.map { (setter: setter, span: $0) }
    }.sorted { ($0.span.from, $0.setter) < ($1.span.from, $1.setter) }
    var begun: [(setter: Int, span: HoldingSpan)] = []
    for next in spans {
      let setter = setters[next.setter]
      begun.removeAll { $0.span.until.map { $0 <= next.span.from } ?? false }
      var related: Set<String>?
      for other in begun where setters[other.setter].disagrees(with: setter) {
        // Two notices conflict once, where they first hold at the same time.
        guard let overlap = next.span.intersection(other.span),
          setters[other.setter].overlap(setter) == overlap
        else { continue }
        let known = related ?? relations.related(to: setter.notice)
        related = known
        guard !known.contains(setters[other.setter].notice) else { continue }
        // Latest published first, as the site has them: the later of two is the one to mend.
        let later = setters[min(next.setter, other.setter)]
        let earlier = setters[max(next.setter, other.setter)]
        findings.add(rule) { diagnostic(later, earlier, overlap) }
      }
      begun.append(next)
    }
  }

  /// A notice that sets a rule: to what, where and when.
  private struct Setter {
    let notice: String
    let value: Notice.RuleValue
    let areas: TermReach
    let spans: [HoldingSpan]

    /// Whether it sets the rule to another value in an area of the other notice.
    func disagrees(with other: Setter) -> Bool {
      value.value != other.value.value && areas.overlaps(other.areas)
    }

    /// The first span in which both hold.
    func overlap(_ other: Setter) -> HoldingSpan? {
      for span in spans {
        for another in other.spans {
          if let common = span.intersection(another) { return common }
        }
      }
      return nil
    }
  }

  private static func diagnostic(
    _ later: Setter, _ earlier: Setter, _ overlap: HoldingSpan
  ) -> Diagnostic {
    let name = later.value.rule.name
    return Diagnostic(
      rule,
      "'\(name)' is '\(later.value.value)' here and '\(earlier.value.value)' in '\(earlier.notice)'; both hold \(overlap)",
      at: later.value.rule.place,
      related: [.init("the other value", at: earlier.value.rule.place)],
      help:
        "say under 'amends' what this notice does to '\(earlier.notice)', or end one of the two before the other begins"
    )
  }

  /// Which notices change which others, whole or in part, also through others.
  private struct Relations {
    private var targets: [String: [String]] = [:]
    private var sources: [String: [String]] = [:]

    init(_ notices: [Notice]) {
      for notice in notices {
        for target in notice.facts.amends.map(\.notice.name) {
          targets[notice.id, default: []].append(target)
          sources[target, default: []].append(notice.id)
        }
      }
    }

    /// The notices that one changes and those that change it.
    func related(to id: String) -> Set<String> {
      Self.reached(from: id, by: targets).union(Self.reached(from: id, by: sources))
    }

    private static func reached(from start: String, by steps: [String: [String]]) -> Set<String> {
      var seen: Set<String> = [start]
      var waiting = [start]
      while let id = waiting.popLast() {
        for next in steps[id] ?? [] where seen.insert(next).inserted { waiting.append(next) }
      }
      return seen
    }
  }
}
