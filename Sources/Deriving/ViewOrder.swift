/// In which order views can be answered, since some read the answers of others.
struct ViewOrder {
  /// The views that can be answered, each behind those that it reads; else by name.
  private(set) var names: [String] = []
  /// The views that read their own answer, each with those through which it does.
  private(set) var cycles: [[String]] = []
  private let reads: [String: [String]]

  /// The order of views that have been understood, by name.
  init(_ questions: [String: ViewQuestion], _ schema: ViewSchema) {
    reads = questions.mapValues { question in
      question.reads.keys.sorted().compactMap { table in
        if case .view(let name)? = schema.table(table)?.source { name } else { nil }
      }
    }
    var left = Set(questions.keys)
    while true {
      // What reads a view with a fault of its own is left over too.
      let next = left.sorted().filter { name in
        (reads[name] ?? []).allSatisfy { questions[$0] != nil && !left.contains($0) }
      }
      if next.isEmpty { break }
      names += next
      left.subtract(next)
    }
    var reported: Set<String> = []
    for name in left.sorted() where !reported.contains(name) {
      guard let cycle = cycle(through: name) else { continue }
      cycles.append(cycle)
      reported.formUnion(cycle)
    }
  }

  /// The shortest way from a view back to itself; nil where there is none.
  private func cycle(through start: String) -> [String]? {
    var ways: [[String]] = [[start]]
    var seen: Set<String> = []
    while !ways.isEmpty {
      let way = ways.removeFirst()
      for next in reads[way.last ?? start] ?? [] {
        if next == start { return way }
        if seen.insert(next).inserted { ways.append(way + [next]) }
      }
    }
    return nil
  }

  /// Views with all that they read, and what those read.
  func closure(of names: Set<String>) -> Set<String> {
    var found: Set<String> = []
    var waiting = Array(names)
    while let name = waiting.popLast() {
      if found.insert(name).inserted { waiting += reads[name] ?? [] }
    }
    return found
  }
}
