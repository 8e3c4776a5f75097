/// Turns the bytes of a file in some encoding into UTF-8, a piece at a time.
///
/// A byte that belongs to no character becomes U+FFFD and a ``Fault``; memory stays at one piece.
struct TextDecoder: Sendable {
  /// The encoding that the file is said to be in.
  let encoding: TextEncoding
  /// What the file evidently is instead, by its first bytes: nothing of it is given out then.
  private(set) var refusal: Refusal?
  /// The bytes that are no characters, since they were last taken.
  private(set) var faults: [Fault] = []

  private var conversion: Conversion
  /// Memory to convert into.
  private var room: [UInt8]?
  /// The file's bytes that have not been converted.
  private var source: [UInt8] = []
  /// How many bytes of the file come before them.
  private var sourceStart = 0
  private var isSourceAtEnd = false
  /// Text that has not been given out.
  private var text: ArraySlice<UInt8> = []
  /// How many bytes of text have been made.
  private var textEnd = 0
  private var hasStarted = false
  private var hasFinished = false

  /// Bytes that are no character.
  struct Fault: Sendable, Equatable {
    /// Where U+FFFD stands for them in the text.
    var place: Range<Int>
    /// Where the first of them stands in the file.
    var offset: Int
    /// The first of them, as far as they are known to be at fault.
    var bytes: [UInt8]
  }

  /// What a file is that is not in its encoding.
  enum Refusal: Sendable, Equatable {
    /// No text.
    case kind(FileKind)
    /// Text in the encoding of this name, or in one that has a byte for each plain character.
    case encoding(String?)
  }

  /// How many bytes of a file are converted at a time.
  private static let pieceSize = 1 << 16
  /// U+FFFD in UTF-8.
  private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

  /// A decoder at the start of a file; nil where the system does not know the encoding.
  init?(_ encoding: TextEncoding) {
    guard let conversion = Conversion(from: encoding.name) else { return nil }
    self.encoding = encoding
    self.conversion = conversion
  }

  /// Writes the next bytes of the text into `memory` and says how many they are, 0 at the end.
  ///
  /// `fill` does the same for the bytes of the file.
  mutating func read(
    into memory: UnsafeMutableRawBufferPointer,
    from fill: (UnsafeMutableRawBufferPointer) throws -> Int
  ) rethrows -> Int {
    while text.isEmpty, refusal == nil, !hasFinished {
      try refill(from: fill)
      if !hasStarted {
        hasStarted = true
        refusal = refusalByHead()
        guard refusal == nil else { return 0 }
        if let name = encoding.bigEndian, isBigEndian, let other = Conversion(from: name) {
          conversion = other
        }
      }
      convert()
    }
    let count = min(memory.count, text.count)
    memory.copyBytes(from: text.prefix(count))
    text.removeFirst(count)
    return count
  }

  /// Hands over the faults found so far.
  mutating func takeFaults() -> [Fault] {
    defer { faults = [] }
    return faults
  }

  private mutating func refill(
    from fill: (UnsafeMutableRawBufferPointer) throws -> Int
  ) rethrows {
    var count = source.count
    source += repeatElement(0, count: max(0, Self.pieceSize - count))
    defer { source.removeLast(source.count - count) }
    while !isSourceAtEnd, count < source.count {
      let read = try source.withUnsafeMutableBytes {
        try fill(UnsafeMutableRawBufferPointer(rebasing: $0[count...]))
      }
      isSourceAtEnd = read <= 0
      count += max(0, read)
    }
  }

  /// Converts what there is of the file; the beginning of a character at its end is kept.
  private mutating func convert() {
    // No encoding has a byte that takes more than this; where one had, it would be converted in turns.
    var room = self.room.take() ?? [UInt8](repeating: 0, count: Self.pieceSize * 3)
    defer { self.room = room }
    var made: [UInt8] = []
    var position = 0
    func taking(_ step: Conversion.Step) -> Conversion.Outcome {
      position += step.read
      made += room[..<step.written]
      return step.outcome
    }
    loop: while position < source.count {
      let step = room.withUnsafeMutableBytes { room in
        source.withUnsafeBytes {
          conversion.convert(UnsafeRawBufferPointer(rebasing: $0[position...]), into: room)
        }
      }
      switch taking(step) {
      case .full: continue
      case .done: break loop
      case .faulty: replace(at: &position, encoding.unit, &made)
      case .incomplete:
        guard isSourceAtEnd else { break loop }
        replace(at: &position, source.count - position, &made)
      }
    }
    if isSourceAtEnd {
      _ = taking(room.withUnsafeMutableBytes { conversion.finish(into: $0) })
      hasFinished = true
    }
    source.removeFirst(position)
    sourceStart += position
    textEnd += made.count
    text = made[...]
  }

  private mutating func replace(at position: inout Int, _ count: Int, _ made: inout [UInt8]) {
    let count = min(count, source.count - position)
    let start = textEnd + made.count
    faults.append(
      Fault(
        place: start..<start + Self.replacement.count, offset: sourceStart + position,
        bytes: Array(source[position..<position + count])))
    made += Self.replacement
    position += count
  }

  /// Whether the file has no byte order mark, and the zero bytes of commas and line breaks come first.
  private var isBigEndian: Bool {
    guard !source.starts(with: [0xFF, 0xFE]), !source.starts(with: [0xFE, 0xFF]) else {
      return false
    }
    var zeros = (even: 0, odd: 0)
    for (index, byte) in source.enumerated() where byte == 0 {
      if index.isMultiple(of: 2) { zeros.even += 1 } else { zeros.odd += 1 }
    }
    return zeros.even > zeros.odd
  }

  private func refusalByHead() -> Refusal? {
    let kind = FileKind(source.prefix(512))
    let isWide = encoding.unit > 1
    switch kind {
    case .utf16: return isWide ? nil : .encoding("UTF-16")
    case .some(let kind): return .kind(kind)
    case nil: break
    }
    // A table has commas and line breaks, which have a zero byte in UTF-16 and UTF-32.
    if isWide, !source.isEmpty, !source.contains(0) {
      return .encoding(looksLikeUTF8 ? "UTF-8" : nil)
    }
    return looksLikeUTF8 && !encoding.isUTF8 ? .encoding("UTF-8") : nil
  }

  /// Whether the piece is UTF-8 by more than chance: in other encodings the bytes beyond ASCII make
  /// up the characters of UTF-8 once or twice, not throughout.
  private var looksLikeUTF8: Bool {
    let beyond = source.count { $0 >= 0x80 }
    let hasMark = source.starts(with: [0xEF, 0xBB, 0xBF])
    guard beyond >= 12 || hasMark else { return false }
    let padded = source + [UInt8](repeating: 0, count: ByteWord.size)
    return padded.withUnsafeBufferPointer { bytes in
      if case .fine = UTF8Check.check(bytes, 0..<source.count, isLast: isSourceAtEnd) {
        return true
      }
      return false
    }
  }
}
