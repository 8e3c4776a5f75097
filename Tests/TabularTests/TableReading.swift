import Diagnostics
import Tabular

/// What comes of reading one table: everything a test may want to look at.
struct TableReading {
  var rows: [[String?]] = []
  var findings = Findings()
  var csv = ""
  var json = ""
  var lines = ""

  /// The codes of all faults kept, in the order of their places.
  var codes: [String] { findings.diagnostics.map(\.rule.code) }

  /// The only fault there is.
  var fault: Diagnostic? { findings.diagnostics.count == 1 ? findings.diagnostics.first : nil }
}

/// A fault of a test's own schema.
struct UnusableSchema: Error {
  let messages: [String]
}

/// Understands a schema that a test knows to be right.
func compiled(_ schema: Schema, _ dialect: Dialect = Dialect()) throws -> CompiledSchema {
  let (compiled, findings) = CompiledSchema.compile(schema, dialect: dialect)
  guard let compiled else {
    throw UnusableSchema(messages: findings.diagnostics.map(\.message))
  }
  return compiled
}

/// A schema of text columns in which nothing is missing, so that cells come out as they stand.
func textSchema(_ names: String...) -> Schema {
  Schema(names.map { Field($0, .string) }, missingValues: [])
}

/// Reads a table out of memory.
///
/// `piece` is how many bytes the source gives out at a time, `batch` how many make up a batch.
func read(
  _ bytes: [UInt8], _ schema: Schema, _ dialect: Dialect = Dialect(), references: [KeySet?] = [],
  limits: TableLimits = TableLimits(batchBytes: 4096), piece: Int = .max, file: String = "t.csv"
) throws -> TableReading {
  try read([(file, bytes)], schema, dialect, references: references, limits: limits, piece: piece)
}

/// Reads a table out of a text.
func read(
  _ text: String, _ schema: Schema, _ dialect: Dialect = Dialect(), references: [KeySet?] = [],
  limits: TableLimits = TableLimits(batchBytes: 4096), piece: Int = .max
) throws -> TableReading {
  try read(Array(text.utf8), schema, dialect, references: references, limits: limits, piece: piece)
}

/// Reads several files of one table out of memory.
func read(
  _ files: [(name: String, bytes: [UInt8])], _ schema: Schema, _ dialect: Dialect = Dialect(),
  references: [KeySet?] = [], limits: TableLimits = TableLimits(batchBytes: 4096), piece: Int = .max
) throws -> TableReading {
  let compiled = try compiled(schema, dialect)
  var reading = TableReading()
  var reader = TableReader(compiled, references: references, limits: limits)
  let csvWriter = CSVWriter(compiled)
  let jsonWriter = JSONRowsWriter(compiled)
  var csv = ByteBuffer()
  var json = ByteBuffer()
  var lines = ByteBuffer()
  csvWriter.writeHeader(to: &csv)
  for (name, bytes) in files {
    var source = MemorySource(bytes: bytes, piece: piece)
    try reader.read(file: name, from: { source.fill($0) }, findings: &reading.findings) { batch in
      for row in 0..<batch.rowCount {
        reading.rows.append((0..<batch.columnCount).map { batch.text(row: row, column: $0) })
      }
      csvWriter.write(batch, to: &csv)
      jsonWriter.write(batch, array: &json, lines: &lines)
    }
  }
  jsonWriter.finish(rowCount: reader.rowCount, to: &json)
  reading.csv = String(decoding: csv.bytes, as: UTF8.self)
  reading.json = String(decoding: json.bytes, as: UTF8.self)
  reading.lines = String(decoding: lines.bytes, as: UTF8.self)
  return reading
}

/// Bytes in memory, given out in pieces.
struct MemorySource {
  let bytes: [UInt8]
  let piece: Int
  private var position = 0

  init(bytes: [UInt8], piece: Int = .max) {
    self.bytes = bytes
    self.piece = piece
  }

  /// Writes the next piece into `memory`.
  mutating func fill(_ memory: UnsafeMutableRawBufferPointer) -> Int {
    let count = min(memory.count, piece, bytes.count - position)
    memory.copyBytes(from: bytes[position..<position + count])
    position += count
    return count
  }
}
