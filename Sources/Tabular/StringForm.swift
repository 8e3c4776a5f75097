/// What the texts of a column are (Table Schema 2.0, `string`).
enum StringForm: String, Sendable, CaseIterable {
  /// Any text.
  case `default`
  /// An address of electronic mail.
  case email
  /// An address on the web, or another URI (RFC 3986).
  case uri
  /// Bytes in base 64 (RFC 4648 §4).
  case binary
  /// A UUID (RFC 9562).
  case uuid

  /// Whether a text is one of these.
  func accepts(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    switch self {
    case .default: true
    case .email: Self.isEmail(text)
    case .uri: Self.isURI(text)
    case .binary: Self.isBase64(text)
    case .uuid: Self.isUUID(text)
    }
  }

  /// One `@`, words joined by dots before it, and labels of letters, digits and hyphens behind it:
  /// the addresses that HTML's forms accept, and those of RFC 6531 beyond ASCII.
  private static func isEmail(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let at = text.lastIndex(of: 0x40), at > 0, at <= 64, text.count <= 254 else {
      return false
    }
    var wasDot = true
    for byte in text[..<at] {
      if byte == 0x2E {
        if wasDot { return false }
        wasDot = true
      } else {
        guard
          byte >= 0x80 || byte.isLetter || byte.isDigit || "!#$%&'*+/=?^_`{|}~-".utf8.contains(byte)
        else { return false }
        wasDot = false
      }
    }
    if wasDot { return false }
    let labels = text[(at + 1)...].split(separator: 0x2E, omittingEmptySubsequences: false)
    return labels.count >= 2
      && labels.allSatisfy { label in
        !label.isEmpty && label.first != 0x2D && label.last != 0x2D
          && label.allSatisfy { $0 >= 0x80 || $0.isLetter || $0.isDigit || $0 == 0x2D }
      }
  }

  /// A scheme, a colon, and then only the characters that RFC 3986 §2 knows.
  private static func isURI(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let colon = text.firstIndex(of: 0x3A), colon > 0, colon + 1 < text.count,
      text[0].isLetter,
      text[..<colon].allSatisfy({ $0.isLetter || $0.isDigit || "+-.".utf8.contains($0) })
    else { return false }
    var index = colon + 1
    while index < text.count {
      let byte = text[index]
      if byte == 0x25 {
        guard index + 2 < text.count, text[index + 1].isHexDigit, text[index + 2].isHexDigit else {
          return false
        }
      } else {
        guard byte.isLetter || byte.isDigit || "-._~:/?#[]@!$&'()*+,;=".utf8.contains(byte) else {
          return false
        }
      }
      index += 1
    }
    // A web address names a host.
    let isWeb =
      text[..<colon].elementsEqual("http".utf8) || text[..<colon].elementsEqual("https".utf8)
    return !isWeb
      || (text[(colon + 1)...].starts(with: "//".utf8) && colon + 3 < text.count
        && !"/?#".utf8.contains(text[colon + 3]))
  }

  private static func isBase64(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.count.isMultiple(of: 4) else { return false }
    let padding = text.suffix(2).count { $0 == 0x3D }
    return text.dropLast(padding).allSatisfy {
      $0.isLetter || $0.isDigit || $0 == 0x2B || $0 == 0x2F
    }
  }

  private static func isUUID(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.count == 36 else { return false }
    for (index, byte) in text.enumerated() {
      let isHyphen = index == 8 || index == 13 || index == 18 || index == 23
      guard isHyphen ? byte == 0x2D : byte.isHexDigit else { return false }
    }
    return true
  }
}
