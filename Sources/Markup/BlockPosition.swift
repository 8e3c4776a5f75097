/// The lines of a block, counted from 1, and the column in which it begins.
struct BlockPosition {
  var lines: ClosedRange<Int> = 1...1
  var column = 1
}
