/// The values of a key in a table, as hashes.
///
/// A key takes 16 bytes in a table that is between three eighths and three quarters full: 22 to 43
/// bytes, whatever the values are.
public struct KeySet: Sendable {
  /// How many keys there are.
  public private(set) var count = 0
  /// The hashes, each in the first free slot from the one that its bits name.
  private var slots: [KeyHash] = []

  /// No keys yet.
  init() {}

  /// Whether a key is in the set.
  func contains(_ hash: KeyHash) -> Bool {
    guard !slots.isEmpty else { return false }
    return slots[slot(of: hash)] == hash
  }

  /// Adds a key.
  mutating func insert(_ hash: KeyHash) {
    if count * 4 >= slots.count * 3 { grow() }
    let slot = slot(of: hash)
    if slots[slot] == .none {
      slots[slot] = hash
      count += 1
    }
  }

  /// Where a key is, or is to be put.
  private func slot(of hash: KeyHash) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash.low) & mask
    while slots[slot] != .none, slots[slot] != hash { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: .none, count: max(16, old.count * 2))
    for hash in old where hash != .none { slots[slot(of: hash)] = hash }
  }
}
