/// Which column of a file belongs to which field of the schema.
struct ColumnMap: Sendable, Equatable {
  /// The column of each field, or -1 where the file has none for it.
  private(set) var sources: [Int]
  /// The field of each column, or -1 where the schema has none for it.
  private(set) var fields: [Int]
  /// Whether the columns are the fields, in the same order.
  let isInOrder: Bool

  /// How many columns the file has.
  var width: Int { fields.count }

  /// The columns are the fields in their order.
  init(inOrder count: Int) {
    sources = Array(0..<count)
    fields = sources
    isInOrder = true
  }

  /// The columns belong to the fields named for each, or to none.
  init(fields: [Int?], fieldCount: Int) {
    sources = Array(repeating: -1, count: fieldCount)
    self.fields = fields.map { $0 ?? -1 }
    for (column, field) in self.fields.enumerated() where field >= 0 { sources[field] = column }
    isInOrder = fields.count == fieldCount && fields.enumerated().allSatisfy { $0 == $1 }
  }
}
