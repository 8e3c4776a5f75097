/// Which blocks of a changed stretch came of which: pairs in order, that together share the most words.
struct BlockPairing: Sendable {
  /// The pairs, by position in the old and the new stretch.
  let pairs: [(old: Int, new: Int)]

  /// The most pairs that are tried for one stretch; in a larger one no block is taken for another.
  private static let mostTrials = 40_000

  init(_ old: [ComparedBlock], _ new: [ComparedBlock], budget: inout WorkBudget) {
    let work =
      new.count * old.reduce(0) { $0 + $1.words.count + 1 }
      + old.count * new.reduce(0) { $0 + $1.words.count + 1 }
    guard !old.isEmpty, !new.isEmpty, old.count <= Self.mostTrials / new.count,
      budget.spend(work)
    else {
      pairs = []
      return
    }
    let width = new.count + 1
    var kinship = [Int](repeating: 0, count: old.count * new.count)
    // The most words that the blocks from these positions on can share.
    var best = [Int](repeating: 0, count: (old.count + 1) * width)
    for first in old.indices.reversed() {
      for second in new.indices.reversed() {
        let shared = old[first].kinship(new[second])
        kinship[first * new.count + second] = shared
        best[first * width + second] = max(
          best[(first + 1) * width + second], best[first * width + second + 1],
          shared > 0 ? shared + best[(first + 1) * width + second + 1] : 0)
      }
    }
    var pairs: [(old: Int, new: Int)] = []
    var (first, second) = (0, 0)
    while first < old.count, second < new.count {
      let value = best[first * width + second]
      let shared = kinship[first * new.count + second]
      if shared > 0, value == shared + best[(first + 1) * width + second + 1] {
        pairs.append((first, second))
        first += 1
        second += 1
      } else if value == best[(first + 1) * width + second] {
        first += 1
      } else {
        second += 1
      }
    }
    self.pairs = pairs
  }
}
