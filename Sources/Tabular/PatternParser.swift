/// Reads regular expressions of XML Schema (XML Schema Part 2, appendix F).
///
/// `^` at the beginning and `$` at the end are accepted, since the examples of Table Schema have
/// them: a pattern matches the whole value anyway. Where it does not, as in JSON Schema, they say
/// that it does on that side.
struct PatternParser {
  /// Why a text is no regular expression.
  struct Fault: Error, Hashable {
    var message: String
    var help: String?
  }

  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var depth = 0
  private var hasEnd = false
  /// The categories asked for so far, since finding one takes milliseconds.
  private var categories: [String: ScalarSet] = [:]

  /// How often something may be repeated by number.
  static let repetitionLimit = 1000

  private init(_ text: String) {
    scalars = Array(text.unicodeScalars)
  }

  /// What `text` says; `isWhole` means that nothing may stand before or behind what it matches.
  static func parse(_ text: String, isWhole: Bool) throws(Fault) -> PatternNode {
    var parser = PatternParser(text)
    let hasStart = parser.take("^")
    var node = try parser.choice()
    if let rest = parser.peek {
      throw Fault(
        message: "'\(rest)' must have a matching '('", help: "write '\\\(rest)' for the character")
    }
    if !isWhole {
      let anything = PatternNode.repetition(.one(.all), atLeast: 0, atMost: nil)
      if !hasStart { node = .sequence([anything, node]) }
      if !parser.hasEnd { node = .sequence([node, anything]) }
    }
    return node
  }

  private var peek: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

  private mutating func next() -> Unicode.Scalar? {
    guard let scalar = peek else { return nil }
    index += 1
    return scalar
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard peek == scalar else { return false }
    index += 1
    return true
  }

  private mutating func choice() throws(Fault) -> PatternNode {
    var branches = [try sequence()]
    while take("|") { branches.append(try sequence()) }
    return branches.count == 1 ? branches[0] : .choice(branches)
  }

  private mutating func sequence() throws(Fault) -> PatternNode {
    var pieces: [PatternNode] = []
    while let scalar = peek, scalar != "|", scalar != ")" {
      if scalar == "$", index == scalars.count - 1, depth == 0 {
        index += 1
        hasEnd = true
        break
      }
      pieces.append(try piece())
    }
    return .sequence(pieces)
  }

  private mutating func piece() throws(Fault) -> PatternNode {
    let atom = try atom()
    let repeated: PatternNode
    switch peek {
    case "?": repeated = .repetition(atom, atLeast: 0, atMost: 1)
    case "*": repeated = .repetition(atom, atLeast: 0, atMost: nil)
    case "+": repeated = .repetition(atom, atLeast: 1, atMost: nil)
    case "{":
      let (least, most) = try bounds()
      return .repetition(atom, atLeast: least, atMost: most)
    default: return atom
    }
    index += 1
    if let scalar = peek, "?*+{".unicodeScalars.contains(scalar) {
      throw Fault(
        message: "'\(scalar)' must not follow another repetition",
        help: "remove it; a pattern always matches the whole value")
    }
    return repeated
  }

  private mutating func bounds() throws(Fault) -> (Int, Int?) {
    let fault = Fault(
      message: "'{' must be followed by how often something is repeated, as in {2} or {2,4}",
      help: "write '\\{' for the character; a number is at most \(Self.repetitionLimit)")
    index += 1
    guard let least = number() else { throw fault }
    if take("}") { return (least, least) }
    guard take(",") else { throw fault }
    if take("}") { return (least, nil) }
    guard let most = number(), take("}"), most >= least else { throw fault }
    return (least, most)
  }

  private mutating func number() -> Int? {
    var value: Int?
    while let scalar = peek, ("0"..."9").contains(scalar) {
      value = (value ?? 0) * 10 + Int(scalar.value) - 0x30
      if value ?? 0 > Self.repetitionLimit { return nil }
      index += 1
    }
    return value
  }

  private mutating func atom() throws(Fault) -> PatternNode {
    guard let scalar = next() else { return .sequence([]) }
    switch scalar {
    case "(":
      if peek == "?" {
        throw Fault(
          message: "'(?' is not part of XML Schema's regular expressions",
          help: "write a plain group, or list both cases as in [Bb]")
      }
      depth += 1
      guard depth <= 100 else { throw Fault(message: "groups must not be nested so deeply") }
      let node = try choice()
      depth -= 1
      guard take(")") else {
        throw Fault(message: "'(' must be closed", help: "write '\\(' for the character")
      }
      return node
    case "[": return .one(try characterClass())
    case ".": return .one(ScalarSet.lineEnds.inverted)
    case "\\": return .one(try escape())
    case "?", "*", "+", "{", "}", "]":
      throw Fault(
        message: "'\(scalar)' has nothing to work on", help: "write '\\\(scalar)' for the character"
      )
    case "^", "$":
      throw Fault(
        message: "'\(scalar)' may only stand at the \(scalar == "^" ? "beginning" : "end")",
        help: "write '\\\(scalar)' for the character; a pattern always matches the whole value")
    default: return .one(ScalarSet([scalar.value...scalar.value]))
    }
  }

