extension RowBatch {
  /// The values in some columns, a row each.
  func keys(of numbers: [Int], _ columns: [Column]) -> BatchKeys {
    let forms = numbers.map { columns[$0].form }
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
          for (form, number) in zip(forms, numbers) {
            let cell = cells[row * columnCount + number]
            if cell.has(Cell.missing | Cell.faulty) {
              keys.hashes.append(.none)
              continue rows
            }
            let text = UnsafeBufferPointer(
              rebasing: bytes[cell.offset..<cell.offset + cell.length])
            let start = scratch.count
            form.appendNormal(text, to: &scratch)
            // The length behind each part keeps ("a", "bc") and ("ab", "c") apart.
            withUnsafeBytes(of: UInt32(truncatingIfNeeded: scratch.count - start).littleEndian) {
              scratch.append(contentsOf: $0)
            }
            isOrdered = isOrdered && form.appendOrdered(text, to: &ordered)
          }
          let hash = scratch.withUnsafeBufferPointer { KeyHash($0) }
          keys.append(hash, ordered: isOrdered ? ordered : nil)
        }
        return keys
      }
    }
  }
}

extension CellForm {
  /// Adds a form of a text by which values can be put into an order, the shorter before the longer; false where two
  /// texts may have the same value.
  fileprivate func appendOrdered(
    _ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]
  ) -> Bool {
    if !isTextual {
      guard case .number(let form) = self, form.isInteger, let first = text.first,
        first != 0x30, text.allSatisfy(\.isDigit)
      else { return false }
    }
    withUnsafeBytes(of: UInt32(truncatingIfNeeded: text.count).bigEndian) {
      bytes.append(contentsOf: $0)
    }
    bytes += text
    return true
  }
}
