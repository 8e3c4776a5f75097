/// A block, cut into units that are known by number.
struct ComparedBlock: Sendable {
  /// The units.
  let units: [String]
  /// The number of each unit.
  let numbers: [Int]
  /// The numbers of the units that are words, sorted.
  let words: [Int]

  init(_ text: String, _ known: inout [String: Int]) {
    units = TextUnits.split(text)
    numbers = units.map { unit in
      let number = known[unit] ?? known.count
      known[unit] = number
      return number
    }
    words = zip(units, numbers).filter { TextUnits.isWord($0.0) }.map(\.1).sorted()
  }

  /// How many words two blocks share, each counted as often as it stands in both.
  func sharedWords(_ other: ComparedBlock) -> Int {
    var shared = 0
    var (mine, its) = (0, 0)
    while mine < words.count, its < other.words.count {
      if words[mine] == other.words[its] {
        shared += 1
        mine += 1
        its += 1
      } else if words[mine] < other.words[its] {
        mine += 1
      } else {
        its += 1
      }
    }
    return shared
  }

  /// How many words two blocks share where it is half of their words or more, and so one came of the other; else 0.
  func kinship(_ other: ComparedBlock) -> Int {
    let shared = sharedWords(other)
    return 4 * shared >= words.count + other.words.count ? shared : 0
  }
}
