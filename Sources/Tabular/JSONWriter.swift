/// Writes a JSON document value by value, indented by two spaces or in one line.
///
/// Texts are escaped, commas and line breaks set, and brackets matched by the writer; a name is
/// given before each value of an object. An array or object without members stays on one line.
public struct JSONWriter: ~Copyable {
  private var buffer = ByteBuffer()
  /// The open brackets, each with whether something stands in it.
  private var open: [(close: UInt8, hasMembers: Bool)] = []
  private var followsKey = false
  private let isCompact: Bool

  /// An empty document; a compact one has no line breaks but at its end.
  public init(isCompact: Bool = false) {
    self.isCompact = isCompact
  }

  /// Begins an object.
  public mutating func beginObject() { begin(0x7B, close: 0x7D) }

  /// Begins an array.
  public mutating func beginArray() { begin(0x5B, close: 0x5D) }

  /// Ends the object that was begun last.
  public mutating func endObject() { end(0x7D) }

  /// Ends the array that was begun last.
  public mutating func endArray() { end(0x5D) }

  /// Names the value that is written next.
  public mutating func key(_ name: String) {
    separate()
    JSONEscape.append(name, to: &buffer)
    buffer.append(isCompact ? ":" : ": ")
    followsKey = true
  }

  /// Writes a text.
  public mutating func string(_ text: String) {
    separate()
    JSONEscape.append(text, to: &buffer)
  }

  /// Writes a whole number.
  public mutating func number(_ number: Int) {
    separate()
    buffer.append(String(number))
  }

  /// Writes a number with a fraction; what JSON has no number for becomes `null`.
  public mutating func number(_ number: Double) {
    separate()
    buffer.append(number.isFinite ? "\(number)" : "null")
  }

  /// Writes true or false.
  public mutating func bool(_ value: Bool) {
    separate()
    buffer.append(value ? "true" : "false")
  }

  /// Writes null.
  public mutating func null() {
    separate()
    buffer.append("null")
  }

  /// Writes a value with all that is in it.
  public mutating func value(_ value: JSONValue) {
    switch value {
    case .null: null()
    case .bool(let value): bool(value)
    case .number(let text):
      separate()
      buffer.append(text)
    case .string(let text): string(text)
    case .array(let items):
      beginArray()
      for item in items { self.value(item) }
      endArray()
    case .object(let members):
      beginObject()
      for member in members {
        key(member.name)
        self.value(member.value)
      }
      endObject()
    }
  }

  /// The document in UTF-8, with a line break at its end; what is still open is closed.
  public consuming func finish() -> [UInt8] {
    while let last = open.last { end(last.close) }
    buffer.append(0x0A)
    return buffer.bytes
  }

  private mutating func begin(_ bracket: UInt8, close: UInt8) {
    separate()
    buffer.append(bracket)
    open.append((close, false))
  }

  private mutating func end(_ bracket: UInt8) {
    guard let last = open.last, last.close == bracket else { return }
    open.removeLast()
    if last.hasMembers { breakLine() }
    buffer.append(bracket)
    followsKey = false
  }

  /// Sets what stands between the value before and the one that comes.
  private mutating func separate() {
    if followsKey {
      followsKey = false
      return
    }
    guard let last = open.last else { return }
    if last.hasMembers { buffer.append(0x2C) }
    open[open.count - 1].hasMembers = true
    breakLine()
  }

  private mutating func breakLine() {
    guard !isCompact else { return }
    buffer.append(0x0A)
    for _ in open { buffer.append("  ") }
  }
}
