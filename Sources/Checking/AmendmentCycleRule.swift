internal import Diagnostics
internal import GazetteModel

enum AmendmentCycleRule: SiteRule {
  static let rule = Rule(
    "amendment-cycle", "notices do not change each other in a circle",
    explanation: """
      Where A replaces B, B cannot also replace A: nobody could say which of them holds. The later notice states what it does to
      the earlier one, and the earlier one says nothing.

      Wrong, in `2024-a.en.md` and `2024-b.en.md`:

      ```yaml
      amends: [{ notice: 2024-b, verb: replaces }]   # in 2024-a
      amends: [{ notice: 2024-a, verb: amends }]     # in 2024-b
      ```

      Right: take the line out of the earlier of the two. Carrying out another notice (`implements`) or translating it (`translates`) changes nothing
      and may well go both ways.
      """)

  static func check(_ context: CheckContext, findings: inout Findings) {
    let notices = Dictionary(context.site.notices.map { ($0.id, $0) }) { first, _ in first }
    var graph = Graph(
      notices.mapValues { notice in
        notice.facts.amends.filter { amendment in
          changes(amendment.verb) && notices[amendment.notice.name] != nil
            && amendment.notice.name != notice.id
        }
        .map(\.notice.name)
      })
    while let circle = graph.takeCircle() {
      guard circle.count > 1, let notice = notices[circle[0]] else { continue }
      let cause = notice.facts.amends.first {
        $0.notice.name == circle[1] && changes($0.verb)
      }
      findings.add(
        Diagnostic(
          rule, message(circle), at: cause?.notice.place,
          help: "take the line out of the earliest of these notices"))
    }
  }

  private static func changes(_ verb: Notice.Verb) -> Bool {
    verb != .implements && verb != .translates
  }

  private static func message(_ circle: [String]) -> String {
    let shown = circle.prefix(5).map { "'\($0)'" }.joined(separator: " changes ")
    let rest = circle.count > 5 ? " changes … (\(circle.count) notices in all)" : ""
    return "\(shown)\(rest) changes '\(circle[0])'"
  }

  /// Who changes whom; circles are taken out one by one.
  private struct Graph {
    private var targets: [String: [String]]
    private let sources: [String: [String]]
    private var ids: [String]

    init(_ targets: [String: [String]]) {
      self.targets = targets.mapValues { Set($0).sorted() }
      var sources: [String: [String]] = [:]
      for (source, list) in self.targets.sorted(by: { $0.key < $1.key }) {
        for target in list { sources[target, default: []].append(source) }
      }
      self.sources = sources
      ids = targets.keys.sorted(by: >)
      remove(ids.filter { self.targets[$0]?.isEmpty ?? true })
    }

    /// A circle, beginning with its smallest id, and no longer in the graph; nil where there is none.
    mutating func takeCircle() -> [String]? {
      while let last = ids.last, targets[last] == nil { ids.removeLast() }
      guard var id = ids.last else { return nil }
      // Everything left leads on to something left, so the walk comes back to where it was.
      var path: [String] = []
      var positions: [String: Int] = [:]
      while positions[id] == nil, let next = targets[id]?.first {
        positions[id] = path.count
        path.append(id)
        id = next
      }
      guard let start = positions[id] else { return nil }
      let circle = Array(path[start...])
      remove(circle)
      let smallest = circle.indices.min { circle[$0] < circle[$1] } ?? 0
      return Array(circle[smallest...] + circle[..<smallest])
    }

    /// Takes notices out, and those that then change nothing that is left.
    private mutating func remove(_ removed: [String]) {
      var waiting = removed
      while let id = waiting.popLast() {
        guard targets.removeValue(forKey: id) != nil else { continue }
        for source in sources[id] ?? [] {
          targets[source]?.removeAll { $0 == id }
          if targets[source]?.isEmpty == true { waiting.append(source) }
        }
      }
    }
  }
}
