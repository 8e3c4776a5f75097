extension RowBatch {
  /// A batch of rows that come from no file: each of `columnCount` values in canonical form, nil where
  /// there is none; `firstRow` rows of the table come before.
  public init(_ rows: some Collection<[String?]>, columnCount: Int, firstRow: Int = 0) {
    var cells = BatchRows(
      ColumnMap(inOrder: columnCount), fieldCount: columnCount, room: rows.count * columnCount,
      spare: [])
    var bytes: [UInt8] = []
    for row in rows {
      let start = bytes.count
      cells.withNextRow { next in
        for (column, value) in zip(next.indices, row) {
          guard let value else {
            next[column] = .absent
            continue
          }
          let offset = bytes.count
          bytes += value.utf8
          next[column] = Cell(offset: offset, length: bytes.count - offset)
        }
      }
      cells.keep(from: start, [])
    }
    let count = bytes.count
    bytes += repeatElement(0, count: ByteWord.size)
    self.init(
      file: "", firstRow: firstRow, columnCount: columnCount, cells, base: 0, bytes: bytes,
      sourceCount: count)
  }
}
