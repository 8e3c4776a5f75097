internal import Databases
internal import Diagnostics
internal import GazetteModel

/// What SQLite found wrong with a view's question, in words for whoever wrote it.
struct ViewFault {
  /// The table that it does not know, where that is the fault.
  private(set) var unknownTable: String?
  private(set) var diagnostic: Diagnostic

  /// The fault that an error is; `refusal` is what the view was denied.
  init(_ error: DatabaseError, _ text: ViewText, _ schema: ViewSchema, refusal: DatabaseAction?) {
    let token = error.offset.flatMap { text.token(at: $0) }
    let place = error.offset.map { text.place(at: $0) } ?? text.place(of: token)
    func subject(_ prefix: String) -> String? {
      error.message.hasPrefix(prefix) ? String(error.message.dropFirst(prefix.count)) : nil
    }
    if refusal != nil || error.isRefused || error.message == CalendarFunctions.refusal {
      diagnostic = Self.refused(refusal, text, schema)
    } else if error.isTooLong {
      diagnostic = Self.tooLong(text)
    } else if let written = error.offset.flatMap({ text.hyphenated(at: $0) }),
      let table = schema.table(written.name.replacing("-", with: "_"))
    {
      diagnostic = Diagnostic(
        DerivingRules.viewSyntax, "'\(written.name)' is no name in SQL, which reads '-' as a minus",
        at: written.place, help: "SQL calls it \(table.name)")
    } else if let name = subject("no such table: ") {
      let bare = name.split(separator: ".").last.map(String.init) ?? name
      unknownTable = bare.lowercased()
      diagnostic = Self.unknown(
        "table", bare, among: schema.tables.map(\.name), at: text.place(of: bare))
    } else if let name = subject("no such column: ") {
      diagnostic = Self.unknown(
        "column", Self.unquoted(name), among: Self.columns(text, schema), at: place,
        isQuoted: token?.kind == .name)
    } else if let name = subject("no such function: ") {
      diagnostic = Self.unknown("function", name, among: ViewPermission.functions, at: place)
    } else if error.statement == nil {
      diagnostic = Diagnostic(
        DerivingRules.viewComputation, "SQLite cannot compute this: \(error.message)", at: place,
        help: "mend the SQL, or the values that it works on")
    } else {
      let (message, help) = Self.mistake(error.message)
      let isCutOff = error.message == "incomplete input"
      diagnostic = Diagnostic(
        DerivingRules.viewSyntax, message, at: isCutOff ? text.place(of: text.tokens.last) : place,
        help: help)
    }
  }

  private static func unknown(
    _ kind: String, _ name: String, among known: some Collection<String>, at place: Place,
    isQuoted: Bool = false
  ) -> Diagnostic {
    let last = name.split(separator: ".").last.map(String.init) ?? name
    let near = Suggestion.closest(to: last, in: known)
    let names = known.sorted().prefix(20).joined(separator: ", ")
    let help: String =
      if let near {
        "did you mean '\(near)'?"
      } else if isQuoted {
        "a text stands in single quotes: '\(name)'; or use one of \(names)"
      } else {
        switch kind {
        case "table": "use one of \(names)\(known.count > 20 ? " and others" : "")"
        case "column": known.isEmpty ? "check the names of the tables too" : "use one of \(names)"
        default: "use a function of SQLite's whose value depends on its arguments alone"
        }
      }
    return Diagnostic(
      DerivingRules.viewUnknown, "there is no \(kind) '\(name)'", at: place, help: help)
  }

  /// The columns of all tables that the question names.
  private static func columns(_ text: ViewText, _ schema: ViewSchema) -> Set<String> {
    let named = text.names
    return Set(schema.tables.filter { named.contains($0.name) }.flatMap { $0.columns.map(\.name) })
  }