  private mutating func characterClass() throws(Fault) -> ScalarSet {
    let fault = Fault(message: "'[' must be closed by ']'", help: "write '\\[' for the character")
    let isInverted = take("^")
    var set = ScalarSet([])
    var isFirst = true
    while true {
      guard let scalar = next() else { throw fault }
      if scalar == "]" {
        guard !isFirst else {
          throw Fault(message: "'[]' must list characters", help: "write '\\]' for the character")
        }
        break
      }
      if scalar == "-", peek == "[" {
        // Subtraction ends a class: [a-z-[aeiou]].
        index += 1
        depth += 1
        guard depth <= 100 else { throw Fault(message: "classes must not be nested so deeply") }
        let other = try characterClass()
        depth -= 1
        guard take("]") else { throw fault }
        return (isInverted ? set.inverted : set).subtracting(other)
      }
      if scalar == "[" {
        throw Fault(
          message: "'[' must not stand inside another '['", help: "write '\\[' for the character")
      }
      isFirst = false
      let start = scalar == "\\" ? try escape() : ScalarSet([scalar.value...scalar.value])
      if peek == "-", index + 1 < scalars.count, scalars[index + 1] != "]",
        scalars[index + 1] != "["
      {
        index += 1
        guard let last = next() else { throw fault }
        let end = last == "\\" ? try escape() : ScalarSet([last.value...last.value])
        guard let low = start.only, let high = end.only, low <= high else {
          throw Fault(
            message: "a range such as 'a-z' must go from a lower to a higher character",
            help: "write '\\-' for the character")
        }
        set = set.union(ScalarSet([low...high]))
      } else {
        set = set.union(start)
      }
    }
    return isInverted ? set.inverted : set
  }

  /// What stands behind a backslash.
  private mutating func escape() throws(Fault) -> ScalarSet {
    guard let scalar = next() else {
      throw Fault(message: "'\\' must be followed by a character", help: "write '\\\\' for it")
    }
    switch scalar {
    case "n": return ScalarSet("\n")
    case "r": return ScalarSet("\r")
    case "t": return ScalarSet("\t")
    case "s": return .space
    case "S": return ScalarSet.space.inverted
    case "d": return try category("Nd")
    case "D": return try category("Nd").inverted
    case "w": return try word()
    case "W": return try word().inverted
    case "i": return .nameStart
    case "I": return ScalarSet.nameStart.inverted
    case "c": return .name
    case "C": return ScalarSet.name.inverted
    case "p", "P":
      let set = try namedCategory()
      return scalar == "p" ? set : set.inverted
    default:
      guard "\\|.?*+(){}-[]^$/".unicodeScalars.contains(scalar) else {
        throw Fault(
          message: "'\\\(scalar)' is not part of XML Schema's regular expressions",
          help: "remove the '\\' if you mean the character")
      }
      return ScalarSet([scalar.value...scalar.value])
    }
  }

  private mutating func namedCategory() throws(Fault) -> ScalarSet {
    let fault = Fault(
      message: "'\\p' must be followed by a category in braces, as in \\p{L}",
      help: "use a general category of Unicode such as L, Lu, N, Nd, P or Zs")
    guard take("{") else { throw fault }
    var name = ""
    while let scalar = next(), scalar != "}" { name.unicodeScalars.append(scalar) }
    guard scalars[index - 1] == "}" else { throw fault }
    if name.hasPrefix("Is") {
      throw Fault(
        message: "the block '\(name)' is not supported",
        help: "write the range of characters, as in [\u{4E00}-\u{9FFF}]")
    }
    return try category(name)
  }

  private mutating func category(_ name: String) throws(Fault) -> ScalarSet {
    if let known = categories[name] { return known }
    guard let set = ScalarSet.category(name) else {
      throw Fault(
        message: "'\(name)' is not a general category of Unicode",
        help: "use for example L, Lu, Ll, N, Nd, P, S or Zs")
    }
    categories[name] = set
    return set
  }

  /// All but punctuation, separators and others.
  private mutating func word() throws(Fault) -> ScalarSet {
    let others = try category("P").union(category("Z")).union(category("C"))
    return others.inverted
  }
}

extension ScalarSet {
  /// The set's scalar, if it has just one.
  fileprivate var only: UInt32? {
    guard ranges.count == 1, ranges[0].lowerBound == ranges[0].upperBound else { return nil }
    return ranges[0].lowerBound
  }
}
