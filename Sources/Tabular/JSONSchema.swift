/// A JSON Schema, understood once (draft 2020-12, the keywords that need no other document).
indirect enum JSONSchema: Sendable {
  /// Everything is valid, or nothing.
  case always(Bool)
  /// All of these tests.
  case tests([Test])

  /// What one keyword asks for.
  enum Test: Sendable {
    case types([String])
    case values([[UInt8]], shown: String)
    case properties([String: JSONSchema], others: JSONSchema)
    case required([String])
    case memberCount(ClosedRange<Int>)
    case items(first: [JSONSchema], rest: JSONSchema)
    case itemCount(ClosedRange<Int>)
    case uniqueItems
    case length(ClosedRange<Int>)
    case pattern(Pattern, String)
    case bound(Bound)
    case multiple(DecimalNumber, String)
    case all([JSONSchema])
    case any([JSONSchema])
    case one([JSONSchema])
    case not(JSONSchema)
  }

  /// A least or greatest number.
  struct Bound: Sendable {
    let relation: Relation
    let number: DecimalNumber
    let text: String
  }
}
