public import Diagnostics

/// Splits files into batches of rows: the first stage of reading, which has to see the bytes in
/// their order.
///
/// It finds the cells, holds the header against the schema, puts the columns into the schema's
/// order, and reports what is wrong with the form of the file: after each fault it goes on with
/// the next row. What the cells say is for a ``RowChecker``.
public struct TableScanner: Sendable {
  let schema: CompiledSchema
  let limits: TableLimits
  /// How many rows have been given out, over all files.
  public internal(set) var rowCount = 0

  /// The path of the file being read.
  var file = ""
  /// How many of the file's bytes come before the buffer.
  var base = 0
  /// The file's bytes from `base` on, and eight more, so that words can be read at the end.
  var buffer: [UInt8] = []
  /// How many bytes of the buffer are the file's.
  var used = 0
  /// How many of them are known to be text.
  var checked = 0
  /// Where the next record begins.
  var position = 0
  var stage = Stage.closed
  /// Whether a line is being left behind: the record in it has no end, or it is a comment.
  var isSkippingLine = false
  /// Whether `used` is the end of the file.
  var isAtEnd = false
  /// Whether damaged bytes have shown that the file is UTF-8 all the same.
  var isDamagedUTF8 = false
  /// The quote that is still open at the end of the buffer, counted from `position`.
  var openQuote: Int?
  /// How many records the file had so far, those left out included.
  var recordNumber = 0
  var blankLines = BlankLines()
  var header = Header()
  var columns: ColumnMap
  var records: RecordScanner
  /// What turns the file's bytes into UTF-8; nil where they are.
  var decoder: TextDecoder?
  private var spareBytes: [UInt8] = []
  private var spareCells: [Cell] = []

  enum Stage {
    /// Nothing has been looked at.
    case start
    /// The header's rows are being collected.
    case header
    /// The rows are being scanned.
    case rows
    /// Nothing more comes from this file.
    case closed
  }

  /// Blank lines since the last record: they matter only if another one follows.
  struct BlankLines {
    var count = 0
    /// Where the first of them is in the file.
    var first = 0..<0
    /// Whether they turned out to be rows of a table of one column.
    var areRows = false
  }

  /// A scanner of tables of this schema.
  public init(_ schema: CompiledSchema, limits: TableLimits = TableLimits()) {
    self.schema = schema
    self.limits = limits
    columns = ColumnMap(inOrder: schema.columns.count)
    records = RecordScanner(schema.compiledDialect, limits: limits)
  }

  /// Begins with a file, or with the part of one that begins at a byte; the numbers of its rows go on where those of
  /// the last file ended.
  public mutating func open(_ file: String, at offset: Int = 0) {
    let before = self
    self = TableScanner(schema, limits: limits)
    (spareBytes, spareCells) = (before.spareBytes, before.spareCells)
    rowCount = before.rowCount
    self.file = file
    base = offset
    decoder = schema.dialect.encoding.isUTF8 ? nil : TextDecoder(schema.dialect.encoding)
    stage = .start
  }

  /// The file's next rows, or nil at its end.
  ///
  /// `fill` writes the file's next bytes into the memory it is given and says how many they are, 0
  /// at the end of the file. What it throws is passed on.
  public mutating func next(
    from fill: (UnsafeMutableRawBufferPointer) throws -> Int, findings: inout Findings
  ) rethrows -> RowBatch? {
    while stage != .closed {
      try refill(from: fill)
      if decoder != nil { reportDecoding(&findings) }
      if stage == .start { start(&findings) } else if stage != .closed { checkText(&findings) }
      if stage != .closed, isSkippingLine { skipLine() }
      if stage == .header, !isSkippingLine { readHeader(&findings) }
      if stage == .rows, !isSkippingLine, let batch = scanRows(&findings) { return batch }
      if stage != .closed, isAtEnd, position >= used { close(&findings) }
      if stage != .start, position == 0, used == buffer.count - ByteWord.size,
        used >= limits.rowBytes
      {
        abandonRecord(&findings)
      }
    }
    return nil
  }

  /// Takes back a batch that is no longer needed, so that its memory is used for the next one.
  public mutating func recycle(_ batch: consuming RowBatch) {
    spareBytes = batch.bytes
    spareCells = batch.cells
  }

  /// Moves what has not been scanned to the front, and reads until the buffer is full.
  ///
  /// A buffer that is full of one record's beginning is made larger.
  private mutating func refill(
    from fill: (UnsafeMutableRawBufferPointer) throws -> Int
  ) rethrows {
    guard !isAtEnd else { return }
    if position > 0 {
      buffer.withUnsafeMutableBytes { bytes in
        let rest = UnsafeRawBufferPointer(rebasing: bytes[position..<used])
        bytes.copyMemory(from: rest)
      }
      base += position
      used -= position
      checked -= position
      position = 0
    }
    let size = max(0, buffer.count - ByteWord.size)
    let capacity = used < size ? size : max(limits.batchBytes, used * 2)
    if buffer.count < capacity + ByteWord.size {
      buffer += repeatElement(0, count: capacity + ByteWord.size - buffer.count)
    }
    while used < capacity {
      let count = try readText(into: used..<capacity, from: fill)
      if count <= 0 {
        isAtEnd = true
        break
      }
      used += count
    }
  }

  /// Scans as many complete rows as the buffer and the batch have room for; nil where that is none.
  private mutating func scanRows(_ findings: inout Findings) -> RowBatch? {
    var rows = BatchRows(
      columns, fieldCount: schema.columns.count, room: limits.batchBytes / 4, spare: spareCells)
    spareCells = []
    records.unescaped.removeAll(keepingCapacity: true)
    records.unescapedStart = buffer.count
    let bytes = buffer
    bytes.withUnsafeBufferPointer { scan($0, into: &rows, &findings) }
    if rows.starts.isEmpty {
      spareCells = rows.cells
      return nil
    }
    return batch(rows)
  }

  /// Hands over the buffer as a batch, and goes on with a new one that begins with the rest.
  private mutating func batch(_ rows: BatchRows) -> RowBatch {
    var fresh = spareBytes
    spareBytes = []
    let size = max(limits.batchBytes, used - position) + ByteWord.size
    fresh.removeLast(max(0, fresh.count - size))
    if fresh.count < size { fresh += repeatElement(0, count: size - fresh.count) }
    fresh.replaceSubrange(0..<used - position, with: buffer[position..<used])
    swap(&fresh, &buffer)
    fresh += records.unescaped
    fresh += repeatElement(0, count: ByteWord.size)
    let batch = RowBatch(
      file: file, firstRow: rowCount, columnCount: schema.columns.count, rows, base: base,
      bytes: fresh, sourceCount: used)
    rowCount += batch.rowCount
    base += position
    used -= position
    checked -= position
    position = 0
    return batch
  }
}
