import CZlib
import Compression
import TestKit
import Testing

@Suite struct GzipWriterTests {
  private func compressed(_ pieces: [[UInt8]]) throws -> [UInt8] {
    var result: [UInt8] = []
    let writer = try GzipWriter()
    for piece in pieces {
      try piece.withUnsafeBytes { try writer.append($0) { result += $0 } }
    }
    try writer.finish { result += $0 }
    return result
  }

  /// What zlib's own reader makes of one gzip member.
  private func inflated(_ bytes: [UInt8], count: Int) -> [UInt8] {
    var stream = z_stream()
    #expect(zlib_begin_inflate(&stream, 15 + 16) == Z_OK)
    defer { inflateEnd(&stream) }
    var (input, output) = (bytes, [UInt8](repeating: 0, count: count + 1))
    let result = input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        stream.next_in = input.baseAddress
        stream.avail_in = UInt32(input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(output.count)
        return inflate(&stream, Z_FINISH)
      }
    }
    #expect(result == Z_STREAM_END)
    #expect(stream.avail_in == 0)
    return Array(output.prefix(Int(stream.total_out)))
  }

  @Test(arguments: [0, 1, 100, 65_536, 1_000_000])
  func whatIsReadBackIsWhatWasWritten(count: Int) throws {
    var generator = SeededGenerator(seed: UInt64(count))
    let bytes = (0..<count).map { _ in UInt8.random(in: 0...9, using: &generator) }
    #expect(inflated(try compressed([bytes]), count: count) == bytes)
  }

  @Test func piecesMakeTheSameFileAsTheWhole() throws {
    let bytes = (0..<50_000).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 3) }
    let pieces = stride(from: 0, to: bytes.count, by: 777).map {
      Array(bytes[$0..<min($0 + 777, bytes.count)])
    }
    #expect(try compressed(pieces) == compressed([bytes]))
  }

  @Test func theHeaderTellsNeitherTimeNorNameNorSystem() throws {
    let header = try compressed([Array("rows".utf8)]).prefix(10)
    #expect(Array(header) == [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255])
  }
}
