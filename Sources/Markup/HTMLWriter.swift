/// Writes HTML; whatever text it is given leaves it escaped.
struct HTMLWriter {
  /// What has been written, as UTF-8.
  private(set) var bytes: [UInt8] = []

  /// Writes markup of our own.
  mutating func markup(_ markup: StaticString) {
    markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Writes a tag or part of one that ends in a number.
  mutating func markup(_ markup: StaticString, _ number: Int, _ end: StaticString) {
    self.markup(markup)
    bytes.append(contentsOf: String(number).utf8)
    self.markup(end)
  }

  /// Writes what a caller vouches for.
  mutating func trusted(_ html: some Sequence<UInt8>) {
    bytes.append(contentsOf: html)
  }

  /// Starts a new line unless one has just been started.
  mutating func freshLine() {
    if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
  }

  /// Writes text, between tags or in a quoted attribute, with `&`, `<`, `>` and `"` escaped.
  mutating func text(_ text: some Collection<UInt8>) {
    if text.withContiguousStorageIfAvailable({ escape($0) }) == nil {
      Array(text).withUnsafeBufferPointer { escape($0) }
    }
  }

  /// Copies what needs no escaping in runs, since that is nearly all of any text.
  private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for index in text.indices {
      let entity: StaticString
      switch text[index] {
      case UInt8(ascii: "&"): entity = "&amp;"
      case UInt8(ascii: "<"): entity = "&lt;"
      case UInt8(ascii: ">"): entity = "&gt;"
      case UInt8(ascii: "\""): entity = "&quot;"
      default: continue
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
      markup(entity)
      start = index + 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }

  /// Writes an address in a quoted attribute: what no address may hold (RFC 3986, 2) is
  /// percent-encoded, and `&` and `'` are escaped.
  ///
  /// A `%` stays as it is: it begins what the author has encoded already.
  mutating func address(_ address: String) {
    for byte in address.utf8 {
      switch byte {
      case UInt8(ascii: "&"): markup("&amp;")
      case UInt8(ascii: "'"): markup("&#x27;")
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "#")...UInt8(ascii: ";"), UInt8(ascii: "="), UInt8(ascii: "?"),
        UInt8(ascii: "@"), UInt8(ascii: "!"), UInt8(ascii: "_"), UInt8(ascii: "~"):
        bytes.append(byte)
      default:
        bytes.append(UInt8(ascii: "%"))
        bytes.append(hexDigit(byte >> 4))
        bytes.append(hexDigit(byte & 15))
      }
    }
  }

  private func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}
