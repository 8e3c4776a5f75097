import Diagnostics

/// The lines of a source, which turn libcmark's lines and columns into byte offsets.
struct SourceLines {
  let bytes: [UInt8]
  private let file: String
  private let offset: Int
  /// Where each line begins.
  private let starts: [Int]

  /// The lines of `bytes`, which begin at `offset` in `file`.
  init(_ bytes: [UInt8], file: String, offset: Int) {
    self.bytes = bytes
    self.file = file
    self.offset = offset
    var starts = [0]
    for index in bytes.indices {
      let isEnd =
        bytes[index] == UInt8(ascii: "\n")
        || bytes[index] == UInt8(ascii: "\r")
          && !(index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "\n"))
      if isEnd { starts.append(index + 1) }
    }
    self.starts = starts
  }

  /// The place of a range of these bytes in their file.
  func place(_ range: Range<Int>) -> Place {
    Place(file, range.lowerBound + offset..<range.upperBound + offset)
  }

  /// The bytes of a line, counted from 1, without its end; the nearest line's if there is no such.
  func range(ofLine line: Int) -> Range<Int> {
    let index = min(max(line, 1), starts.count) - 1
    let start = starts[index]
    var end = index + 1 < starts.count ? starts[index + 1] : bytes.count
    while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r")
    {
      end -= 1
    }
    return start..<end
  }

  /// The bytes of `count` lines and their ends.
  func lines(from line: Int, count: Int) -> Range<Int> {
    let first = line - 1
    let start = first < starts.count ? starts[first] : bytes.count
    let end = first + count < starts.count ? starts[first + count] : bytes.count
    return start..<end
  }

  /// The bytes of a line without the blanks and quotation marks before it and the blanks after.
  func content(ofLine line: Int) -> Range<Int> {
    let range = range(ofLine: line)
    return trimmed(margin(of: range)..<range.upperBound)
  }

  /// The bytes of a block on its first line, without the blanks after them.
  func opening(of block: BlockPosition) -> Range<Int> {
    let range = range(ofLine: block.lines.lowerBound)
    let start = min(range.lowerBound + max(block.column, 1) - 1, range.upperBound)
    return trimmed(start..<range.upperBound)
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    let last = bytes[range].lastIndex { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
    return range.lowerBound..<(last.map { $0 + 1 } ?? range.lowerBound)
  }

  /// The offsets at which may stand what libcmark places at a line and column inside `block`,
  /// the likeliest first.
  ///
  /// On a block's first line libcmark counts columns in the source. On the others it counts from
  /// where the text begins and adds the column in which the block begins, whatever the margin of
  /// the line. The text mostly begins behind the margin; on the lazy lines of CommonMark 5.1,
  /// somewhere within. And libcmark does not count the ends of lines within a link's destination,
  /// nor of definitions before a text. So what stands at an offset has to be looked at before it
  /// is believed.
  func offsets(line: Int, column: Int, in block: BlockPosition) -> StrideTo<Int> {
    let none = stride(from: 0, to: 0, by: 1)
    guard block.lines.contains(line) else { return none }
    let range = range(ofLine: line)
    if line == block.lines.lowerBound {
      let offset = range.lowerBound + column - 1
      return range.contains(offset) ? stride(from: offset, to: offset + 1, by: 1) : none
    }
    let margin = margin(of: range)
    let first = min(margin + column - block.column, range.upperBound - 1)
    let last = max(range.lowerBound + column - block.column, margin)
    return stride(from: first, to: max(last, first - SourceLines.widestMargin) - 1, by: -1)
  }

  /// How many bytes of a line's margin are tried as the beginning of its text.
  private static let widestMargin = 32

  /// Where a line's text begins behind blanks and quotation marks.
  private func margin(of line: Range<Int>) -> Int {
    bytes[line].firstIndex {
      $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") && $0 != UInt8(ascii: ">")
    } ?? line.upperBound
  }
}
