/// The shortest way from one sequence to another by deletions and insertions.
///
/// This is the greedy algorithm of E. W. Myers, "An O(ND) difference algorithm and its variations" (1986):
/// it looks for ways with no differences, then with one, with two and so on, and so takes time that grows with what
/// differs and hardly with what does not.
struct EditScript: Sendable {
  /// What both sequences share, or what of the one stands in the place of what of the other.
  struct Run: Sendable, Hashable {
    /// Whether both ranges hold the same.
    var isKept: Bool
    /// The range in the old sequence.
    var old: Range<Int>
    /// The range in the new sequence.
    var new: Range<Int>
  }

  /// The runs from beginning to end: kept ones and others take turns.
  private(set) var runs: [Run] = []

  /// The most differences that are looked for; the memory needed grows with its square, to 2 MB.
  static let longest = 1_000

  /// Compares two sequences of numbers.
  ///
  /// Where they differ in more than ``longest`` places, or the budget is spent, what stands between their common
  /// beginning and their common end counts as replaced.
  init(_ old: [Int], _ new: [Int], budget: inout WorkBudget) {
    let shorter = min(old.count, new.count)
    var start = 0
    while start < shorter, old[start] == new[start] { start += 1 }
    var tail = 0
    while tail < shorter - start, old[old.count - 1 - tail] == new[new.count - 1 - tail] {
      tail += 1
    }
    let (oldEnd, newEnd) = (old.count - tail, new.count - tail)
    add(true, start, start)
    if start < oldEnd, start < newEnd {
      for match in Self.matches(old[start..<oldEnd], new[start..<newEnd], &budget) {
        add(false, match.old, match.new)
        add(true, match.old + match.count, match.new + match.count)
      }
    }
    add(false, oldEnd, newEnd)
    add(true, old.count, new.count)
  }

  /// Adds what leads from the end of the last run to these positions.
  private mutating func add(_ isKept: Bool, _ old: Int, _ new: Int) {
    let (oldStart, newStart) = (runs.last?.old.upperBound ?? 0, runs.last?.new.upperBound ?? 0)
    guard oldStart < old || newStart < new else { return }
    if let last = runs.indices.last, runs[last].isKept == isKept {
      runs[last].old = runs[last].old.lowerBound..<old
      runs[last].new = runs[last].new.lowerBound..<new
    } else {
      runs.append(Run(isKept: isKept, old: oldStart..<old, new: newStart..<new))
    }
  }

  private struct Match {
    var old: Int
    var new: Int
    var count: Int
  }

  /// The furthest position in the old sequence that each number of differences reaches on each diagonal.
  private struct Reach {
    /// Of `d` differences there are `d + 1` diagonals, from `-d` in steps of two.
    private(set) var ends: [Int32] = []

    subscript(differences: Int, diagonal: Int) -> Int {
      Int(ends[differences * (differences + 1) / 2 + (diagonal + differences) / 2])
    }

    mutating func append(_ end: Int) { ends.append(Int32(truncatingIfNeeded: end)) }

    /// Whether the best way to a diagonal with so many differences, at least one, comes by an insertion.
    func isInsertion(_ differences: Int, _ diagonal: Int) -> Bool {
      let before = differences - 1
      if diagonal == -differences { return true }
      if diagonal == differences { return false }
      return self[before, diagonal - 1] < self[before, diagonal + 1]
    }
  }

  /// What a shortest way keeps, in order; nothing where it is too long to be found.
  private static func matches(
    _ old: ArraySlice<Int>, _ new: ArraySlice<Int>, _ budget: inout WorkBudget
  ) -> [Match] {
    let most = min(old.count + new.count, longest)
    var reach = Reach()
    for differences in 0...most {
      var steps = differences + 1
      for diagonal in stride(from: -differences, through: differences, by: 2) {
        var end = 0
        if differences > 0 {
          end =
            reach.isInsertion(differences, diagonal)
            ? reach[differences - 1, diagonal + 1] : reach[differences - 1, diagonal - 1] + 1
        }
        let first = end
        while end < old.count, end - diagonal < new.count,
          old[old.startIndex + end] == new[new.startIndex + end - diagonal]
        {
          end += 1
        }
        steps += end - first
        reach.append(end)
        if end >= old.count, end - diagonal >= new.count {
          return way(reach, differences, diagonal, from: (old.startIndex, new.startIndex))
        }
      }
      guard budget.spend(steps) else { break }
    }
    return []
  }

  /// Goes back along the way that reaches the end with so many differences.
  private static func way(
    _ reach: Reach, _ differences: Int, _ diagonal: Int, from start: (old: Int, new: Int)
  ) -> [Match] {
    var matches: [Match] = []
    var diagonal = diagonal
    for number in stride(from: differences, through: 0, by: -1) {
      let end = reach[number, diagonal]
      var first = 0
      var next = diagonal
      if number > 0 {
        let isInsertion = reach.isInsertion(number, diagonal)
        next = diagonal + (isInsertion ? 1 : -1)
        first = reach[number - 1, next] + (isInsertion ? 0 : 1)
      }
      if end > first {
        matches.append(
          Match(
            old: start.old + first, new: start.new + first - diagonal, count: end - first))
      }
      diagonal = next
    }
    return matches.reversed()
  }
}
