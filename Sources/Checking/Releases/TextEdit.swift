internal import GazetteModel

/// How a text differs from the one that was published, in what carries its meaning.
struct TextEdit {
  /// What stands in the new text and did not in the old, as written.
  let added: [String]
  /// What stood in the old text and is gone, as it was written.
  let dropped: [String]
  /// Where the new text differs first.
  let range: Range<Int>

  /// The edit from one text to another; nil where figures, negations and modal verbs are the same, or only whole lines have
  /// changed places.
  init?(from old: ReadableText, to new: ReadableText, in language: Language) {
    let before = WeightyPart.parts(of: old, in: language)
    let after = WeightyPart.parts(of: new, in: language)
    guard before.map(\.meaning) != after.map(\.meaning),
      Self.lines(before, of: old) != Self.lines(after, of: new)
    else { return nil }
    let start = zip(before, after).prefix { $0.0.meaning == $0.1.meaning }.count
    let end = zip(before[start...].reversed(), after[start...].reversed())
      .prefix { $0.0.meaning == $0.1.meaning }.count
    let changedBefore = before[start..<(before.count - end)]
    let changedAfter = after[start..<(after.count - end)]
    let added = Self.surplus(changedAfter, over: changedBefore)
    dropped = Self.surplus(changedBefore, over: changedAfter).map { old.string($0.range) }
    self.added = added.map { new.string($0.range) }
    let place = added.first ?? changedAfter.first ?? after[..<start].last
    range = place?.range ?? 0..<0
  }

  /// The meanings of each line that has any, in an order of their own.
  private static func lines(_ parts: [WeightyPart], of text: ReadableText) -> [[String]] {
    var lines: [[String]] = []
    var end = 0
    for part in parts {
      let isSameLine = !lines.isEmpty && !text.scalars[end..<part.range.lowerBound].contains("\n")
      if isSameLine {
        lines[lines.count - 1].append(part.meaning)
      } else {
        lines.append([part.meaning])
      }
      end = part.range.upperBound
    }
    return lines.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// The parts that stand more often in one list than in another.
  private static func surplus(
    _ parts: ArraySlice<WeightyPart>, over others: ArraySlice<WeightyPart>
  ) -> [WeightyPart] {
    var counts = Dictionary(others.map { ($0.meaning, 1) }, uniquingKeysWith: +)
    return parts.filter { part in
      guard let count = counts[part.meaning], count > 0 else { return true }
      counts[part.meaning] = count - 1
      return false
    }
  }
}
