/// 128 bits that stand for the values of a key.
///
/// Two different values share them by chance once in 10³⁸ pairs, and no one has found a way to make
/// two that do: a set of hashes answers as the set of values would.
public struct KeyHash: Sendable, Hashable {
  var low: UInt64
  var high: UInt64

  /// No value, where a part of the key is missing.
  static let none = KeyHash(low: 0, high: 0)

  /// The hash of some bytes: SipHash-2-4 with 128 bits of output and a fixed key.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var state = SipState()
    let whole = bytes.count & ~7
    var index = 0
    while index < whole {
      state.absorb(ByteWord.load(bytes, index))
      index += 8
    }
    var last = UInt64(bytes.count & 0xFF) << 56
    var shift: UInt64 = 0
    while index < bytes.count {
      last |= UInt64(bytes[index]) << shift
      shift += 8
      index += 1
    }
    state.absorb(last)
    (low, high) = state.finish()
    if low == 0, high == 0 { low = 1 }
  }

  init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  private struct SipState {
    // The constants of the algorithm, with the key 0, 1, ... 15 mixed in.
    private var v0: UInt64 = 0x736F_6D65_7073_6575 ^ 0x0706_0504_0302_0100
    private var v1: UInt64 = 0x646F_7261_6E64_6F6D ^ 0x0F0E_0D0C_0B0A_0908 ^ 0xEE
    private var v2: UInt64 = 0x6C79_6765_6E65_7261 ^ 0x0706_0504_0302_0100
    private var v3: UInt64 = 0x7465_6462_7974_6573 ^ 0x0F0E_0D0C_0B0A_0908

    @inline(__always)
    mutating func absorb(_ word: UInt64) {
      v3 ^= word
      round()
      round()
      v0 ^= word
    }

    mutating func finish() -> (UInt64, UInt64) {
      v2 ^= 0xEE
      for _ in 0..<4 { round() }
      let low = v0 ^ v1 ^ v2 ^ v3
      v1 ^= 0xDD
      for _ in 0..<4 { round() }
      return (low, v0 ^ v1 ^ v2 ^ v3)
    }

    @inline(__always)
    private mutating func round() {
      v0 &+= v1
      v1 = (v1 << 13 | v1 >> 51) ^ v0
      v0 = v0 << 32 | v0 >> 32
      v2 &+= v3
      v3 = (v3 << 16 | v3 >> 48) ^ v2
      v0 &+= v3
      v3 = (v3 << 21 | v3 >> 43) ^ v0
      v2 &+= v1
      v1 = (v1 << 17 | v1 >> 47) ^ v2
      v2 = v2 << 32 | v2 >> 32
    }
  }
}
