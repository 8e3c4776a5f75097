internal import GazetteModel

/// How a language writes numbers in digits: what parts groups of three, and what stands before the fraction.
struct NumberSpelling: Sendable {
  private let decimalMark: Unicode.Scalar

  init(_ language: Language) {
    decimalMark = Self.commaLanguages.contains(language.base) ? "," : "."
  }

  /// The languages that write one and a half as `1,5` (CLDR, `numbers/symbols/decimal`).
  private static let commaLanguages: Set<Substring> = [
    "af", "az", "be", "bg", "bs", "ca", "cs", "da", "de", "el", "es", "et", "eu", "fi", "fr", "gl",
    "hr", "hu", "hy", "id", "is", "it", "ka", "kk", "ky", "lt", "lv", "mk", "mn", "nb", "nl", "nn",
    "no", "pl", "pt", "ro", "ru", "sk", "sl", "sq", "sr", "sv", "tr", "uk", "uz", "vi",
  ]

  /// The number that begins at a position: its digits in ASCII, with a dot before the fraction.
  func number(in text: ReadableText, at start: Int) -> (digits: String, end: Int)? {
    var end = start
    var digits = run(in: text, from: &end)
    guard !digits.isEmpty else { return nil }
    var first = digits.count
    while let mark = text[end] {
      var next = end + 1
      let group = run(in: text, from: &next)
      guard isGroupMark(mark), group.count == 3, first <= 3 else { break }
      digits += group
      first = 3
      end = next
    }
    var fraction = ""
    while let mark = text[end], mark == decimalMark || mark == "٫" {
      var next = end + 1
      let part = run(in: text, from: &next)
      guard !part.isEmpty else { break }
      // What has two such marks is the number of a section or a version: 1.2.3.
      fraction += (fraction.isEmpty ? "" : ".") + part
      end = next
    }
    return (Self.plain(digits, fraction), end)
  }

  private func run(in text: ReadableText, from position: inout Int) -> String {
    var digits = ""
    while let digit = text[position]?.digit {
      digits += String(digit)
      position += 1
    }
    return digits
  }

  private func isGroupMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ",": decimalMark != ","
    case ".": decimalMark == ","
    case "'", "’", "\u{A0}", "\u{2009}", "\u{202F}", "，", "٬": true
    case " ": decimalMark == ","
    default: false
    }
  }

  /// A number with nothing in its spelling that means nothing.
  private static func plain(_ integer: String, _ fraction: String) -> String {
    let leading = String(integer.drop { $0 == "0" })
    let whole = leading.isEmpty ? "0" : leading
    guard !fraction.contains(".") else { return "\(whole).\(fraction)" }
    let trimmed = String(fraction.reversed().drop { $0 == "0" }.reversed())
    return trimmed.isEmpty ? whole : "\(whole).\(trimmed)"
  }

  /// A number times a power of ten.
  static func shifted(_ number: String, by exponent: Int) -> String {
    let parts = number.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2 else { return number }
    let fraction = parts.count == 2 ? String(parts[1]) : ""
    let padded = fraction + String(repeating: "0", count: max(0, exponent - fraction.count))
    return plain(String(parts[0]) + padded.prefix(exponent), String(padded.dropFirst(exponent)))
  }
}
