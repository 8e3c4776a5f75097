/// Lengths in tenths of a pixel, which is as fine as an SVG of ours gets.
///
/// Whole numbers add up exactly, so that a long path of relative commands does not drift.
enum Tenths {
  /// A length, rounded; what is beyond a million pixels, or no number, is held there.
  static func of(_ pixels: Double) -> Int {
    Int((max(-1e6, min(1e6, pixels)) * 10).rounded())
  }

  /// Writes a length without needless zeros: `12`, `-3.5`, `.4`.
  static func append(_ tenths: Int, to bytes: inout [UInt8]) {
    if tenths < 0 { bytes.append(UInt8(ascii: "-")) }
    let (whole, rest) = Int(tenths.magnitude).quotientAndRemainder(dividingBy: 10)
    if whole > 0 || rest == 0 { append(whole: whole, to: &bytes) }
    if rest > 0 {
      bytes.append(UInt8(ascii: "."))
      bytes.append(UInt8(ascii: "0") + UInt8(rest))
    }
  }

  private static func append(whole: Int, to bytes: inout [UInt8]) {
    if whole >= 10 { append(whole: whole / 10, to: &bytes) }
    bytes.append(UInt8(ascii: "0") + UInt8(whole % 10))
  }
}
