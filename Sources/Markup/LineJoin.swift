/// Whether the end of a line stands for a space.
///
/// Chinese and Japanese have no spaces between words, so an author's line break within a sentence
/// must leave none. This is the segment break rule of CSS Text, narrowed to the scripts that need
/// it: Korean, though as wide, does separate words.
enum LineJoin {
  /// Whether a line that ends with `before` joins one that begins with `after` without a space.
  static func joins(_ before: Unicode.Scalar, _ after: Unicode.Scalar) -> Bool {
    switch (width(of: before), width(of: after)) {
    case (.wide, .wide), (.wide, .shared), (.shared, .wide): true
    default: false
    }
  }

  private enum Width {
    case wide
    /// Punctuation that Chinese sets wide and other scripts narrow; its neighbour decides.
    case shared
    case narrow
  }

  private static func width(of scalar: Unicode.Scalar) -> Width {
    switch scalar.value {
    case 0x2E80...0x3130,  // radicals, CJK punctuation, kana, bopomofo
      0x3190...0xA4CF,  // bopomofo extended, enclosed forms, ideographs, Yi
      0xF900...0xFAFF, 0xFE30...0xFE4F,  // compatibility ideographs and forms
      0xFF01...0xFF9F, 0xFFE0...0xFFE6,  // full-width and half-width forms
      0x20000...0x3FFFD:  // supplementary ideographs
      .wide
    case 0xB7, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026:  // · — ‘ ’ “ ” …
      .shared
    default:
      .narrow
    }
  }
}