  private static func refused(
    _ refusal: DatabaseAction?, _ text: ViewText, _ schema: ViewSchema
  ) -> Diagnostic {
    func fault(_ message: String, at place: Place, _ help: String) -> Diagnostic {
      Diagnostic(DerivingRules.viewForbidden, message, at: place, help: help)
    }
    let words = CalendarFunctions.forbidden
    switch refusal {
    case .function(let name) where ViewPermission.inconstant.contains(name.lowercased()):
      return fault(
        "'\(text.word(name))' gives another value each time, and a site must be the same whenever it is built",
        at: text.place(of: name), "write the value itself, or take it from a column")
    case .function(let name) where ViewPermission.unbounded.contains(name.lowercased()):
      return fault(
        "'\(text.word(name))' takes as long as its format says, so that a view cannot be held to its steps",
        at: text.place(of: name),
        "join texts with ||, round with round(x, 2), and write zeros before a number with substr('000' || x, -3)"
      )
    case .function(let name):
      return fault(
        "'\(name)' is not a function for views", at: text.place(of: name),
        "use functions whose value depends on their arguments alone")
    case .some(let action):
      let writing = ["INSERT", "UPDATE", "DELETE"]
      if let verb = text.tokens.first(where: { token in writing.contains(where: token.isWord) }) {
        return fault(
          "a view may only read; found '\(verb.text)'", at: text.place(of: verb),
          "write a SELECT")
      }
      // What is neither of ours nor of the question's own is one of SQLite's tables that tell of the machine.
      let table = text.source { schema.table($0) == nil }
      let name = if case .read(let name, _) = action { name } else { "this" }
      return fault(
        "'\(table?.text ?? name)' is not a table for views",
        at: table.map { text.place(of: $0) } ?? text.place(of: name),
        "read the tables of datasets and the answers of other views")
    case nil:
      let word = text.tokens.first { $0.kind == .text && words.contains($0.text.lowercased()) }
      let function = text.tokens.first { token in
        CalendarFunctions.names.contains { $0 == token.text.lowercased() }
      }
      return fault(
        "a view has no clock and no time zone, since a site must be the same whenever it is built"
          + (word.map { "; found '\($0.text)'" } ?? ""),
        at: text.place(of: word ?? function), "write the day itself, or take it from a column")
    }
  }

  private static func tooLong(_ text: ViewText) -> Diagnostic {
    Diagnostic(
      DerivingRules.viewLimit,
      "a text or a row of a view may have at most \(ViewTables.lengthLimit) bytes; this view makes or reads a longer one",
      at: text.place(of: text.tokens.first),
      help: "shorten what is joined or repeated, or leave the column of long texts out")
  }

  /// What SQLite does not understand, and what to do; its own words where there are none better.
  private static func mistake(_ message: String) -> (message: String, help: String) {
    func between(_ prefix: String, _ suffix: String) -> String? {
      guard message.hasPrefix(prefix), message.hasSuffix(suffix) else { return nil }
      return String(message.dropFirst(prefix.count).dropLast(suffix.count))
    }
    let around = "check the words around it too: a comma, a bracket or a quote may be missing"
    if let word = between("near \"", "\": syntax error") {
      return ("'\(word.prefix(60))' cannot stand here", around)
    }
    if let word = between("unrecognized token: \"", "\"") {
      return ["'", "\"", "`", "["].contains(word.first)
        ? ("the quote that begins here has no end", "put the same quote behind the text or name")
        : ("'\(word.prefix(60))' is no word of SQL", around)
    }
    if let name = between("ambiguous column name: ", "") {
      return (
        "several of the tables have a column '\(name)'",
        "write the table's name before it, with a dot"
      )
    }
    if message == "incomplete input" { return ("the SQL ends before it is complete", around) }
    if message == "parser stack overflow" || message.hasPrefix("Expression tree") {
      return ("the SQL is nested too deep to be understood", "split it into several views")
    }
    return ("SQLite does not understand this: \(message.replacing("\"", with: "'"))", around)
  }

  private static func unquoted(_ name: String) -> String {
    String(name.filter { $0 != "\"" })
  }
}
