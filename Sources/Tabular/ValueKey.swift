/// The values of a column by keys: two are the same exactly when their keys are.
///
/// Most keys hold the value itself, a short text or a number, so that nothing has to be hashed; for all others a
/// hash stands. The bits of the two kinds differ.
enum ValueKey: Sendable {
  /// Texts of which each is its own value.
  case text
  /// Numbers, however they are written.
  case number
  /// True and false.
  case boolean
  /// Values that can be written in several ways.
  case form(CellForm)

  init(_ form: CellForm) {
    switch form {
    case _ where form.isTextual: self = .text
    case .number: self = .number
    case .boolean: self = .boolean
    default: self = .form(form)
    }
  }

  /// The key of a canonical text.
  @inline(__always)
  func callAsFunction(_ text: UnsafeBufferPointer<UInt8>, _ form: CellForm) -> KeyHash {
    switch self {
    case .text: return Self.mixed(Self.key(text))
    case .number:
      guard let rank = form.rank(of: text) else { return Self.hash(text, form) }
      // A fraction leaves the highest bits alike: one of them tells ranks from hashes, and 0 from no key.
      return Self.mixed(
        KeyHash(
          low: UInt64(bitPattern: Int64(rank.whole)),
          high: UInt64(bitPattern: Int64(rank.fraction)) ^ 1 << 62))
    case .boolean: return KeyHash(low: BooleanForm.value(of: text) ? 1 : 2, high: 0)
    case .form: return Self.hash(text, form)
    }
  }

  /// A text of up to 15 bytes and its length; else a hash.
  @inline(__always)
  private static func key(_ text: UnsafeBufferPointer<UInt8>) -> KeyHash {
    guard text.count <= 15, let start = text.baseAddress else {
      var hash = KeyHash(text)
      hash.high |= 0xFF << 56
      return hash
    }
    // A batch has eight bytes of room behind its texts.
    let low = ByteWord.prefix(ByteWord.load(start), text.count)
    let rest = text.count > 8 ? ByteWord.prefix(ByteWord.load(start + 8), text.count - 8) : 0
    return KeyHash(low: low, high: rest | UInt64(text.count + 1) << 56)
  }

  /// A key whose low bits depend on all others, so that it finds its slot; what it was could be worked out again.
  @inline(__always)
  private static func mixed(_ key: KeyHash) -> KeyHash {
    var low = (key.low ^ key.high &* 0x9E37_79B9_7F4A_7C15) &* 0xD6E8_FEB8_6659_FD93
    low ^= low >> 32
    return KeyHash(low: low, high: key.high)
  }

  @inline(never)
  private static func hash(_ text: UnsafeBufferPointer<UInt8>, _ form: CellForm) -> KeyHash {
    var normal: [UInt8] = []
    form.appendNormal(text, to: &normal)
    var hash = normal.withUnsafeBufferPointer { KeyHash($0) }
    hash.high = hash.high & ~(0xF << 60) | 0x2 << 60
    return hash
  }
}
