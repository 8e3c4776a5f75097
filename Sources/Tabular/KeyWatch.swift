/// Watches the values of one key for some that occur twice, in bounded memory.
///
/// Where each row's values come after those of the row before, as those of most large tables do, none can occur
/// twice: only the last ones are kept, and while the rows are few the others too, so that a row out of order can be
/// held against them. Otherwise all are kept. Where they become too many the watch is given up: the rows have to pass
/// again, once for each part of the values.
struct KeyWatch: Sendable {
  /// How many rows it keeps the values of.
  private let limit: Int
  /// The values looked at: those whose hashes leave this remainder.
  private let part: UInt64
  private let parts: UInt64
  /// The first row whose values have not been looked at in an earlier pass.
  private let start: Int

  private var isAscending: Bool
  private var last: [UInt8] = []
  private var noted: [KeyTable.Slot] = []
  private var table = KeyTable()
  private var count = 0
  /// The first row that was not looked at any more; nil where all were.
  private(set) var end: Int?

  /// A watch over all values in a first pass.
  init(limit: Int) {
    self.limit = limit
    (part, parts, start, isAscending) = (0, 1, 0, true)
  }

  /// A watch over one part of the values, which reports what occurs again from the row `start` on.
  init(part: Int, of parts: Int, from start: Int) {
    limit = .max
    self.part = UInt64(part)
    self.parts = UInt64(parts)
    self.start = start
    isAscending = false
  }

  /// Takes in the values of a batch; `place` says where a row is, and `report` is told each row whose values were
  /// there before, with the place of the first.
  mutating func admit(
    _ keys: BatchKeys, firstRow: Int, place: (Int) -> UInt64, report: (Int, UInt64) -> Void
  ) {
    guard end == nil else { return }
    let known = count
    count += keys.count
    if isAscending, keys.follow(last) {
      if keys.count > 0 { last = keys.last }
      note(keys, place)
      return
    }
    guard count <= limit else {
      table = KeyTable()
      noted = []
      end = firstRow
      return
    }
    if isAscending {
      isAscending = false
      table.reserve(known)
      for slot in noted { _ = table.insert(slot.hash, at: slot.place) }
      noted = []
    }
    for (row, hash) in keys.hashes.enumerated() where hash != .none && hash.high % parts == part {
      if let first = table.insert(hash, at: place(row)), firstRow + row >= start {
        report(row, first)
      }
    }
  }

  private mutating func note(_ keys: BatchKeys, _ place: (Int) -> UInt64) {
    guard count <= limit else {
      noted = []
      return
    }
    for (row, hash) in keys.hashes.enumerated() where hash != .none {
      noted.append(KeyTable.Slot(hash: hash, place: place(row)))
    }
  }
}
