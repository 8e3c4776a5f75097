/// Moves labels apart so that none covers another, each as near as can be to where it belongs.
enum Spread {
  /// The centres of labels that are `height` high and stay within `bounds`, in the order of `wanted`; nil where
  /// there is no room for all.
  static func centers(
    _ wanted: [Double], height: Double, within bounds: ClosedRange<Double>
  ) -> [Double]? {
    let extent = bounds.upperBound - bounds.lowerBound
    guard Double(wanted.count) * height <= extent else { return nil }
    let order = wanted.indices.sorted { (wanted[$0], $0) < (wanted[$1], $1) }
    // Labels that touch form a block, which stands where its labels' mean wants it. A label's place in an
    // unbroken row is taken off first: then labels touch where their places are equal.
    var blocks: [(mean: Double, count: Int)] = []
    for (place, index) in order.enumerated() {
      blocks.append((wanted[index] - Double(place) * height, 1))
      while blocks.count > 1, blocks[blocks.count - 2].mean > blocks[blocks.count - 1].mean {
        let last = blocks.removeLast()
        let before = blocks.removeLast()
        let count = before.count + last.count
        let sum = before.mean * Double(before.count) + last.mean * Double(last.count)
        blocks.append((sum / Double(count), count))
      }
    }
    let lowest = bounds.lowerBound + height / 2
    let highest = bounds.upperBound - height / 2 - Double(wanted.count - 1) * height
    var result = wanted
    var place = 0
    for block in blocks {
      let start = min(max(block.mean, lowest), highest)
      for _ in 0..<block.count {
        result[order[place]] = start + Double(place) * height
        place += 1
      }
    }
    return result
  }
}
