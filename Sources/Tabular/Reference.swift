/// A foreign key, understood.
struct Reference: Sendable {
  /// The numbers of the columns that refer.
  let columns: [Int]
  /// The key as the schema has it.
  let key: ForeignKey
}
