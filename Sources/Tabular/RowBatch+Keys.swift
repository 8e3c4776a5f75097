extension RowBatch {
  /// The hashes of the values in some columns, a row each: ``KeyHash/none`` where one of them is
  /// missing, or is no value of its type.
  func hashes(of numbers: [Int], _ columns: [Column]) -> [KeyHash] {
    let forms = numbers.map { columns[$0].form }
    return bytes.withUnsafeBufferPointer { bytes in
      cells.withUnsafeBufferPointer { cells in
        var hashes: [KeyHash] = []
        hashes.reserveCapacity(rowCount)
        var scratch: [UInt8] = []
        rows: for row in 0..<rowCount {
          scratch.removeAll(keepingCapacity: true)
          for (form, number) in zip(forms, numbers) {
            let cell = cells[row * columnCount + number]
            if cell.has(Cell.missing | Cell.faulty) {
              hashes.append(.none)
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
          }
          hashes.append(scratch.withUnsafeBufferPointer { KeyHash($0) })
        }
        return hashes
      }
    }
  }
}
