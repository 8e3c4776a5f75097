/// How much work a comparison may still take, counted in steps of its inner loops.
///
/// Steps and not seconds, so that two machines find the same differences.
struct WorkBudget: Sendable {
  private var steps: Int

  init(steps: Int) {
    self.steps = steps
  }

  /// Takes so many steps; false, and nothing taken, where there are not so many left.
  mutating func spend(_ count: Int) -> Bool {
    guard count <= steps else { return false }
    steps -= count
    return true
  }
}
