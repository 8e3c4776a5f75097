internal import Diagnostics

/// A character encoding that the system can read (Data Resource, `encoding`).
///
/// Which encodings there are, and what their bytes mean, is the system's knowledge (`iconv`).
public struct TextEncoding: Sendable, Hashable {
  /// The name as it was written: `GB18030`.
  public let name: String
  /// How many bytes a plain character such as a comma takes: 1, or 2 and 4 in UTF-16 and UTF-32.
  let unit: Int

  /// What files are in unless they say otherwise.
  public static let utf8 = TextEncoding(name: "UTF-8", unit: 1)

  private init(name: String, unit: Int) {
    self.name = name
    self.unit = unit
  }

  /// The encoding of a name that IANA or the system gives it; nil where the system knows none.
  ///
  /// Capitals do not count.
  public init?(_ name: String) {
    // The system takes other characters for options, and these two words for its own habits.
    let isPlain = !name.isEmpty && name.utf8.allSatisfy { $0.isLetter || $0.isDigit || $0.isMark }
    guard isPlain, !["char", "wchar_t"].contains(name.lowercased()),
      let conversion = Conversion(from: name)
    else { return nil }
    let comma: [UInt8] = [0x2C, 0, 0, 0]
    let unit = [1, 2, 4].first { conversion.accepts(comma.prefix($0)) }
    self.init(name: name, unit: unit ?? 1)
  }

  /// Whether files in it are read as they stand.
  public var isUTF8: Bool { ["utf-8", "utf8"].contains(name.lowercased()) }

  /// The known name nearest to a mistyped one, or nil.
  public static func closest(to name: String) -> String? {
    Suggestion.closest(to: name, in: usual)
  }

  /// An encoding that has all characters of this one and more, for files that are declared too
  /// narrowly; nil where none is known.
  var wider: String? {
    switch name.lowercased() {
    case "gb2312", "gbk", "euc-cn", "cp936": "GB18030"
    case "big5": "Big5-HKSCS"
    case "shift_jis", "shift-jis", "sjis": "windows-31j"
    case "euc-kr": "CP949"
    case "us-ascii", "ascii", "iso-8859-1": "windows-1252"
    default: nil
    }
  }

  /// The encoding that a file without a byte order mark is in where its high bytes come first; nil
  /// where the name leaves no choice.
  var bigEndian: String? {
    ["utf-16", "utf16"].contains(name.lowercased()) ? "UTF-16BE" : nil
  }

  /// Names to suggest: the system knows far more, but has no way to tell them.
  private static let usual =
    [
      "UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "GB18030", "GBK", "GB2312", "Big5",
      "Big5-HKSCS", "Shift_JIS", "EUC-JP", "ISO-2022-JP", "EUC-KR", "KOI8-R", "KOI8-U", "TIS-620",
      "macintosh", "windows-874",
    ] + (1250...1258).map { "windows-\($0)" } + (1...16).map { "ISO-8859-\($0)" }
}

extension UInt8 {
  /// Whether it is one of the marks that names of encodings hold: `-`, `_`, `.`, `:` and `+`.
  fileprivate var isMark: Bool { [0x2D, 0x5F, 0x2E, 0x3A, 0x2B].contains(self) }
}
