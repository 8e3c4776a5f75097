/// A regular expression as a nondeterministic automaton (Thompson's construction) over classes of
/// scalars that the expression does not tell apart.
struct PatternProgram: Sendable {
  /// One step.
  enum State: Sendable {
    /// Reads a scalar whose class is one of the bits, and goes on.
    case read(ClassSet, next: Int)
    /// Goes on in two ways.
    case split(Int, Int)
    /// The expression is matched if the text ends here.
    case accept
  }

  private(set) var states: [State] = []
  private(set) var start = 0
  let classes: ScalarClasses

  /// How many steps an expression may have.
  static let stateLimit = 4000

  /// Makes the automaton; nil where it would be too large.
  init?(_ node: PatternNode) {
    var sets: Set<ScalarSet> = []
    Self.collect(node, &sets)
    guard let classes = ScalarClasses(sets) else { return nil }
    self.classes = classes
    states.append(.accept)
    guard let first = add(node, before: 0) else { return nil }
    start = first
  }

  private static func collect(_ node: PatternNode, _ sets: inout Set<ScalarSet>) {
    switch node {
    case .one(let set): sets.insert(set)
    case .sequence(let nodes), .choice(let nodes): for node in nodes { collect(node, &sets) }
    case .repetition(let node, _, _): collect(node, &sets)
    }
  }

  private mutating func add(_ state: State) -> Int? {
    guard states.count < Self.stateLimit else { return nil }
    states.append(state)
    return states.count - 1
  }

  /// Adds the steps of a node that goes on with `next`; the first of them, or nil where there are
  /// too many.
  private mutating func add(_ node: PatternNode, before next: Int) -> Int? {
    switch node {
    case .one(let set): return add(.read(classes.bits(of: set), next: next))
    case .sequence(let nodes):
      var next = next
      for node in nodes.reversed() {
        guard let first = add(node, before: next) else { return nil }
        next = first
      }
      return next
    case .choice(let nodes):
      var first: Int?
      for node in nodes.reversed() {
        guard let branch = add(node, before: next) else { return nil }
        guard let other = first else {
          first = branch
          continue
        }
        guard let split = add(.split(branch, other)) else { return nil }
        first = split
      }
      return first
    case .repetition(let node, let least, let most):
      return addRepetition(node, least, most, before: next)
    }
  }

  private mutating func addRepetition(
    _ node: PatternNode, _ least: Int, _ most: Int?, before next: Int
  ) -> Int? {
    var first = next
    if let most {
      for _ in least..<most {
        guard let body = add(node, before: first), let split = add(.split(body, next)) else {
          return nil
        }
        first = split
      }
    } else {
      guard let loop = add(.split(next, next)), let body = add(node, before: loop) else {
        return nil
      }
      states[loop] = .split(body, next)
      first = loop
    }
    for _ in 0..<least {
      guard let body = add(node, before: first) else { return nil }
      // Nothing, however often, is nothing.
      if body == first { break }
      first = body
    }
    return first
  }

  /// Adds a state and all that can be reached from it without reading, each once.
  func follow(_ state: Int, into reached: inout [Int], _ isReached: inout [Bool]) {
    var open = [state]
    while let state = open.popLast() {
      if isReached[state] { continue }
      isReached[state] = true
      reached.append(state)
      if case .split(let one, let other) = states[state] {
        open.append(other)
        open.append(one)
      }
    }
  }
}
