/// A text as a cell of a spreadsheet spells it (ECMA-376 part 1, §22.9.2.19, `ST_Xstring`).
///
/// What XML cannot hold is written `_xHHHH_`; so what already looks like that has its first
/// underscore written in that way.
struct SheetText {
  let spelling: String

  init(_ text: String) {
    guard Self.isSpecial(text) else {
      spelling = text
      return
    }
    var result = ""
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let isUnsafe =
        scalar.value < 0x20 && scalar != "\t" && scalar != "\n"
        || scalar.value == 0xFFFE || scalar.value == 0xFFFF
      if isUnsafe || scalar == "_" && Self.looksEscaped(scalars[index...]) {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "_x" + String(repeating: "0", count: 4 - digits.count) + digits + "_"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    spelling = result
  }

  private static func isSpecial(_ text: String) -> Bool {
    text.utf8.contains { $0 < 0x20 || $0 == 0x5F || $0 == 0xEF }
  }

  private static func looksEscaped(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    let start = Array(rest.prefix(7))
    return start.count == 7 && start[1] == "x" && start[6] == "_"
      && start[2...5].allSatisfy { $0.properties.isASCIIHexDigit }
  }
}
