extension RowBatch {
  /// The values in some columns, a row each.
  func keys(of numbers: [Int], _ columns: [Column]) -> BatchKeys {
    let parts = numbers.map { KeyPart($0, columns[$0].form) }
    return bytes.withUnsafeBufferPointer { bytes in
      cells.withUnsafeBufferPointer { cells in
        var keys = BatchKeys()
        keys.hashes.reserveCapacity(rowCount)
        var scratch: [UInt8] = []
        var ordered: [UInt8] = []
        rows: for row in 0..<rowCount {
          scratch.removeAll(keepingCapacity: true)
          ordered.removeAll(keepingCapacity: true)
          var isOrdered = keys.isAscending
          for part in parts.indices {
            let cell = cells[row * columnCount + parts[part].number]
            if cell.has(Cell.missing | Cell.faulty) {
              keys.hashes.append(.none)
              continue rows
            }
            let text = UnsafeBufferPointer(
              rebasing: bytes[cell.offset..<cell.offset + cell.length])
            let start = scratch.count
            parts[part].appendNormal(text, to: &scratch)
            // The length behind each part keeps ("a", "bc") and ("ab", "c") apart.
            withUnsafeBytes(of: UInt32(truncatingIfNeeded: scratch.count - start).littleEndian) {
              scratch.append(contentsOf: $0)
            }
            isOrdered = isOrdered && parts[part].appendOrdered(text, to: &ordered)
          }
          let hash = scratch.withUnsafeBufferPointer { KeyHash($0) }
          keys.append(hash, ordered: isOrdered ? ordered : nil)
        }
        return keys
      }
    }
  }
}
