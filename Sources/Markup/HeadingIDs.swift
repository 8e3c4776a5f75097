/// Makes the names that headings are linked to by, no two the same.
struct HeadingIDs {
  private var taken: Set<String>
  private let series: [String]
  /// The number that was last added to a name.
  private var last: [String: Int] = [:]

  /// Never gives out one of `reserved`, nor a name of `series` with a number behind it.
  init(reserved: Set<String>, series: [String] = []) {
    taken = reserved
    self.series = series
  }

  /// The name for a heading with this text: `Step 2: file` becomes `step-2-file`, the second such
  /// heading `step-2-file-1`.
  mutating func id(for text: String) -> String {
    let name = HeadingIDs.name(for: text)
    var id = name
    while isInSeries(id) || !taken.insert(id).inserted {
      let number = last[name, default: 0] + 1
      last[name] = number
      id = "\(name)-\(number)"
    }
    return id
  }

  private func isInSeries(_ id: String) -> Bool {
    series.contains { name in
      let number = id.utf8.dropFirst(name.utf8.count)
      return id.hasPrefix(name) && !number.isEmpty
        && number.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
  }

  /// The text in lower case, its letters and digits of any script kept, with a hyphen for each
  /// space; `section` where nothing of it remains.
  private static func name(for text: String) -> String {
    var name = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9", "-", "_": name.unicodeScalars.append(scalar)
      case " ": name.append("-")
      case _ where keeps(scalar): name.append(scalar.properties.lowercaseMapping)
      case _ where scalar.properties.isWhitespace: name.append("-")
      default: break
      }
    }
    return name.isEmpty ? "section" : name
  }

  private static func keeps(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark,
      .decimalNumber, .letterNumber, .otherNumber, .connectorPunctuation:
      true
    default:
      false
    }
  }
}
