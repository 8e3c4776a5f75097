/// The least or greatest value of a column.
struct Bound: Sendable {
  let relation: Relation
  /// The bound as the schema has it.
  let text: String
  let magnitude: Magnitude

  /// Whether the value of a canonical text is within the bound.
  func holds(_ text: UnsafeBufferPointer<UInt8>, _ form: CellForm) -> Bool {
    switch magnitude {
    case .number(let number):
      if case .number(let form) = form, !form.isInteger, NumberForm.isSpecial(text) { break }
      return relation.holds(number.order(of: text))
    case .instant(let bound):
      guard let instant = form.instant(of: text) else { return false }
      return relation.holds(instant < bound ? -1 : instant == bound ? 0 : 1)
    case .infinity, .duration: break
    }
    guard let value = form.magnitude(of: text) else { return false }
    switch (value, magnitude) {
    case (.infinity(let sign), .number): return relation.holds(sign)
    case (.number, .infinity(let sign)): return relation.holds(-sign)
    case (.infinity(let left), .infinity(let right)): return relation.holds(left - right)
    case (.duration(let left), .duration(let right)):
      return left.always(right) { relation.holds($0 < $1 ? -1 : $0 == $1 ? 0 : 1) }
    default: return false
    }
  }
}
