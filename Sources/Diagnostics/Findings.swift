/// The diagnostics of a run, or of one job of it.
///
/// A broken file of ten million rows has ten million faults: all are counted, and only the first
/// `limit` of each rule are kept, so that memory stays bounded and the report readable.
public struct Findings: Sendable {
  /// How many diagnostics of one rule are kept.
  public let limit: Int
  /// How often each rule was broken, the dropped ones included.
  public private(set) var counts: [Rule: Int] = [:]
  private var kept: [Diagnostic] = []

  /// No findings yet; keeps at most `limit` of each rule.
  public init(limit: Int = 50) {
    self.limit = limit
  }

  /// Counts a fault, and makes and keeps its diagnostic while the rule's limit is not reached.
  public mutating func add(_ rule: Rule, _ make: () -> Diagnostic) {
    let count = counts[rule, default: 0]
    counts[rule] = count + 1
    if count < limit { kept.append(make()) }
  }

  /// Counts a fault and keeps it while its rule's limit is not reached.
  public mutating func add(_ diagnostic: Diagnostic) {
    add(diagnostic.rule) { diagnostic }
  }

  /// Adds what another job found, as if it had come after what stands here.
  public mutating func merge(_ other: Findings) {
    var added: [Rule: Int] = [:]
    for diagnostic in other.kept {
      let count = counts[diagnostic.rule, default: 0] + added[diagnostic.rule, default: 0]
      added[diagnostic.rule, default: 0] += 1
      if count < limit { kept.append(diagnostic) }
    }
    counts.merge(other.counts, uniquingKeysWith: +)
  }

  /// Adds what another job found, but for what stands here already: a fault of one source shows on several pages.
  public mutating func mergeNew(_ other: Findings) {
    guard !other.isEmpty else { return merge(other) }
    var rest = other
    let known = Set(kept)
    for diagnostic in other.kept where known.contains(diagnostic) {
      rest.counts[diagnostic.rule, default: 1] -= 1
    }
    rest.kept.removeAll(where: known.contains)
    merge(rest)
  }

  /// The same findings with every warning an error.
  public func strict() -> Findings {
    var result = self
    for index in result.kept.indices where result.kept[index].severity == .warning {
      result.kept[index].severity = .error
    }
    return result
  }

  /// The same findings with every file called by another name: from the project's folder to the reader's.
  public func movingPlaces(_ rename: (String) -> String) -> Findings {
    var result = self
    result.kept = kept.map { $0.movingPlaces(rename) }
    return result
  }

  /// What was kept, sorted by place.
  public var diagnostics: [Diagnostic] { kept.sorted() }

  /// Whether nothing was found.
  public var isEmpty: Bool { kept.isEmpty }

  /// Whether anything found forbids publishing.
  public var hasErrors: Bool { kept.contains { $0.severity == .error } }

  /// How many faults of each rule were counted but not kept, by code.
  public var dropped: [(rule: Rule, count: Int)] {
    counts.filter { $0.value > limit }
      .map { (rule: $0.key, count: $0.value - limit) }
      .sorted { $0.rule.code < $1.rule.code }
  }

  /// How many faults have this severity, the dropped ones included.
  public func count(_ severity: Severity) -> Int {
    let severities = Dictionary(kept.map { ($0.rule, $0.severity) }) { first, _ in first }
    return counts.reduce(0) { $0 + (severities[$1.key] == severity ? $1.value : 0) }
  }
}
