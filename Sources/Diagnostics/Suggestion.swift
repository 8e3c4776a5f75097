/// "Did you mean": the known name that a mistyped one comes closest to.
public enum Suggestion {
  /// The candidate nearest to `word`, or nil where none is near enough to be plausible.
  ///
  /// Near enough is at most one edit for each three letters, and always at least one; of two
  /// equally near the one that sorts first is taken, so that the answer never varies.
  public static func closest(to word: String, in candidates: some Sequence<String>) -> String? {
    let typed = Array(word.lowercased().unicodeScalars)
    guard !typed.isEmpty, typed.count <= 100 else { return nil }
    let bound = max(1, typed.count / 3)
    var best: (name: String, distance: Int)?
    for candidate in candidates.sorted() where candidate != word {
      let known = Array(candidate.lowercased().unicodeScalars)
      guard abs(known.count - typed.count) <= bound else { continue }
      let distance = distance(typed, known)
      if distance <= bound, distance < (best?.distance ?? .max) {
        best = (candidate, distance)
      }
    }
    return best?.name
  }

  /// The number of letters to insert, delete, replace or swap with a neighbour.
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1] + [Int](repeating: 0, count: right.count)
      for column in right.indices {
        let cost = left[row] == right[column] ? 0 : 1
        current[column + 1] = min(
          last[column + 1] + 1, current[column] + 1, last[column] + cost)
        let swapped =
          row > 0 && column > 0 && left[row] == right[column - 1] && left[row - 1] == right[column]
        if swapped {
          current[column + 1] = min(current[column + 1], beforeLast[column - 1] + 1)
        }
      }
      (beforeLast, last) = (last, current)
    }
    return last[right.count]
  }
}
