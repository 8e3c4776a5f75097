extension Vocabulary {
  /// The ids of a term and of those that it belongs to, innermost first; none where there is no such term.
  ///
  /// A circle of terms ends where it began.
  public func lineage(of id: String) -> [String] {
    var ids: [String] = []
    var seen: Set<String> = []
    var next: String? = id
    while let current = next, let term = self[current], seen.insert(current).inserted {
      ids.append(current)
      next = term.parent
    }
    return ids
  }
}
