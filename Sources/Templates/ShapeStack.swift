/// What is offered at one point of a template, seen without data.
struct ShapeStack: Sendable {
  /// The shapes in which names are looked up, the innermost last.
  ///
  /// Each stands here once: a shape that is entered again takes the place of the same one further
  /// out. So a template that includes itself in a section leads to finitely many stacks.
  private(set) var shapes: [Shape]
  /// The kind of the item itself, which `{{.}}` writes.
  private(set) var item: Shape.Kind

  /// What stands at the outermost point of a page.
  init(_ shape: Shape) {
    self.shapes = [shape]
    self.item = .scope { shape }
  }

  /// What is offered within a section over a value of `kind`, and the position of the shape that
  /// makes way for what is entered.
  func within(_ kind: Shape.Kind) -> (stack: ShapeStack, displaced: Int?) {
    switch kind {
    case .flag: (self, nil)
    case .list(of: let item): entering(item)
    default: entering(kind)
    }
  }

  /// The innermost entry called `name`, with the position of its shape.
  func entry(named name: String) -> (shape: Int, index: Int, entry: Shape.Entry)? {
    for shape in shapes.indices.reversed() {
      if let index = shapes[shape].index(of: name) {
        return (shape, index, shapes[shape].entries[index])
      }
    }
    return nil
  }

  private func entering(_ kind: Shape.Kind) -> (stack: ShapeStack, displaced: Int?) {
    var result = self
    result.item = kind
    guard case .scope(let shape) = kind else { return (result, nil) }
    let entered = shape()
    let displaced = shapes.firstIndex(of: entered)
    if let displaced { result.shapes.remove(at: displaced) }
    result.shapes.append(entered)
    return (result, displaced)
  }
}
