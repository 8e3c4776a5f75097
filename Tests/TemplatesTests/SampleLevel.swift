@testable import Templates

/// One place in sample data: all groups that stand there, each with those around it, the innermost last.
///
/// Samples know names only as they come, and what one item of a list lacks is looked for further out.
/// A shape has the same names for all items: those that any item has. What an item lacks is filled in
/// from further out, so that the data mean the same to both.
struct SampleLevel: Sendable {
  private let stacks: [[Sample]]
  private let path: String

  init(_ root: Sample) { self.init([[root]], "root") }

  private init(_ stacks: [[Sample]], _ path: String) {
    self.stacks = stacks
    self.path = path
  }

  /// What is offered at this place.
  var shape: Shape {
    Shape(path, "Sample data.", names.map { Shape.Entry($0, "A sample.", kind(of: $0)) })
  }

  /// The data of the place, for a page with one group in it.
  var scope: any Scope { Closed(level: self, stack: stacks.first ?? []) }

  private var names: [String] { Set(stacks.compactMap(\.last).flatMap(\.names)).sorted() }

  private static func look(_ name: String, _ stack: [Sample]) -> Value {
    stack.reversed().lazy.compactMap { $0.values[name] }.first ?? .absent
  }

  private func kind(of name: String) -> Shape.Kind {
    let found = stacks.map { (Self.look(name, $0), $0) }
    let values = found.map(\.0)
    if values.contains(where: { if case .list = $0 { true } else { false } }) {
      let items = found.flatMap { value, stack -> [(Value, [Sample])] in
        if case .list(let items) = value { items.map { ($0, stack) } } else { [] }
      }
      return .list(of: kind(of: items, name))
    }
    return kind(of: found, name)
  }

  private func kind(of found: [(Value, [Sample])], _ name: String) -> Shape.Kind {
    let inner = inner(found, name)
    if !inner.stacks.isEmpty { return .scope { inner.shape } }
    for (value, stack) in found {
      switch value {
      case .flag: return .flag
      case .number: return .number
      case .html: return .html
      case .text: return .text
      case .list(let items): return .list(of: kind(of: items.map { ($0, stack) }, name))
      case .absent, .scope: continue
      }
    }
    return .text
  }

  private func inner(_ found: [(Value, [Sample])], _ name: String) -> SampleLevel {
    let groups = found.compactMap { value, stack -> [Sample]? in
      if case .scope(let sample as Sample) = value { stack + [sample] } else { nil }
    }
    return SampleLevel(groups, path + "." + name)
  }

  /// All groups that `name` leads to from here, in lists or by themselves.
  private func inner(_ name: String) -> SampleLevel {
    let found = stacks.flatMap { stack -> [(Value, [Sample])] in
      let value = Self.look(name, stack)
      if case .list(let items) = value { return items.map { ($0, stack) } }
      return [(value, stack)]
    }
    return inner(found, name)
  }

  private struct Closed: Scope {
    let level: SampleLevel
    let stack: [Sample]

    func value(at index: Int) -> Value {
      let name = level.names[index]
      return closed(SampleLevel.look(name, stack), level.inner(name))
    }

    private func closed(_ value: Value, _ inner: SampleLevel) -> Value {
      switch value {
      case .scope(let sample as Sample): .scope(Closed(level: inner, stack: stack + [sample]))
      case .list(let items): .list(items.map { closed($0, inner) })
      default: value
      }
    }
  }
}
