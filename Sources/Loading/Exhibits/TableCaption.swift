/// What stands behind the word `csv` at the opening fence of a table: its caption, and perhaps its id, `{#clinics}`.
struct TableCaption {
  /// What the table shows; empty where nothing is said.
  let text: String
  /// The id as it is written; nil where there is none.
  let id: String?

  init(_ info: String) {
    let words = MarkedCell.trimmed(info.drop { !$0.isWhitespace })
    guard words.hasSuffix("}"), let brace = words.lastIndex(of: "{"),
      words[brace...].hasPrefix("{#")
    else {
      (text, id) = (words, nil)
      return
    }
    text = MarkedCell.trimmed(words[..<brace])
    id = String(words[brace...].dropFirst(2).dropLast())
  }
}
