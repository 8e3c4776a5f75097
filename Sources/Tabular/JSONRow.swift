/// Writes rows as JSON objects; what is the same for all rows is worked out once.
struct JSONRow: Sendable {
  /// How the values of a column become JSON; a list's form stands in `lists`, so that the kinds are
  /// plain numbers in the loop over all cells.
  private enum Kind: Sendable {
    case string, number, boolean, json, geopoint, list
  }

  private let kinds: [Kind]
  /// The forms of the columns that hold lists, by their numbers.
  private let lists: [Int: ListForm]
  /// What stands before each value (`{"id":`, `,"name":`, ...), one after the other, and eight
  /// bytes more, so that words can be copied.
  private let names: [UInt8]
  /// Where each of them ends.
  private let ends: [Int]

  init(_ schema: CompiledSchema) {
    var buffer = ByteBuffer()
    var ends: [Int] = []
    for (index, column) in schema.columns.enumerated() {
      buffer.append(index == 0 ? 0x7B : 0x2C)
      JSONEscape.append(column.field.name, to: &buffer)
      buffer.append(0x3A)
      ends.append(buffer.count)
    }
    names = buffer.bytes + repeatElement(0, count: 8)
    self.ends = ends
    kinds = schema.columns.map { Self.kind($0.form) }
    var lists: [Int: ListForm] = [:]
    for (index, column) in schema.columns.enumerated() {
      if case .list(let form) = column.form { lists[index] = form }
    }
    self.lists = lists
  }

  private static func kind(_ form: CellForm) -> Kind {
    switch form {
    case .number: .number
    case .boolean: .boolean
    case .json: .json
    case .geopoint: .geopoint
    case .list: .list
    case .any, .string, .temporal, .year, .yearMonth, .duration: .string
    }
  }

  /// How many bytes the rows of a batch can become, with three more for each.
  func size(of grid: CellGrid) -> Int {
    // A byte becomes six at most (a control character), and a value has two quotes around it.
    grid.bytes.count * 6 + grid.rowCount * (names.count + grid.columnCount * 8 + 4) + 8
  }

  /// Writes one row, and returns where the next one goes.
  @inline(__always)
  func write(
    _ grid: CellGrid, _ row: Int, to start: UnsafeMutablePointer<UInt8>
  ) -> UnsafeMutablePointer<UInt8> {
    var out = start
    names.withUnsafeBufferPointer { names in
      ends.withUnsafeBufferPointer { ends in
        kinds.withUnsafeBufferPointer { kinds in
          guard let name = names.baseAddress else { return }
          var nameStart = 0
          for column in 0..<grid.columnCount {
            out = CellCopy.copy(name + nameStart, ends[column] - nameStart, to: out)
            nameStart = ends[column]
            let cell = grid.cells[row * grid.columnCount + column]
            out = write(cell, grid.bytes, kinds[column], column, to: out)
          }
        }
      }
    }
    out[0] = 0x7D
    return out + 1
  }

  /// Adds the value of one cell.
  func append(_ grid: CellGrid, _ row: Int, _ column: Int, to buffer: inout ByteBuffer) {
    let cell = grid.cells[row * grid.columnCount + column]
    // A byte becomes six at most (a control character); the rest is for quotes, words and brackets.
    buffer.write(upTo: (cell.isMissing ? 0 : cell.length) * 6 + 32) { start in
      write(cell, grid.bytes, kinds[column], column, to: start) - start
    }
  }

  @inline(__always)
  private func write(
    _ cell: Cell, _ bytes: UnsafeBufferPointer<UInt8>, _ kind: Kind, _ column: Int,
    to out: UnsafeMutablePointer<UInt8>
  ) -> UnsafeMutablePointer<UInt8> {
    if cell.isMissing { return Self.write("null", to: out) }
    let text = UnsafeBufferPointer(rebasing: bytes[cell.offset..<cell.offset + cell.length])
    if case .string = kind { return JSONEscape.write(text, to: out) }
    // A text that is no value of its type has been reported; as a string it is still JSON.
    if cell.has(Cell.faulty) { return JSONEscape.write(text, to: out) }
    switch kind {
    case .number: return JSONNumber.write(text, to: out)
    case .boolean: return Self.write(BooleanForm.value(of: text) ? "true" : "false", to: out)
    default: return writeStructure(text, kind, column, to: out)
    }
  }

  @inline(never)
  private func writeStructure(
    _ text: UnsafeBufferPointer<UInt8>, _ kind: Kind, _ column: Int,
    to start: UnsafeMutablePointer<UInt8>
  ) -> UnsafeMutablePointer<UInt8> {
    if case .list = kind, let list = lists[column] { return Self.write(text, list, to: start) }
    guard case .geopoint = kind, let (longitude, latitude) = GeopointForm.parts(text) else {
      return Self.minify(text, to: start)
    }
    start[0] = 0x5B
    var out = JSONNumber.write(longitude, to: start + 1)
    out[0] = 0x2C
    out = JSONNumber.write(latitude, to: out + 1)
    out[0] = 0x5D
    return out + 1
  }

  private static func write(
    _ text: UnsafeBufferPointer<UInt8>, _ list: ListForm, to start: UnsafeMutablePointer<UInt8>
  ) -> UnsafeMutablePointer<UInt8> {
    start[0] = 0x5B
    var out = start + 1
    list.forEachItem(text) { item in
      switch list.item {
      case .number: out = JSONNumber.write(item, to: out)
      case .boolean: out = write(BooleanForm.value(of: item) ? "true" : "false", to: out)
      default: out = JSONEscape.write(item, to: out)
      }
      out[0] = 0x2C
      out += 1
    }
    // The last comma gives way to the bracket: there always is one item.
    out[-1] = 0x5D
    return out
  }

  /// Writes JSON without the white space between its tokens, so that it stays on one line.
  private static func minify(
    _ text: UnsafeBufferPointer<UInt8>, to start: UnsafeMutablePointer<UInt8>
  ) -> UnsafeMutablePointer<UInt8> {
    var out = start
    var isInString = false
    var isEscaped = false
    for byte in text {
      if isInString {
        if isEscaped {
          isEscaped = false
        } else if byte == 0x5C {
          isEscaped = true
        } else if byte == 0x22 {
          isInString = false
        }
      } else if byte == 0x22 {
        isInString = true
      } else if byte <= 0x20 {
        continue
      }
      out[0] = byte
      out += 1
    }
    return out
  }

  @inline(__always)
  private static func write(
    _ word: StaticString, to out: UnsafeMutablePointer<UInt8>
  ) -> UnsafeMutablePointer<UInt8> {
    out.update(from: word.utf8Start, count: word.utf8CodeUnitCount)
    return out + word.utf8CodeUnitCount
  }
}
