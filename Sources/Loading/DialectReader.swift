internal import Diagnostics
internal import GazetteModel
internal import Tabular

enum DialectKeys {
  static let delimiter = Key(
    "delimiter", .text, "What stands between two cells: one ASCII character, `,` unless set.")
  static let lineTerminator = Key(
    "lineTerminator", .text, "What ends a row; CRLF, LF and CR are all read whichever is named.")
  static let quoteChar = Key(
    "quoteChar", .text, "What encloses cells that hold delimiters: `\"` unless set.")
  static let doubleQuote = Key(
    "doubleQuote", .flag, "Whether a quote in a quoted cell is written twice; true unless set.")
  static let escapeChar = Key(
    "escapeChar", .text, "What takes the meaning from the next character.")
  static let nullSequence = Key(
    "nullSequence", .anyText, "A text that stands for no value in every column.")
  static let skipInitialSpace = Key(
    "skipInitialSpace", .flag, "Whether spaces after a delimiter are left out.")
  static let header = Key("header", .flag, "Whether the file has a header; true unless set.")
  static let headerRows = Key(
    "headerRows", .list(of: .integer(in: 1...1000)),
    "The numbers of the header's rows; the first row that is no comment unless set.")
  static let headerJoin = Key(
    "headerJoin", .anyText, "What stands between the parts of a name from several header rows.")
  static let commentRows = Key(
    "commentRows", .list(of: .integer(in: 1...1_000_000)), "The numbers of rows to leave out.")
  static let commentChar = Key("commentChar", .text, "What a row to leave out begins with.")
  static let table = KeyTable(
    "a dialect",
    [
      delimiter, lineTerminator, quoteChar, doubleQuote, escapeChar, nullSequence,
      skipInitialSpace, header, headerRows, headerJoin, commentRows, commentChar,
    ],
    passed: ["$schema", "csvddfVersion"],
    foreign: [
      "sheetNumber": "workbooks", "sheetName": "workbooks", "table": "databases",
      "property": "JSON files", "itemType": "JSON files", "itemKeys": "JSON files",
    ])
}

extension Form where Value == String {
  /// A text, the empty one included.
  static let anyText = Form.scalar("a text") { $0 }
}

extension Form where Value == Dialect {
  static let dialect = Form.group("an object such as { \"delimiter\": \";\" }", DialectKeys.table) {
    reader in
    var dialect = Dialect()
    dialect.place = reader.place
    if let value = reader(DialectKeys.delimiter) { dialect.delimiter = value }
    if let value = reader(DialectKeys.lineTerminator) { dialect.lineTerminator = value }
    if let value = reader(DialectKeys.quoteChar) { dialect.quoteChar = value }
    if let value = reader(DialectKeys.doubleQuote) { dialect.doubleQuote = value }
    dialect.escapeChar = reader(DialectKeys.escapeChar)
    dialect.nullSequence = reader(DialectKeys.nullSequence)
    if let value = reader(DialectKeys.skipInitialSpace) { dialect.skipInitialSpace = value }
    if let value = reader(DialectKeys.header) { dialect.header = value }
    if let value = reader(DialectKeys.headerRows) { dialect.headerRows = value }
    if let value = reader(DialectKeys.headerJoin) { dialect.headerJoin = value }
    if let value = reader(DialectKeys.commentRows) { dialect.commentRows = value }
    dialect.commentChar = reader(DialectKeys.commentChar)
    return dialect
  }
}
