internal import Databases

/// The tables that a question makes for itself, in `WITH` (common table expressions).
///
/// SQLite puts the text of such a table in the place of each of its names: a few lines, each of which names the one
/// before twice, would fill the machine's memory before anything runs.
struct CommonTableExpressions {
  /// Their names, in lower case.
  let names: Set<String>
  /// How many definitions there are.
  let count: Int
  /// How often a definition takes the place of a name, in all; ``expansionLimit`` and one where it is more.
  let expansions: Int

  /// The most definitions that a view may have.
  static let countLimit = 100
  /// The most expansions that a view may need.
  static let expansionLimit = 10_000

  /// A definition: its name, and the tokens between its brackets.
  private typealias Definition = (name: String, body: Range<Int>)

  /// The tables of a question's tokens.
  init(_ tokens: [SQLToken]) {
    let definitions = tokens.indices.compactMap { Self.definition(tokens, at: $0) }
    let names = Set(definitions.map(\.name))
    self.names = names
    count = definitions.count
    guard !names.isEmpty, count <= Self.countLimit else {
      expansions = 0
      return
    }
    func references(_ range: Range<Int>) -> [String] {
      range.map { tokens[$0] }.filter(\.isName).map { $0.text.lowercased() }.filter(names.contains)
    }
    var uses: [String: [String]] = [:]
    for definition in definitions {
      uses[definition.name, default: []] += references(definition.body)
    }
    var weights: [String: Int] = [:]
    for name in names.sorted() { _ = Self.weight(of: name, uses, &weights) }
    expansions = references(tokens.indices).reduce(0) { sum, name in
      min(sum + (weights[name] ?? 0), Self.expansionLimit + 1)
    }
  }

  /// How many definitions a name stands for, those within its own included.
  private static func weight(
    of name: String, _ uses: [String: [String]], _ weights: inout [String: Int]
  ) -> Int {
    if let weight = weights[name] { return weight }
    // What goes on from its own rows stands once.
    weights[name] = 1
    var sum = 1
    for other in uses[name] ?? [] {
      sum = min(sum + weight(of: other, uses, &weights), expansionLimit + 1)
    }
    weights[name] = sum
    return sum
  }

  /// `NAME AS (`, or `NAME (columns) AS NOT MATERIALIZED (`, at a token.
  private static func definition(_ tokens: [SQLToken], at start: Int) -> Definition? {
    guard tokens[start].isName else { return nil }
    let depth = tokens[start].depth
    var next = start + 1
    func close(from open: Int) -> Int? {
      tokens[open...].firstIndex { $0.kind == .mark && $0.text == ")" && $0.depth == depth }
    }
    func isOpen(_ index: Int) -> Bool {
      index < tokens.count && tokens[index].kind == .mark && tokens[index].text == "("
    }
    if isOpen(next) {
      guard let end = close(from: next) else { return nil }
      next = end + 1
    }
    guard next < tokens.count, tokens[next].isWord("AS") else { return nil }
    next += 1
    while next < tokens.count, tokens[next].isWord("NOT") || tokens[next].isWord("MATERIALIZED") {
      next += 1
    }
    guard isOpen(next) else { return nil }
    return (tokens[start].text.lowercased(), next + 1..<(close(from: next) ?? tokens.count))
  }
}
