import Diagnostics

/// Lays the bodies of a draft out as plain data.
///
/// A body that is included once becomes part of the one that includes it, so that a page with a
/// layout is as flat as one without; and texts that follow each other become one.
struct Assembler {
  private let draft: Draft
  private var result = PageTemplate()
  /// How many tags include each body.
  private var uses: [Int]
  /// The numbers that bodies which stay bodies have in the result.
  private var numbers: [Int: Int] = [:]
  private var waiting: [Int] = []

  static func assemble(_ draft: Draft) -> PageTemplate {
    var assembler = Assembler(draft)
    assembler.number(of: 0)
    while let body = assembler.waiting.popLast() { assembler.layOut(body) }
    return assembler.result
  }

  private init(_ draft: Draft) {
    self.draft = draft
    uses = Array(repeating: 0, count: draft.bodies.count)
    // The page is not part of anything, even where it includes itself.
    uses[0] = 2
    for body in draft.bodies { count(body) }
  }

  private mutating func count(_ steps: [Draft.Step]) {
    for step in steps {
      switch step {
      case .include(let body, _): uses[body] += 1
      case .section(_, _, let inner, _): count(inner)
      case .text, .indentation, .value: break
      }
    }
  }

  @discardableResult private mutating func number(of body: Int) -> Int {
    if let number = numbers[body] { return number }
    let number = result.bodies.count
    result.bodies.append(0..<0)
    numbers[body] = number
    waiting.append(body)
    return number
  }

  private mutating func layOut(_ body: Int) {
    let number = number(of: body)
    var steps: [PageTemplate.Step] = []
    add(draft.bodies[body], to: &steps)
    store(steps, as: number)
  }

  private mutating func store(_ steps: [PageTemplate.Step], as number: Int) {
    let start = result.steps.count
    result.steps += steps
    result.bodies[number] = start..<result.steps.count
  }

  private mutating func add(_ drafts: [Draft.Step], to steps: inout [PageTemplate.Step]) {
    for draft in drafts {
      switch draft {
      case .text(let bytes, let startsLine): add(bytes, startsLine: startsLine, to: &steps)
      case .indentation(let bytes):
        let start = result.text.count
        result.text += bytes
        steps.append(.indentation(start..<result.text.count))
      case .value(let lookup, let isRaw): steps.append(.value(self.lookup(lookup), isRaw: isRaw))
      case .section(let lookup, let isInverted, let inner, let displaced):
        let number = result.bodies.count
        result.bodies.append(0..<0)
        var body: [PageTemplate.Step] = []
        add(inner, to: &body)
        store(body, as: number)
        steps.append(
          .section(
            self.lookup(lookup), isInverted: isInverted, body: number, displaced: displaced))
      case .include(let body, let place):
        if uses[body] == 1 {
          add(self.draft.bodies[body], to: &steps)
        } else {
          steps.append(.include(body: number(of: body), call: result.calls.count))
          result.calls.append(place)
        }
      }
    }
  }

  private mutating func add(
    _ bytes: [UInt8], startsLine: Bool, to steps: inout [PageTemplate.Step]
  ) {
    var start = result.text.count
    if case .text(let before, _) = steps.last, before.upperBound == start {
      start = before.lowerBound
      steps.removeLast()
    }
    result.text += bytes
    steps.append(.text(start..<result.text.count, startsLine: startsLine))
  }

  private mutating func lookup(_ lookup: Draft.Lookup) -> PageTemplate.Lookup {
    guard case .entry(let scope, let index, let path) = lookup else { return .item }
    let start = result.paths.count
    result.paths += path
    return .entry(scope: scope, index: index, path: start..<result.paths.count)
  }
}
