/// What is offered at one point of a template, seen without data.
struct ShapeStack: Sendable {
  /// The shapes in which names are looked up, the innermost last.
  ///
  /// Each stands here once: a shape that is entered again hides the same one further out. So a
  /// template that includes itself in a section leads to finitely many stacks.
  private(set) var shapes: [Shape]
  /// The kind of the item itself, which `{{.}}` writes.
  private(set) var item: Shape.Kind

  /// What stands at the outermost point of a page.
  init(_ shape: Shape) {
    self.shapes = [shape]
    self.item = .scope { shape }
  }

  /// What is offered within a section over a value of `kind`.
  func within(_ kind: Shape.Kind) -> ShapeStack {
    switch kind {
    case .flag: self
    case .list(of: let item): entering(item)
    default: entering(kind)
    }
  }

  /// The innermost entry called `name`.
  func entry(named name: String) -> Shape.Entry? {
    for shape in shapes.reversed() {
      if let entry = shape.entry(named: name) { return entry }
    }
    return nil
  }

  private func entering(_ kind: Shape.Kind) -> ShapeStack {
    var result = self
    result.item = kind
    if case .scope(let shape) = kind {
      let shape = shape()
      result.shapes.removeAll { $0 == shape }
      result.shapes.append(shape)
    }
    return result
  }
}
