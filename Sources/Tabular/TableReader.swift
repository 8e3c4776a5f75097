public import Diagnostics

/// Reads the files of one table: bytes in, checked batches of rows out.
///
/// It runs the three stages one after the other: a ``TableScanner`` finds the cells, a
/// ``RowChecker`` looks at what they say, a ``KeyRegister`` finds duplicates. Memory stays at a few
/// batches and the keys, whatever the files are; keys that are too many are left for the register's
/// ``KeyRegister/remainder(rowCount:)``.
public struct TableReader: Sendable {
  private var scanner: TableScanner
  private let checker: RowChecker
  /// What finds duplicates.
  public private(set) var register: KeyRegister

  /// A reader of a table of this schema.
  ///
  /// `references` are the keys referred to, in the order of the schema's foreign keys; those that
  /// are nil or left out are not looked up.
  public init(
    _ schema: CompiledSchema, references: [KeySet?] = [], limits: TableLimits = TableLimits()
  ) {
    scanner = TableScanner(schema, limits: limits)
    checker = RowChecker(schema, references: references)
    register = KeyRegister(schema, limits: limits)
  }

  /// How many rows have been read, over all files.
  public var rowCount: Int { scanner.rowCount }

  /// Reads one file to its end; keys must be unique over all files read by this reader.
  ///
  /// `fill` writes the file's next bytes into the memory it is given and says how many they are, 0
  /// at the end of the file. `each` is given the batches in order. What is wrong with the file is
  /// added to `findings`; only what the two closures throw is thrown.
  public mutating func read(
    file: String, from fill: (UnsafeMutableRawBufferPointer) throws -> Int,
    findings: inout Findings, each: (RowBatch) throws -> Void
  ) throws {
    scanner.open(file)
    while var batch = try scanner.next(from: fill, findings: &findings) {
      checker.check(&batch, findings: &findings)
      register.admit(batch, findings: &findings)
      try each(batch)
      scanner.recycle(batch)
    }
  }
}
