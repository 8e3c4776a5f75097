/// Walks one file from its start, in pieces, and counts lines and columns on the way.
struct LineScanner {
  /// Where a byte offset stands.
  struct Spot {
    /// The byte offset, from the start of the file.
    var offset: Int
    /// The byte offset at which its line begins.
    var lineStart: Int
    /// Its line and column.
    var position: Position
  }

  /// Where the walk has come to.
  private(set) var spot = Spot(offset: 0, lineStart: 0, position: Position(line: 1, column: 1))

  private let file: String
  private let sources: any SourceReader
  private let pieceSize: Int
  private var piece: [UInt8] = []
  private var pieceStart = 0
  private var isLastPiece = false

  /// Stands at the start of `file`, behind its byte order mark; nil where it cannot be read.
  ///
  /// `pieceSize` is how many bytes are held at a time, and at least 4, the length of a scalar.
  init?(_ file: String, sources: any SourceReader, pieceSize: Int = 256 * 1024) {
    self.file = file
    self.sources = sources
    self.pieceSize = max(4, pieceSize)
    guard load(from: 0) else { return nil }
    if piece.starts(with: [0xEF, 0xBB, 0xBF]) {
      spot.offset = 3
      spot.lineStart = 3
    }
  }

  /// Goes on to byte `target`, to the next scalar where that is inside one, and at most to the end.
  mutating func advance(to target: Int) {
    while spot.offset < target {
      let held = pieceStart + piece.count - spot.offset
      if held < 4, !isLastPiece {
        guard load(from: spot.offset) else { return }
      } else if held <= 0 {
        return
      }
      walk(to: target)
    }
  }

  private mutating func load(from offset: Int) -> Bool {
    guard let bytes = sources.read(file, from: offset, count: pieceSize) else { return false }
    piece = bytes
    pieceStart = offset
    isLastPiece = bytes.count < pieceSize
    return true
  }

  /// Walks through the held piece, and stops short of a scalar that its end might tear.
  private mutating func walk(to target: Int) {
    let end = min(target - pieceStart, isLastPiece ? piece.count : piece.count - 3)
    var index = spot.offset - pieceStart
    piece.withUnsafeBufferPointer { bytes in
      var lineEnds = 0
      for next in index..<end where bytes[next] == UInt8(ascii: "\n") {
        lineEnds += 1
        index = next + 1
      }
      if lineEnds > 0 {
        spot.position.line += lineEnds
        spot.position.column = 1
        spot.lineStart = pieceStart + index
      }
      while index < end {
        index += bytes.scalarLength(at: index)
        spot.position.column += 1
      }
    }
    spot.offset = pieceStart + index
  }
}
