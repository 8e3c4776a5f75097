public import Diagnostics

/// How a table is written down as text (Table Dialect 1.0, the properties of delimited formats).
///
/// The values are those of the descriptor; ``CompiledSchema/compile(_:dialect:)`` reports the ones
/// that cannot be followed.
public struct Dialect: Sendable, Hashable {
  /// The encoding of the files (Data Resource, `encoding`).
  public var encoding = TextEncoding.utf8
  /// Where the encoding is declared.
  public var encodingPlace: Place?
  /// What stands between two cells: one ASCII character.
  public var delimiter = ","
  /// What encloses a cell that holds delimiters or line breaks: one ASCII character.
  public var quoteChar = "\""
  /// Whether a quote inside a quoted cell is written twice.
  public var doubleQuote = true
  /// What takes the meaning from the character after it: one ASCII character, or nil.
  ///
  /// The standard makes it exclude quoting: where it is declared, quotes are ordinary characters.
  public var escapeChar: String?
  /// Whether the file has a header.
  public var header = true
  /// The numbers of the rows that make up the header, from 1; nil for the first that is no comment.
  public var headerRows: [Int]?
  /// What stands between the parts of a name that several header rows make up.
  public var headerJoin = " "
  /// The numbers of rows to leave out, from 1.
  public var commentRows: [Int] = []
  /// What a row to leave out begins with, or nil.
  public var commentChar: String?
  /// Whether spaces after a delimiter are left out.
  public var skipInitialSpace = false
  /// A text that stands for "no value" in every column, or nil.
  public var nullSequence: String?
  /// What ends a row; CRLF, LF and CR are all read whichever of them is declared.
  public var lineTerminator = "\r\n"
  /// Where the dialect is declared.
  public var place: Place?

  /// The dialect of RFC 4180: commas, double quotes, one header row.
  public init() {}
}
