internal import Diagnostics

/// Reads JSON into values with places, strictly (RFC 8259).
///
/// Foundation accepts trailing commas and duplicate keys and tells no places; LibYAML refuses tabs
/// and paired surrogates, which JSON allows. A descriptor deserves neither.
struct JSONParser {
  private let bytes: [UInt8]
  private let file: String
  private var index = 0
  private var findings: Findings

  private static let depthLimit = 100

  /// Why reading stopped.
  private struct Fault: Error {
    var diagnostic: Diagnostic
  }

  /// The value of a JSON text; nil and a finding where it cannot be read.
  ///
  /// A byte order mark is passed over.
  static func parse(_ bytes: [UInt8], file: String, findings: inout Findings) -> SourceValue? {
    var parser = JSONParser(bytes: bytes, file: file, findings: Findings(limit: findings.limit))
    defer { findings.merge(parser.findings) }
    do {
      if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { parser.index = 3 }
      let value = try parser.value(depth: 0)
      parser.skipSpace()
      if parser.index < bytes.count {
        throw parser.fault("nothing may follow the end of the outermost value")
      }
      return value
    } catch let fault as Fault {
      parser.findings.add(fault.diagnostic)
      return nil
    } catch {
      return nil
    }
  }

  private init(bytes: [UInt8], file: String, findings: Findings) {
    self.bytes = bytes
    self.file = file
    self.findings = findings
  }

  private mutating func value(depth: Int) throws -> SourceValue {
    guard depth < Self.depthLimit else {
      throw fault(
        "this is nested more than \(Self.depthLimit) levels deep", rule: LoadingRules.tooDeep)
    }
    skipSpace()
    let start = index
    guard index < bytes.count else { throw fault("the text ends where a value is due") }
    switch bytes[index] {
    case UInt8(ascii: "{"):
      let members = try object(depth: depth)
      return SourceValue(content: .mapping(members), place: place(from: start))
    case UInt8(ascii: "["):
      let values = try array(depth: depth)
      return SourceValue(content: .list(values), place: place(from: start))
    case UInt8(ascii: "\""):
      let text = try string()
      return SourceValue(content: .quoted(text), place: place(from: start))
    default:
      let word = bytes[index...].prefix { $0 > 0x20 && !",:[]{}\"".utf8.contains($0) }
      let text = String(decoding: word, as: UTF8.self)
      index += word.count
      switch text {
      case "null": return SourceValue(content: .null, place: place(from: start))
      case "true", "false": return SourceValue(content: .plain(text), place: place(from: start))
      default:
        if Self.isNumber(word) {
          return SourceValue(content: .plain(text), place: place(from: start))
        }
        index = start
        throw fault(
          text.isEmpty ? "a value is due here" : "'\(text.prefix(40))' is no JSON value",
          count: max(1, word.count),
          help: text.hasPrefix("'") || text.first?.isLetter == true
            ? "put a text between double quotes" : nil)
      }
    }
  }

