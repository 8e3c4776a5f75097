/// Columns whose values together occur only once, understood.
struct Key: Sendable {
  /// The columns' numbers.
  let columns: [Int]
  /// What makes them a key, for messages: "the primary key".
  let role: String
}
