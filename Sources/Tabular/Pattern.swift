/// A regular expression of XML Schema, ready to be matched against values.
///
/// Matching takes time in proportion to the value, whatever the expression: most expressions
/// become a table that is looked up once for each character, and the few whose table would be
/// too large are followed in all their ways at once.
struct Pattern: Sendable {
  private let program: PatternProgram
  private let classCount: Int
  /// For each state and class the next state; 0 is the state from which nothing is matched.
  private let table: [UInt16]
  private let accepts: [Bool]

  /// How many states a table may have.
  private static let tableLimit = 2000

  /// Understands an expression, which matches whole values, or else any part of one.
  init(_ text: String, isWhole: Bool = true) throws(PatternParser.Fault) {
    let node = try PatternParser.parse(text, isWhole: isWhole)
    guard let program = PatternProgram(node) else {
      throw PatternParser.Fault(
        message: "the pattern must not be so large", help: "repeat fewer times, or use a plain '*'")
    }
    self.program = program
    classCount = program.classes.count
    (table, accepts) = Self.table(program)
  }

  /// Whether a text, which is UTF-8, matches.
  func matches(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    table.isEmpty ? matchInAllWays(text) : matchByTable(text)
  }

  private func matchByTable(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    program.classes.ascii.withUnsafeBufferPointer { ascii in
      table.withUnsafeBufferPointer { table in
        var state = 1
        var index = 0
        while index < text.count {
          let byte = text[index]
          let kind: UInt8
          if byte < 0x80 {
            kind = ascii[Int(byte)]
            index += 1
          } else {
            kind = program.classes.kind(of: Self.scalar(text, &index))
          }
          state = Int(table[state * classCount + Int(kind)])
          if state == 0 { return false }
        }
        return accepts[state]
      }
    }
  }

  private func matchInAllWays(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let none = [Bool](repeating: false, count: program.states.count)
    var current: [Int] = []
    var isReached = none
    program.follow(program.start, into: &current, &isReached)
    var index = 0
    while index < text.count {
      let kind = program.classes.kind(of: Self.scalar(text, &index))
      var next: [Int] = []
      isReached = none
      for state in current {
        if case .read(let set, let target) = program.states[state], set.contains(kind) {
          program.follow(target, into: &next, &isReached)
        }
      }
      if next.isEmpty { return false }
      current = next
    }
    return isReached[0]
  }

  /// The scalar at `index`, which moves behind it; a byte that is no UTF-8 counts as U+FFFD.
  private static func scalar(_ text: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> UInt32 {
    let first = text[index]
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard length > 1 else {
      index += 1
      return UInt32(first)
    }
    guard first >= 0xC2, index + length <= text.count else {
      index += 1
      return 0xFFFD
    }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for offset in 1..<length { value = value << 6 | UInt32(text[index + offset] & 0x3F) }
    index += length
    return value
  }

  /// All sets of states the automaton can be in, each a row of the table (the subset
  /// construction); empty where there are too many.
  private static func table(_ program: PatternProgram) -> ([UInt16], [Bool]) {
    let classCount = program.classes.count
    let none = [Bool](repeating: false, count: program.states.count)
    var numbers: [[Int]: UInt16] = [[]: 0]
    var subsets: [[Int]] = [[]]
    var table: [UInt16] = []
    var accepts: [Bool] = []

    func number(_ subset: [Int]) -> UInt16 {
      if let known = numbers[subset] { return known }
      let new = UInt16(subsets.count)
      numbers[subset] = new
      subsets.append(subset)
      return new
    }
    var first: [Int] = []
    var isReached = none
    program.follow(program.start, into: &first, &isReached)
    _ = number(first.sorted())

    var index = 0
    while index < subsets.count {
      let subset = subsets[index]
      accepts.append(subset.contains(0))
      for kind in 0..<classCount {
        var next: [Int] = []
        isReached = none
        for state in subset {
          if case .read(let set, let target) = program.states[state], set.contains(UInt8(kind)) {
            program.follow(target, into: &next, &isReached)
          }
        }
        table.append(number(next.sorted()))
      }
      guard subsets.count <= tableLimit else { return ([], []) }
      index += 1
    }
    return (table, accepts)
  }
}
