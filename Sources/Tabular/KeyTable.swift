/// The keys of a table with the place of each one's first row: what finds duplicates.
///
/// A key takes 24 bytes in a table that is between three eighths and three quarters full.
struct KeyTable: Sendable {
  /// A key and the place of its first row.
  struct Slot: Sendable {
    var hash: KeyHash
    var place: UInt64
  }

  private var slots: [Slot] = []
  private var count = 0

  /// The place of the key's first row if it is known already; else the key is added with `place`.
  @inline(__always)
  mutating func insert(_ hash: KeyHash, at place: UInt64) -> UInt64? {
    reserve(1)
    return slots.withUnsafeMutableBufferPointer { slots in
      let slot = Self.slot(of: hash, in: slots)
      if slots[slot].hash == hash { return slots[slot].place }
      slots[slot] = Slot(hash: hash, place: place)
      count += 1
      return nil
    }
  }

  @inline(__always)
  private static func slot(of hash: KeyHash, in slots: UnsafeMutableBufferPointer<Slot>) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash.low) & mask
    while slots[slot].hash != .none, slots[slot].hash != hash { slot = (slot + 1) & mask }
    return slot
  }

  /// Makes room for so many more keys.
  @inline(__always)
  mutating func reserve(_ extra: Int) {
    if (count + extra) * 4 > slots.count * 3 { grow(extra) }
  }

  @inline(never)
  private mutating func grow(_ extra: Int) {
    let old = slots
    var size = max(16, old.count * 2)
    while (count + extra) * 4 > size * 3 { size *= 2 }
    slots = Array(repeating: Slot(hash: .none, place: 0), count: size)
    slots.withUnsafeMutableBufferPointer { slots in
      for entry in old where entry.hash != .none {
        slots[Self.slot(of: entry.hash, in: slots)] = entry
      }
    }
  }
}
