public import Diagnostics

extension TabularRules {
  /// The file is not in its encoding.
  public static let csvEncoding = Rule(
    "csv-encoding", "a CSV file must be in the encoding that is declared, UTF-8 unless one is",
    explanation: """
      A file saved by a spreadsheet on an office computer is often in the system's own encoding (GBK,
      Shift_JIS, Windows-1252) or in UTF-16; read as UTF-8 it shows as broken characters. Nothing is
      guessed: either the file is UTF-8, or its resource says what it is. What is published is UTF-8
      always.

      In Excel choose *Save As*, then *CSV UTF-8 (Comma delimited)*. In LibreOffice choose the
      character set *Unicode (UTF-8)* in the export window. A byte-order mark at the start is fine.
      Where files come as they are, declare their encoding in the descriptor, by the name that IANA
      gives it: `GB18030` (which covers GBK and GB 2312), `Big5`, `Shift_JIS`, `EUC-KR`, `UTF-16`,
      `windows-1252`.

      - Wrong: `名称` saved as the bytes `C3 FB B3 C6` (GBK), and nothing said
      - Right: the same with `"encoding": "GB18030"` in the resource
      - Right: `名称` saved as the bytes `E5 90 8D E7 A7 B0` (UTF-8)
      """)

  /// The file holds a NUL byte.
  public static let csvNul = Rule(
    "csv-nul", "a CSV file must hold no NUL bytes",
    explanation: """
      A NUL (a byte of value zero) is never part of a text. It shows that a file was damaged, cut
      off while being written, or is no text at all, and many programs stop reading at it.

      Export the file again; if the fault stays, open the row in a text editor and delete the
      character.

      - Wrong: `fever<NUL>clinic`
      - Right: `fever clinic`
      """)

  /// The file is something other than CSV.
  public static let csvFormat = Rule(
    "csv-format", "a file named CSV must be text in rows and columns",
    explanation: """
      Renaming a workbook to `.csv` does not turn it into CSV, and a download may have brought an
      error page, or a message in JSON or XML, in place of the data. Such a file cannot be read as a table.

      Open it with the program that made it and save it as *CSV UTF-8*; fetch it again if it is a
      web page or a message.

      - Wrong: a file that begins with `<!DOCTYPE html>` or `PK`
      - Right: a file that begins with `id,name`
      """)

  /// The file has no content.
  public static let csvEmpty = Rule(
    "csv-empty", "a CSV file must at least have its header row",
    explanation: """
      A file without a single row is most often an export that failed. A table that has no rows
      yet still has its header, so that readers know its columns.

      Export the file again, or write the header row alone.

      - Wrong: a file of 0 bytes
      - Right: a file that holds `id,name`
      """)

  /// A quote is opened and not closed.
  public static let csvUnclosedQuote = Rule(
    "csv-unclosed-quote", "a cell that begins with a quote must end with one",
    explanation: """
      Between two quotes a cell may hold commas and line breaks. Where the second one is missing,
      all that follows belongs to the cell, rows included (RFC 4180, section 2).

      Add the closing quote. If the cell's text itself begins with a quote, enclose the
      cell in quotes and write the inner ones twice.

      - Wrong: `7,"Harbour Works,open`
      - Right: `7,"Harbour Works",open`
      """)

  /// Text follows a closing quote.
  public static let csvTextAfterQuote = Rule(
    "csv-text-after-quote", "a closing quote must be followed by a delimiter or the end of the row",
    explanation: """
      A quote inside a quoted cell is written twice; written once it closes the cell, and the text
      behind it belongs nowhere (RFC 4180, section 2).

      Write the inner quotes twice.

      - Wrong: `7,"the "new" rules"`
      - Right: `7,"the ""new"" rules"`
      """)

  /// A quote stands inside a cell without quotes.
  public static let csvStrayQuote = Rule(
    "csv-stray-quote", "a cell that holds a quote must itself be enclosed in quotes",
    explanation: """
      Programs read a quote in the midst of a plain cell in different ways, so that the same file
      gives different tables (RFC 4180, section 2).

      Enclose the cell in quotes and write the inner ones twice.

      - Wrong: `7,Harbour "Redwood" Works`
      - Right: `7,"Harbour ""Redwood"" Works"`
      """)

  /// A row has too few or too many cells.
  public static let csvRowLength = Rule(
    "csv-row-length", "every row must have as many cells as the table has columns",
    explanation: """
      A row with a cell too few or too many puts values into the wrong columns. The usual cause is a
      comma in a text that is not enclosed in quotes.

      Enclose texts that hold the delimiter in quotes, and keep empty cells.

      - Wrong: `7,Northwind Trading, Ltd.,open` in a table of three columns
      - Right: `7,"Northwind Trading, Ltd.",open`
      """)

  /// A line between two rows is blank.
  public static let csvBlankLine = Rule(
    "csv-blank-line", "there must be no blank line between rows",
    explanation: """
      Some programs take a blank line for the end of the table, others for a row of missing
      values. Blank lines at the end of a file are ignored.

      Delete the line.

      - Wrong: `1,open`, a blank line, `2,closed`
      - Right: `1,open`, then `2,closed` on the next line
      """)

  /// A cell is too large.
  public static let csvCellLimit = Rule(
    "csv-cell-limit", "a cell must not be larger than the limit",
    explanation: """
      A cell of a megabyte is nearly always several rows run together, by a quote that was not
      closed or by line breaks that were lost. The limit also keeps a damaged file from filling
      the memory.

      Look for a missing quote or line break before the place. Publish documents as files of
      their own, and put their addresses into the table.

      - Wrong: a scanned notice in base 64 inside a cell
      - Right: the address of the scan
      """)

  /// There are too many columns.
  public static let csvColumnLimit = Rule(
    "csv-column-limit", "a table must not have more columns than the limit",
    explanation: """
      A row with thousands of cells is nearly always a whole table whose line breaks were lost, or
      a table that was turned on its side.

      Write one row a line. Where columns stand for dates or places, make them rows: one column
      for the date, one for the value.

      - Wrong: the header `district,2022-03-01,2022-03-02` and so on for years
      - Right: the header `district,date,clinics`
      """)
}
