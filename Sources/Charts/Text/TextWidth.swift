/// Estimates how wide a text is, without a font.
///
/// The widths are the largest of common sans-serif fonts, so that a text hardly ever turns out wider. They are
/// kept in hundredths of the font's size.
enum TextWidth {
  /// How large a text is written.
  struct Size: Hashable {
    fileprivate let pixels: Double

    /// Letters of so many pixels.
    init(pixels: Double) {
      self.pixels = pixels
    }

    /// Labels: 12 pixels.
    static let label = Size(pixels: 12)
    /// The title: 14 pixels and bold, which makes letters about an eighth wider.
    static let title = Size(pixels: 14 * 1.125)
  }

  /// The width of a text in pixels.
  static func pixels(_ text: some StringProtocol, _ size: Size = .label) -> Double {
    var hundredths = 0
    for scalar in text.unicodeScalars { hundredths += Self.hundredths(scalar) }
    return Double(hundredths) * size.pixels / 100
  }

  private static func hundredths(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value >= 0x20, value < 0x7F { return Int(latin[Int(value) - 0x20]) }
    switch value {
    case 0x0300...0x036F, 0x064B...0x065F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F,
      0xFE00...0xFE0F:
      return 0
    case 0xA0: return 32
    case 0x0590...0x05FF: return 66
    case 0x0600...0x06FF, 0x0750...0x077F, 0xFB50...0xFDFF, 0xFE70...0xFEFE: return 85
    case 0x00A1...0x024F: return 80
    case 0x0250...0x04FF: return 85
    case 0x2010...0x2027, 0x202F...0x205F, 0x2070...0x209F: return 80
    default: return 105
    }
  }

  /// The printable characters of ASCII, from the space.
  private static let latin: [UInt8] = [
    32, 41, 48, 84, 64, 96, 78, 28, 40, 40, 50, 84, 32, 37, 32, 40, 64, 64, 64, 64, 64, 64, 64, 64,
    64, 64, 34, 34, 84, 84, 84, 56, 102, 69, 69, 73, 77, 67, 62, 78, 76, 30, 54, 67, 56, 87, 75, 79,
    67, 79, 73, 67, 62, 74, 69, 99, 69, 67, 69, 40, 40, 40, 84, 56, 61, 62, 64, 55, 64, 62, 36, 64,
    64, 28, 28, 58, 29, 98, 64, 62, 64, 64, 42, 53, 40, 64, 60, 82, 60, 60, 53, 64, 34, 64, 84,
  ]
}
