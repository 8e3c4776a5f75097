internal import _FoundationICU

/// The order in which a language lists names: Chinese by pinyin, traditional Chinese by strokes, the others by
/// their alphabets, as CLDR has it.
///
/// Numbers within names stand in the order of their size. The order depends on the language alone, never
/// on the machine's locale; names that a language takes for equal stand in the order of their code
/// points, so that there is one order and no other.
public struct Collation: Sendable {
  private let tag: String

  /// The order of the language of a BCP 47 tag; where CLDR knows none, that of most languages.
  public init(_ tag: String) {
    self.tag = tag
  }

  /// Elements in the order of their names.
  public func sorted<Element>(
    _ elements: [Element], by name: (Element) -> String
  ) -> [Element] {
    let keys = keys(of: elements.map(name))
    return elements.indices.sorted { left, right in
      let (first, second) = (keys[left], keys[right])
      if first != second { return first.lexicographicallyPrecedes(second) }
      let (one, other) = (name(elements[left]), name(elements[right]))
      return one == other
        ? left < right : one.unicodeScalars.lexicographicallyPrecedes(other.unicodeScalars)
    }.map { elements[$0] }
  }

  /// Bytes for each name, whose order is that of the names (UTS #10 §4.3).
  private func keys(of names: [String]) -> [[UInt8]] {
    var status = U_ZERO_ERROR
    let collator = swift_ucol_open(tag, &status)
    defer { swift_ucol_close(collator) }
    // Without a collator all keys are empty, and the code points decide.
    guard let collator, status.rawValue <= U_ZERO_ERROR.rawValue else {
      return names.map { _ in [] }
    }
    // Area 2 stands before area 10.
    swift_ucol_setAttribute(collator, UCOL_NUMERIC_COLLATION, UCOL_ON, &status)
    let isPinyin = ["zh", "zh-CN", "zh-SG"].contains(tag) || tag.hasPrefix("zh-Hans")
    return names.map { name in
      let text = Array((isPinyin ? PlaceReading.homophone(of: name) : name).utf16)
      let length = swift_ucol_getSortKey(collator, text, Int32(text.count), nil, 0)
      return [UInt8](unsafeUninitializedCapacity: Int(length)) { key, count in
        count = Int(
          swift_ucol_getSortKey(collator, text, Int32(text.count), key.baseAddress, length))
      }
    }
  }
}
