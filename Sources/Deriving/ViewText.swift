internal import Databases
internal import Diagnostics
internal import GazetteModel

/// The text of a view's question, word by word: what can be told of it without SQLite, and where things stand in it.
struct ViewText {
  /// The view.
  let view: View
  /// The words.
  let tokens: [SQLToken]
  /// The tables of its `WITH`.
  let tableExpressions: CommonTableExpressions

  /// The text of a view.
  init(_ view: View) {
    self.view = view
    tokens = SQLToken.all(in: view.sql)
    tableExpressions = CommonTableExpressions(tokens)
  }

  /// Whether the order of the rows is stated: outside of all brackets, since what is ordered within them may be
  /// put in another order around them.
  var isOrdered: Bool {
    zip(tokens, tokens.dropFirst()).contains { first, second in
      first.depth == 0 && first.isWord("ORDER") && second.isWord("BY")
    }
  }

  /// What SQLite need not be asked about; nil where there is nothing.
  var fault: Diagnostic? {
    guard let first = tokens.first else {
      return Diagnostic(
        DerivingRules.viewSyntax, "there is no SQL behind the head of this view",
        at: view.place(0..<0), help: "write SELECT … behind '*/'")
    }
    guard ["SELECT", "WITH", "VALUES"].contains(where: first.isWord) else {
      return Diagnostic(
        DerivingRules.viewForbidden, "a view may only read; found '\(first.text.prefix(60))'",
        at: view.place(first.range), help: "begin with SELECT or WITH")
    }
    if let parameter = tokens.first(where: { $0.kind == .parameter }) {
      return Diagnostic(
        DerivingRules.viewSyntax, "a view takes no values from outside; found '\(parameter.text)'",
        at: view.place(parameter.range), help: "write the value itself, texts in 'single quotes'")
    }
    let end = tokens.firstIndex { $0.kind == .mark && $0.text == ";" } ?? tokens.count
    if let next = tokens[end...].first(where: { $0.text != ";" || $0.kind != .mark }) {
      return Diagnostic(
        DerivingRules.viewSyntax, "a view is one statement; found another after ';'",
        at: view.place(next.range), help: "remove it, or make it a view of its own")
    }
    if let offset = Array(view.sql.utf8).firstIndex(of: 0) {
      return Diagnostic(
        DerivingRules.viewSyntax, "SQL must not hold control characters; found U+0",
        at: view.place(offset..<offset + 1), help: "remove the character, or type the text anew")
    }
    return tooManyTables
  }

  private var tooManyTables: Diagnostic? {
    let place = tokens.first { $0.isWord("WITH") }.map { view.place($0.range) }
    if tableExpressions.count > CommonTableExpressions.countLimit {
      return Diagnostic(
        DerivingRules.viewLimit,
        "a view may have at most \(CommonTableExpressions.countLimit) tables in WITH; this has \(tableExpressions.count)",
        at: place, help: "make some of them views of their own")
    }
    if tableExpressions.expansions > CommonTableExpressions.expansionLimit {
      return Diagnostic(
        DerivingRules.viewLimit,
        "the tables in WITH name each other so often that they stand for more than \(CommonTableExpressions.expansionLimit) queries",
        at: place, help: "make the one that is named most a view of its own, which is computed once"
      )
    }
    return nil
  }

  /// Where a name is first written; where it is nowhere, the first word.
  func place(of name: String) -> Place {
    let found = tokens.first { $0.isName && $0.text.lowercased() == name.lowercased() }
    return place(of: found)
  }

  /// Where a word stands; where there is none, the first.
  func place(of token: SQLToken?) -> Place {
    (token ?? tokens.first).map { view.place($0.range) } ?? Place(view.file)
  }

  /// The word at an offset, or the last before it.
  func token(at offset: Int) -> SQLToken? {
    tokens.first { $0.range.upperBound > offset } ?? tokens.last
  }

  /// Where the name at an offset stands, with what is joined to it by dots: `table.column`.
  func place(at offset: Int) -> Place {
    guard let first = tokens.firstIndex(where: { $0.range.upperBound > offset }) else {
      return place(of: tokens.last)
    }
    var last = first
    while tokens[last].isName, last + 2 < tokens.count, tokens[last + 1].text == ".",
      tokens[last + 2].isName
    {
      last += 2
    }
    return view.place(tokens[first].range.lowerBound..<tokens[last].range.upperBound)
  }

  /// The words joined by hyphens that an offset lies in, as `clinic-counts`, and where they stand; nil where it lies in none.
  func hyphenated(at offset: Int) -> (name: String, place: Place)? {
    func isPart(_ token: SQLToken) -> Bool {
      token.kind == .word || token.kind == .number || token.kind == .mark && token.text == "-"
    }
    func isJoined(_ first: Int, _ second: Int) -> Bool {
      isPart(tokens[first]) && isPart(tokens[second])
        && tokens[first].range.upperBound == tokens[second].range.lowerBound
    }
    guard var first = tokens.firstIndex(where: { $0.range.upperBound > offset }) else { return nil }
    var last = first
    while first > 0, isJoined(first - 1, first) { first -= 1 }
    while last + 1 < tokens.count, isJoined(last, last + 1) { last += 1 }
    let name = tokens[first...last].map(\.text).joined()
    let range = tokens[first].range.lowerBound..<tokens[last].range.upperBound
    return name.contains("-") ? (name, view.place(range)) : nil
  }

  /// A name as it is first written.
  func word(_ name: String) -> String {
    tokens.first { $0.isName && $0.text.lowercased() == name.lowercased() }?.text ?? name
  }

  /// The first name behind `FROM` or `JOIN` that is none of the question's own tables, and is sought.
  func source(where isSought: (String) -> Bool) -> SQLToken? {
    zip(tokens, tokens.dropFirst()).first { keyword, name in
      (keyword.isWord("FROM") || keyword.isWord("JOIN")) && name.isName
        && !tableExpressions.names.contains(name.text.lowercased()) && isSought(name.text)
    }?.1
  }

  /// All words that can be names of tables or columns, in lower case: those that are not called as functions.
  var names: Set<String> {
    let next = tokens.dropFirst().map(\.text) + [""]
    return Set(
      zip(tokens, next).filter { $0.isName && $1 != "(" }.map { $0.0.text.lowercased() })
  }
}
