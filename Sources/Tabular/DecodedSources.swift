public import Diagnostics
import Synchronization

/// Sources of a report of which some are not UTF-8: it gives out their text in UTF-8.
///
/// Places in such a file count the bytes of that text, as the readers of its table do, so that lines,
/// columns and excerpts are those of the text. Files are decoded from their start on; what has just been
/// read is kept, so that a report that goes through a file in order decodes it twice, not for each place.
public final class DecodedSources: SourceReader {
  private let sources: any SourceReader
  private let encodings: [String: TextEncoding]
  private let windows = Mutex<[String: Window]>([:])

  /// Gives out the files of `sources`, those that `encodings` names as UTF-8.
  public init(_ sources: any SourceReader, encodings: [String: TextEncoding]) {
    self.sources = sources
    self.encodings = encodings.filter { !$0.value.isUTF8 }
  }

  /// At most `count` bytes of the text of `file` from `offset` on; nil where it cannot be read.
  public func read(_ file: String, from offset: Int, count: Int) -> [UInt8]? {
    guard let encoding = encodings[file] else {
      return sources.read(file, from: offset, count: count)
    }
    return windows.withLock { windows in
      if windows[file].map({ $0.start > offset }) ?? true {
        windows[file] = TextDecoder(encoding).map { Window(decoder: $0) }
      }
      return windows[file]?.read(file, from: offset, count: count, sources)
    }
  }

  /// Whether places in `file` count the bytes of the file itself.
  public func keepsOffsets(of file: String) -> Bool { encodings[file] == nil }

  /// The part of a file that was decoded last.
  private struct Window {
    var decoder: TextDecoder
    /// Where `bytes` begin in the text.
    var start = 0
    var bytes: [UInt8] = []
    private var fileOffset = 0
    private var isAtEnd = false

    /// How much is kept before what is read.
    private static let margin = 1 << 18

    init(decoder: TextDecoder) {
      self.decoder = decoder
    }

    mutating func read(
      _ file: String, from offset: Int, count: Int, _ sources: any SourceReader
    ) -> [UInt8]? {
      while start + bytes.count < offset + count, !isAtEnd {
        guard decode(file, sources) else { return nil }
        let spare = min(bytes.count, offset - start - Self.margin)
        if spare > Self.margin {
          bytes.removeFirst(spare)
          start += spare
        }
      }
      return Array(bytes.dropFirst(offset - start).prefix(count))
    }

    private mutating func decode(_ file: String, _ sources: any SourceReader) -> Bool {
      var piece = [UInt8](repeating: 0, count: 1 << 16)
      let count = piece.withUnsafeMutableBytes { piece in
        try? decoder.read(into: piece) { memory in
          guard let read = sources.read(file, from: fileOffset, count: memory.count) else {
            throw Unreadable()
          }
          memory.copyBytes(from: read)
          fileOffset += read.count
          return read.count
        }
      }
      guard let count else { return false }
      bytes += piece[..<count]
      isAtEnd = count == 0
      _ = decoder.takeFaults()
      return true
    }

    private struct Unreadable: Error {}
  }
}
