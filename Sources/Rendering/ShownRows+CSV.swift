internal import GazetteModel
internal import Tabular

extension ShownRows {
  /// Some of its columns as CSV, written as the files of datasets are.
  func csv(of columns: [Int]) -> [UInt8] {
    let schema = Schema(columns.map { table.schema.fields[$0] })
    guard let compiled = CompiledSchema.compile(schema).schema else { return [] }
    let writer = CSVWriter(compiled)
    var buffer = ByteBuffer()
    writer.writeHeader(to: &buffer)
    writer.write(
      RowBatch(rows.map { row in columns.map { row[$0] } }, columnCount: columns.count),
      to: &buffer)
    return buffer.bytes
  }
}
