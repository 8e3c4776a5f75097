public import Diagnostics
public import GazetteModel
public import Tabular

/// The rules of what can be written.
public enum ExportingRules {
  /// All of them.
  public static let all: [Rule] = [formatLeftOut, partName, partLimit]

  static let formatLeftOut = Rule(
    "format-left-out", .note, "a format that cannot hold a table as a whole is left out",
    explanation: """
      A spreadsheet holds 1,048,575 rows below its heading and 16,384 columns, and 32,767 characters in a cell. Programs that write a
      larger table to one drop what does not fit without a word, and nobody misses it until the sums are wrong. So the
      file is left out, and the dataset's page says so; the CSV always has everything.

      Files for offices and databases are also left out where a table's source is larger than 64 MB, since they take
      long to write and few programs open them. To have them all the same, or to have only some formats, list them in
      the descriptor, for all tables or for one:

      ```json
      "gazette:formats": ["csv", "json", "ndjson", "xlsx", "sqlite"]
      ```
      """)

  static let partName = Rule(
    "part-name", "a value that a table is split by can be the name of a file",
    explanation: """
      With `"gazette:parts": "area"` the rows of each area also stand in a file of their own, `AREA.csv`, so the values
      must be names that every system can store: letters of any script, digits, hyphens, underscores, full stops and
      spaces, at most 120 bytes, and no two that differ only in upper and lower case. Windows keeps some names for
      devices: `CON`, `PRN`, `AUX`, `NUL`, `COM1` to `COM9` and `LPT1` to `LPT9`.

      Split by a column of codes, or correct the value.

      - Wrong: `Bao'an / Longhua`
      - Right: `bao-an`
      """)

  static let partLimit = Rule(
    "part-limit", "a table is split into at most 400 parts",
    explanation: """
      Parts are for people who want one year or one area of a large table. Hundreds of small files help nobody: split by
      a column with fewer values, such as the year or the district. Dates are split by year.
      """)

  /// Says that a table cannot be split.
  public static func cannotSplit(
    _ fault: CSVPartsWriter.Fault, by split: Reference, _ resource: Dataset.Resource,
    in dataset: Dataset
  ) -> Diagnostic {
    switch fault {
    case .tooMany(let limit):
      Diagnostic(
        partLimit, "'\(split.name)' has more than \(limit) values, and each would be a file",
        at: split.place, help: "split by a column with fewer values, such as a year or an area")
    case .name(let value):
      Diagnostic(
        partName, "'\(value)' in the column '\(split.name)' cannot be the name of a file",
        at: split.place,
        help:
          "split by a column of codes: letters, digits, hyphens, underscores, full stops, spaces; not CON, NUL and the like"
      )
    case .sameName(let first, let second):
      Diagnostic(
        partName,
        "'\(second)' and '\(first)' in the column '\(split.name)' would be one file on many systems",
        at: split.place, help: "write both in the same way, or split by another column")
    }
  }

  /// Says that a table is not published in a format.
  public static func leftOut(
    _ omission: FormatPlan.Omission, of resource: Dataset.Resource, in dataset: Dataset
  ) -> Diagnostic {
    let format = omission.format.name
    let (message, help) =
      switch omission.reason {
      case .size(let limit):
        (
          "its source is larger than \(limit >> 20) MB",
          "add '\(omission.format.rawValue)' to \"gazette:formats\" to have it all the same"
        )
      case .rows(let limit): ("it holds at most \(limit) rows", splitting)
      case .columns(let limit): ("it holds at most \(limit) columns", splitting)
      case .text(let limit):
        ("a cell holds at most \(limit) characters", "shorten the longest text, or leave it so")
      }
    return Diagnostic(
      formatLeftOut, "'\(dataset.name)/\(resource.name)' is not written as \(format): \(message)",
      at: resource.place, help: help)
  }

  private static let splitting =
    "split the table in several, or leave it so: the CSV has everything"
}
