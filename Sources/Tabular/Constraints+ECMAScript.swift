extension Constraints {
  /// ``pattern`` as a regular expression of ECMAScript that matches the same values; nil where there is none.
  ///
  /// JSON Schema and CSV on the Web have expressions of that language, which finds them anywhere in
  /// a text, reads `\d` and `.` differently, and lacks `\i`, `\c` and the subtraction of classes.
  /// So the expression is anchored, and every class is written out as the characters it holds.
  public var ecmaScriptPattern: String? {
    guard let pattern, let node = try? PatternParser.parse(pattern, isWhole: true) else {
      return nil
    }
    return "^(?:\(node.ecmaScript))$"
  }
}

extension PatternNode {
  fileprivate var ecmaScript: String {
    switch self {
    case .one(let set): set.ecmaScript
    case .sequence(let nodes): nodes.map(\.ecmaScriptTerm).joined()
    case .choice(let nodes): nodes.map(\.ecmaScript).joined(separator: "|")
    case .repetition(let node, let least, let most):
      node.ecmaScriptAtom + Self.quantifier(least, most)
    }
  }

  /// The expression as a part of a sequence.
  private var ecmaScriptTerm: String {
    if case .choice = self { "(?:\(ecmaScript))" } else { ecmaScript }
  }

  /// The expression as something to repeat.
  private var ecmaScriptAtom: String {
    if case .one = self { ecmaScript } else { "(?:\(ecmaScript))" }
  }

  private static func quantifier(_ least: Int, _ most: Int?) -> String {
    switch (least, most) {
    case (0, 1): "?"
    case (0, nil): "*"
    case (1, nil): "+"
    case (_, nil): "{\(least),}"
    case (_, let most?): least == most ? "{\(least)}" : "{\(least),\(most)}"
    }
  }
}

extension ScalarSet {
  fileprivate var ecmaScript: String {
    if ranges.count == 1, ranges[0].count == 1 {
      return Self.escaped(ranges[0].lowerBound, among: #"^$\.*+?()[]{}|"#)
    }
    let isInverted = contains(0x10_FFFF)
    let listed = (isInverted ? inverted : self).ranges.map(Self.classRange).joined()
    // Many engines that follow ECMAScript elsewhere do not read `[]` and `[^]` as it does.
    if listed.isEmpty { return isInverted ? #"[\s\S]"# : "(?!)" }
    return (isInverted ? "[^" : "[") + listed + "]"
  }

  private static func classRange(_ range: ClosedRange<UInt32>) -> String {
    // No text holds a surrogate, but a category may begin or end with them.
    let low = (0xD800...0xDFFF).contains(range.lowerBound) ? 0xE000 : range.lowerBound
    let high = (0xD800...0xDFFF).contains(range.upperBound) ? 0xD7FF : range.upperBound
    guard low <= high else { return "" }
    let ends = [low, high].map { escaped($0, among: #"\]^-["#) }
    return low == high ? ends[0] : low + 1 == high ? ends.joined() : ends.joined(separator: "-")
  }

  private static func escaped(_ value: UInt32, among special: String) -> String {
    guard let scalar = Unicode.Scalar(value) else { return "" }
    return (special.unicodeScalars.contains(scalar) ? #"\"# : "") + String(Character(scalar))
  }
}
