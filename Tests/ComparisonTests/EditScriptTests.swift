import TestKit
import Testing

@testable import Comparison

@Suite struct EditScriptTests {
  /// The length of the longest common subsequence, by the table that everyone knows.
  private func shared(_ old: [Int], _ new: [Int]) -> Int {
    var last = [Int](repeating: 0, count: new.count + 1)
    for element in old {
      var row = last
      for index in new.indices {
        row[index + 1] =
          element == new[index] ? last[index] + 1 : max(row[index], last[index + 1])
      }
      last = row
    }
    return last[new.count]
  }

  private func script(_ old: [Int], _ new: [Int], steps: Int = .max) -> EditScript {
    var budget = WorkBudget(steps: steps)
    return EditScript(old, new, budget: &budget)
  }

  /// Whether the runs lead through both sequences without a gap, and what they keep is the same.
  private func check(_ script: EditScript, _ old: [Int], _ new: [Int]) {
    var (first, second) = (0, 0)
    var wasKept: Bool?
    for run in script.runs {
      #expect(run.old.lowerBound == first && run.new.lowerBound == second)
      #expect(run.isKept != wasKept)
      #expect(!run.old.isEmpty || !run.new.isEmpty)
      if run.isKept { #expect(old[run.old] == new[run.new]) }
      (first, second, wasKept) = (run.old.upperBound, run.new.upperBound, run.isKept)
    }
    #expect(first == old.count && second == new.count)
  }

  private func kept(_ script: EditScript) -> Int {
    script.runs.filter(\.isKept).reduce(0) { $0 + $1.old.count }
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func findsAShortestWay(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<300 {
      let letters = Int.random(in: 1...5, using: &generator)
      func text() -> [Int] {
        (0..<Int.random(in: 0...24, using: &generator)).map { _ in
          Int.random(in: 0..<letters, using: &generator)
        }
      }
      let (old, new) = (text(), text())
      let script = script(old, new)
      check(script, old, new)
      #expect(kept(script) == shared(old, new), "\(old) \(new)")
    }
  }

  @Test func keepsBeginningAndEndWhereTheRestIsTooMuch() {
    let old = [1, 2] + Array(100..<700) + [8, 9]
    let new = [1, 2] + Array(1000..<1600) + [8, 9]
    let script = script(old, new)
    check(script, old, new)
    #expect(
      script.runs == [
        .init(isKept: true, old: 0..<2, new: 0..<2),
        .init(isKept: false, old: 2..<602, new: 2..<602),
        .init(isKept: true, old: 602..<604, new: 602..<604),
      ])
  }

  @Test func keepsToItsBudget() {
    let old = [1, 2, 3, 4, 5, 6, 7]
    let new = [1, 9, 3, 8, 5, 0, 7]
    #expect(kept(script(old, new)) == 4)
    let short = script(old, new, steps: 3)
    check(short, old, new)
    #expect(kept(short) == 2)
  }

  @Test func ofEqualSequencesThereIsOneRun() {
    #expect(script([1, 2], [1, 2]).runs == [.init(isKept: true, old: 0..<2, new: 0..<2)])
    #expect(script([], []).runs.isEmpty)
    #expect(script([], [1]).runs == [.init(isKept: false, old: 0..<0, new: 0..<1)])
  }
}
