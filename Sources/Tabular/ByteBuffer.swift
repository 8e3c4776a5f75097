/// Bytes that grow at the end: what the writers write into.
///
/// It owns its memory, keeps it when emptied, and cannot be copied by accident, so that a batch
/// after a batch is written without a single allocation.
public struct ByteBuffer: ~Copyable, @unchecked Sendable {
  private var start: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  /// How many bytes it holds.
  public private(set) var count = 0

  /// An empty buffer with room for `capacity` bytes.
  public init(capacity: Int = 1024) {
    self.capacity = max(capacity, 16)
    start = .allocate(capacity: self.capacity)
  }

  deinit { start.deallocate() }

  /// Makes room for `extra` more bytes.
  @inline(__always)
  public mutating func reserve(_ extra: Int) {
    if capacity - count < extra { grow(extra) }
  }

  @inline(never)
  private mutating func grow(_ extra: Int) {
    let larger = max(capacity * 2, count + extra)
    let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    memory.initialize(from: start, count: count)
    start.deallocate()
    (start, capacity) = (memory, larger)
  }

  /// Adds one byte.
  public mutating func append(_ byte: UInt8) {
    reserve(1)
    start[count] = byte
    count += 1
  }

  /// Adds the UTF-8 of a text.
  public mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append(UnsafeRawBufferPointer($0)) }
  }

  /// Adds bytes.
  public mutating func append(_ bytes: UnsafeRawBufferPointer) {
    guard let from = bytes.baseAddress else { return }
    reserve(bytes.count)
    UnsafeMutableRawPointer(start + count).copyMemory(from: from, byteCount: bytes.count)
    count += bytes.count
  }

  /// Adds bytes.
  public mutating func append(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { append($0) }
  }

  /// Empties the buffer and keeps its memory.
  public mutating func removeAll() {
    count = 0
  }

  /// Lends out the bytes.
  public borrowing func withUnsafeBytes<R>(
    _ body: (UnsafeRawBufferPointer) throws -> R
  ) rethrows -> R {
    try body(UnsafeRawBufferPointer(start: start, count: count))
  }

  /// A copy of the bytes.
  public var bytes: [UInt8] { withUnsafeBytes { Array($0) } }

  /// Lends out `extra` bytes of room behind the bytes; `fill` says how many it has written.
  @inline(__always)
  mutating func write(upTo extra: Int, _ fill: (UnsafeMutablePointer<UInt8>) -> Int) {
    reserve(extra)
    count += fill(start + count)
  }
}
