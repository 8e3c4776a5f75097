/// Copies short texts a word at a time, without a call for each.
///
/// Both sides need eight bytes of room behind the text: a batch's texts have it, and the writers
/// reserve it.
enum CellCopy {
  /// Copies a text, and returns where the next one goes.
  @inline(__always)
  static func copy(
    _ text: UnsafePointer<UInt8>, _ count: Int, to out: UnsafeMutablePointer<UInt8>
  ) -> UnsafeMutablePointer<UInt8> {
    if count <= 64 {
      var index = 0
      while index < count {
        let word = ByteWord.load(text + index)
        UnsafeMutableRawPointer(out + index).storeBytes(of: word.littleEndian, as: UInt64.self)
        index += 8
      }
    } else {
      out.update(from: text, count: count)
    }
    return out + count
  }
}
