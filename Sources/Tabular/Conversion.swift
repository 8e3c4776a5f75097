import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A conversion of the system's from some encoding to UTF-8, with what it remembers between two calls.
final class Conversion: Sendable {
  /// The system's handle: a number here, since a pointer may not pass from thread to thread.
  private let handle: Mutex<UInt>

  /// How a call ended.
  enum Outcome: Sendable {
    /// All bytes were converted.
    case done
    /// The room was filled.
    case full
    /// The bytes left are the beginning of a character.
    case incomplete
    /// The next byte begins no character.
    case faulty
  }

  /// What a call did.
  struct Step: Sendable {
    /// How many bytes were taken in.
    var read: Int
    /// How many bytes of UTF-8 were given out.
    var written: Int
    /// How it ended.
    var outcome: Outcome
  }

  /// A conversion from the encoding of this name; nil where the system knows none.
  init?(from name: String) {
    guard let handle = iconv_open("UTF-8", name), Int(bitPattern: handle) != -1 else { return nil }
    self.handle = Mutex(UInt(bitPattern: handle))
  }

  deinit {
    handle.withLock { _ = iconv_close(Self.pointer($0)) }
  }

  /// Converts as many of the bytes as there is room for.
  func convert(
    _ bytes: UnsafeRawBufferPointer, into room: UnsafeMutableRawBufferPointer
  ) -> Step {
    var source = UnsafeMutablePointer(
      mutating: bytes.baseAddress?.assumingMemoryBound(to: CChar.self))
    var left = bytes.count
    return step(into: room, reading: bytes.count) { target, space in
      let result = handle.withLock { iconv(Self.pointer($0), &source, &left, &target, &space) }
      return (result, left)
    }
  }

  /// Gives out what is held back until the next byte is known, at the end of the file.
  func finish(into room: UnsafeMutableRawBufferPointer) -> Step {
    step(into: room, reading: 0) { target, space in
      (handle.withLock { iconv(Self.pointer($0), nil, nil, &target, &space) }, 0)
    }
  }

  /// Whether the bytes are whole characters, or at least no beginning of one.
  func accepts(_ bytes: ArraySlice<UInt8>) -> Bool {
    var room = [UInt8](repeating: 0, count: 16)
    let step = room.withUnsafeMutableBytes { room in
      bytes.withUnsafeBytes { convert($0, into: room) }
    }
    return step.outcome != .incomplete
  }

  private static func pointer(_ handle: UInt) -> iconv_t? {
    UnsafeMutableRawPointer(bitPattern: handle)
  }

  private func step(
    into room: UnsafeMutableRawBufferPointer, reading count: Int,
    _ call: (inout UnsafeMutablePointer<CChar>?, inout Int) -> (result: Int, left: Int)
  ) -> Step {
    var target = room.baseAddress?.assumingMemoryBound(to: CChar.self)
    var space = room.count
    let (result, left) = call(&target, &space)
    let reason = errno
    let outcome: Outcome =
      if result != -1 { .done } else {
        switch reason {
        case E2BIG: .full
        case EINVAL: .incomplete
        default: .faulty
        }
      }
    return Step(read: count - left, written: room.count - space, outcome: outcome)
  }
}
