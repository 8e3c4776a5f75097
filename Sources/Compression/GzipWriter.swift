internal import CZlib

/// Compresses bytes as they come to one gzip member (RFC 1952).
///
/// The header names no file, no time and no system, so that the same bytes always become the same
/// bytes.
public final class GzipWriter {
  // The library keeps the addresses of both, so they must not move.
  private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
  private let header = UnsafeMutablePointer<gz_header>.allocate(capacity: 1)

  private static let room = 1 << 16

  /// A writer of one file.
  public init() throws(CompressionError) {
    stream.initialize(to: z_stream())
    header.initialize(to: gz_header())
    // Unless it is told that the system is unknown, the library names the one it was built on.
    header.pointee.os = 255
    // The largest window, and 16 more for gzip's own header and end.
    let result = zlib_begin_deflate(stream, 6, 15 + 16, 8)
    guard result == Z_OK, deflateSetHeader(stream, header) == Z_OK else {
      throw CompressionError(code: result)
    }
  }

  deinit {
    deflateEnd(stream)
    stream.deallocate()
    header.deallocate()
  }

  /// Compresses bytes behind those before; `sink` is given what is ready.
  public func append(
    _ bytes: UnsafeRawBufferPointer, to sink: (UnsafeRawBufferPointer) throws -> Void
  ) throws {
    var rest = bytes
    while !rest.isEmpty {
      let piece = rest.prefix(1 << 30)
      rest = UnsafeRawBufferPointer(rebasing: rest[piece.endIndex...])
      stream.pointee.next_in = UnsafeMutablePointer(
        mutating: UnsafeRawBufferPointer(rebasing: piece).bindMemory(to: UInt8.self).baseAddress)
      stream.pointee.avail_in = UInt32(piece.count)
      try compress(Z_NO_FLUSH, sink)
    }
  }

  /// Ends the file; nothing may be appended any more.
  public func finish(to sink: (UnsafeRawBufferPointer) throws -> Void) throws {
    stream.pointee.avail_in = 0
    try compress(Z_FINISH, sink)
  }

  /// Lets the library work until it has taken all bytes and written all that is ready.
  private func compress(
    _ flush: CInt, _ sink: (UnsafeRawBufferPointer) throws -> Void
  ) throws {
    try withUnsafeTemporaryAllocation(byteCount: Self.room, alignment: 1) { buffer in
      repeat {
        stream.pointee.next_out = buffer.bindMemory(to: UInt8.self).baseAddress
        stream.pointee.avail_out = UInt32(buffer.count)
        let result = deflate(stream, flush)
        guard result != Z_STREAM_ERROR else { throw CompressionError(code: result) }
        let count = buffer.count - Int(stream.pointee.avail_out)
        if count > 0 { try sink(UnsafeRawBufferPointer(rebasing: buffer[..<count])) }
      } while stream.pointee.avail_out == 0
    }
  }
}
