/// What turned one text into another: block by block, and word by word within blocks that came of each other.
///
/// Time and memory are bounded whatever the texts: where they differ in more places than anyone would read, what is
/// between their common beginning and end counts as replaced.
public struct TextComparison: Sendable {
  /// The passages in reading order; what is gone stands before what took its place.
  public let passages: [Passage]

  /// The steps that one comparison may take: a few tenths of a second.
  private static let steps = 50_000_000

  /// Compares two texts, each given as its blocks: headings, paragraphs, items.
  public init(_ old: [String], _ new: [String]) {
    var known: [String: Int] = [:]
    var texts: [String: Int] = [:]
    let number = { (text: String) -> Int in
      let number = texts[text] ?? texts.count
      texts[text] = number
      return number
    }
    var budget = WorkBudget(steps: Self.steps)
    let script = EditScript(old.map(number), new.map(number), budget: &budget)
    var passages: [Passage] = []
    for run in script.runs {
      if run.isKept {
        passages += zip(run.old, run.new).map {
          Passage(old: $0, new: $1, [.init(.kept, old[$0])])
        }
        continue
      }
      let before = run.old.map { ComparedBlock(old[$0], &known) }
      let after = run.new.map { ComparedBlock(new[$0], &known) }
      let pairs = BlockPairing(before, after, budget: &budget).pairs
      var (first, second) = (0, 0)
      for pair in pairs + [(before.count, after.count)] {
        passages += (first..<pair.old).map {
          let number = run.old.lowerBound + $0
          return Passage(old: number, new: nil, [.init(.deleted, old[number])])
        }
        passages += (second..<pair.new).map {
          let number = run.new.lowerBound + $0
          return Passage(old: nil, new: number, [.init(.inserted, new[number])])
        }
        guard pair.old < before.count else { break }
        passages.append(
          Passage(
            old: run.old.lowerBound + pair.old, new: run.new.lowerBound + pair.new,
            Self.parts(before[pair.old], after[pair.new], &budget)))
        (first, second) = (pair.old + 1, pair.new + 1)
      }
    }
    self.passages = passages
  }

  /// Compares two blocks word by word.
  ///
  /// Blanks and marks alone between two changes count as changed too: a sentence is easier to read in one piece.
  private static func parts(
    _ old: ComparedBlock, _ new: ComparedBlock, _ budget: inout WorkBudget
  ) -> [Passage.Part] {
    let runs = EditScript(old.numbers, new.numbers, budget: &budget).runs
    var parts: [Passage.Part] = []
    var deleted = ""
    var inserted = ""
    for (index, run) in runs.enumerated() {
      let kept = old.units[run.old]
      let isBetween = index > 0 && index + 1 < runs.count
      if run.isKept, !isBetween || kept.contains(where: TextUnits.isWord) {
        parts += [
          .init(.deleted, deleted), .init(.inserted, inserted), .init(.kept, kept.joined()),
        ]
        (deleted, inserted) = ("", "")
      } else {
        deleted += kept.joined()
        inserted += new.units[run.new].joined()
      }
    }
    return parts + [.init(.deleted, deleted), .init(.inserted, inserted)]
  }
}
