internal import Diagnostics
internal import GazetteModel
internal import Templates

/// A file that a table is split into.
struct PartItem: Sendable {
  let part: TablePart
  let edition: Edition

  static let names = Names<PartItem>(
    "part of a table",
    "A CSV file of the rows with one value in the column that a table is split by.",
    [
      .text("value", "The value.") { $0.part.value },
      .text("url", "Its address.") { $0.edition.path($0.part.file.route) },
      .text("size", "Its size, as the language writes it.") {
        $0.edition.writer.size($0.part.file.size)
      },
      .text("sha256", "The SHA-256 of its bytes.") { $0.part.file.sha256 },
    ] as [Names<PartItem>.Entry])
}
