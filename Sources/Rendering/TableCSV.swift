internal import GazetteModel
internal import Tabular

/// Writes the rows of a table in a text as a file: the columns that it shows, of all rows.
struct TableCSV {
  let columns: [ShownColumn]
  /// The column of the status of rows, which stands last.
  let status: Int?
  let statuses: [ObservationStatus?]?

  /// The rows as CSV (RFC 4180), in canonical form; numbers that the table withholds are no part of it.
  func bytes(_ rows: ShownRows) -> [UInt8] {
    let numbers = columns.map(\.number) + (status.map { [$0] } ?? [])
    let fields = numbers.map { rows.table.schema.fields[$0] }
    let schema = Schema(fields.map { Field($0.name, $0.type) })
    guard let compiled = CompiledSchema.compile(schema).schema else { return [] }
    let shown = rows.rows.enumerated().map { index, row in
      let isWithheld = statuses?[index]?.isWithheld == true
      return zip(numbers, fields).map { number, field in
        isWithheld && field.type.isNumeric ? nil : row[number]
      }
    }
    let writer = CSVWriter(compiled)
    var buffer = ByteBuffer()
    writer.writeHeader(to: &buffer)
    writer.write(RowBatch(shown, columnCount: numbers.count), to: &buffer)
    return buffer.withUnsafeBytes { Array($0) }
  }
}
