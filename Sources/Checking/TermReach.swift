internal import GazetteModel

/// Terms of a vocabulary with all that they belong to, so that two lists of terms are soon compared.
struct TermReach {
  /// The terms; empty stands for all that there are.
  private let terms: Set<String>
  /// The terms, what they belong to, what that belongs to, and so on.
  private let lineage: Set<String>

  init(_ names: [String], in vocabulary: Vocabulary) {
    terms = Set(names)
    lineage = terms.union(names.flatMap { vocabulary.lineage(of: $0) })
  }

  /// Whether two lists of terms have one in common, or one that lies within the other's.
  func overlaps(_ other: TermReach) -> Bool {
    terms.isEmpty || other.terms.isEmpty || !terms.isDisjoint(with: other.lineage)
      || !other.terms.isDisjoint(with: lineage)
  }
}