  private mutating func object(depth: Int) throws -> [SourceValue.Member] {
    var members: [SourceValue.Member] = []
    var places: [String: Place] = [:]
    index += 1
    skipSpace()
    if take("}") { return members }
    while true {
      skipSpace()
      let start = index
      guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
        throw fault("a key in double quotes is due here")
      }
      let key = try string()
      let keyPlace = place(from: start)
      skipSpace()
      guard take(":") else { throw fault("a colon is due after the key '\(key)'") }
      let value = try value(depth: depth + 1)
      if let first = places[key] {
        findings.add(
          Diagnostic(
            LoadingRules.duplicateKey, "'\(key)' is written twice", at: keyPlace,
            related: [.init("first written here", at: first)], help: "keep one of the two"))
      } else {
        places[key] = keyPlace
        members.append(.init(key: key, keyPlace: keyPlace, value: value))
      }
      if try !another(before: "}", "object") { return members }
    }
  }

  private mutating func array(depth: Int) throws -> [SourceValue] {
    var values: [SourceValue] = []
    index += 1
    skipSpace()
    if take("]") { return values }
    while true {
      values.append(try value(depth: depth + 1))
      if try !another(before: "]", "array") { return values }
    }
  }

  /// Passes a comma that another member follows, or the end of an object or array.
  private mutating func another(before close: Unicode.Scalar, _ name: String) throws -> Bool {
    skipSpace()
    if take(close) { return false }
    let comma = index
    guard take(",") else {
      throw fault("a comma or '\(close)' is due here, to go on with or to end the \(name)")
    }
    skipSpace()
    if index < bytes.count, bytes[index] == UInt8(ascii: close) {
      index = comma
      throw fault(
        "nothing follows this comma", help: "remove the comma",
        fix: .init(replacing: Place(file, comma..<comma + 1), with: ""))
    }
    return true
  }

  private mutating func string() throws -> String {
    let start = index
    index += 1
    var text: [UInt8] = []
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "\""):
        index += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        text += Array(String(try escaped()).utf8)
      case 0..<0x20:
        throw fault(
          "a text may not hold a line break or tab as it is",
          help: "write \\n or \\t, or close the quotes")
      default:
        text.append(byte)
        index += 1
      }
    }
    index = start
    throw fault("this text has no closing quote")
  }

  private mutating func escaped() throws -> Unicode.Scalar {
    let start = index
    index += 2
    guard start + 1 < bytes.count else { throw fault("the text ends within an escape") }
    switch bytes[start + 1] {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      if let unit = hexadecimal() {
        if let scalar = Unicode.Scalar(unit) { return scalar }
        let isHigh = (0xD800..<0xDC00).contains(unit)
        if isHigh, bytes[min(index, bytes.count)...].starts(with: [0x5C, 0x75]) {
          index += 2
          if let low = hexadecimal(), (0xDC00..<0xE000).contains(low),
            let scalar = Unicode.Scalar(
              0x10000 + (UInt32(unit) - 0xD800) << 10 + UInt32(low) - 0xDC00)
          {
            return scalar
          }
        }
      }
    default: break
    }
    index = start
    throw fault(
      "this escape stands for no character", count: 2,
      help: "write \\\\ for a backslash itself, or \\u with four hexadecimal digits")
  }

  private mutating func hexadecimal() -> UInt16? {
    let digits = bytes[min(index, bytes.count)...].prefix(4)
    let text = String(decoding: digits, as: UTF8.self)
    guard digits.count == 4, text.allSatisfy({ $0.isASCII && $0.isHexDigit }) else { return nil }
    index += 4
    return UInt16(text, radix: 16)
  }

  /// RFC 8259 §6.
  static func isNumber(_ word: some Collection<UInt8>) -> Bool {
    var rest = word[...]
    func digits() -> Int {
      let count = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
      rest = rest.dropFirst(count)
      return count
    }
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    let leadsWithZero = rest.first == UInt8(ascii: "0")
    let whole = digits()
    guard whole == 1 || (whole > 1 && !leadsWithZero) else { return false }
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      guard digits() > 0 else { return false }
    }
    if let mark = rest.first, mark | 0x20 == UInt8(ascii: "e") {
      rest = rest.dropFirst()
      if let sign = rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
        rest = rest.dropFirst()
      }
      guard digits() > 0 else { return false }
    }
    return rest.isEmpty
  }

  private mutating func skipSpace() {
    while index < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) { index += 1 }
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard index < bytes.count, bytes[index] == UInt8(ascii: scalar) else { return false }
    index += 1
    return true
  }

  private func place(from start: Int) -> Place { Place(file, start..<index) }

  private func fault(
    _ message: String, rule: Rule = LoadingRules.jsonSyntax, count: Int = 1,
    help: String? = nil, fix: Diagnostic.Fix? = nil
  ) -> Fault {
    let start = min(index, bytes.count)
    return Fault(
      diagnostic: Diagnostic(
        rule, message, at: Place(file, start..<min(start + count, bytes.count)), help: help,
        fix: fix))
  }
}
