internal import Diagnostics
internal import GazetteModel
internal import Tabular
internal import Templates

/// A file of a table.
struct DownloadItem: Sendable {
  let file: PublishedTable.DataFile
  let edition: Edition

  static let names = Names<DownloadItem>("download", "A file to download.", entries)

  private static let entries: [Names<DownloadItem>.Entry] = [
    .text("format", "What it is: `CSV`.") { $0.file.format },
    .text("url", "Its address.") { $0.edition.path($0.file.route) },
    .text("absolute", "Its address with scheme and host.") { $0.edition.absolute($0.file.route) },
    .text("file_name", "Its name.") { $0.file.route.fileName },
    .text("media_type", "Its media type.") { $0.file.mediaType.name },
    .text("size", "Its size, as the language writes it.") {
      $0.edition.writer.size($0.file.size)
    },
    .text("sha256", "The SHA-256 of its bytes.") { $0.file.sha256 },
    .optionalText("advice", "When to take it: the word `file-csv`, where there is one.") { item in
      item.edition.words.phrase(item.adviceKey)?.other
    },
  ]

  /// The key of the word about the format: `file-excel-csv` for `Excel CSV`.
  private var adviceKey: String {
    "file-" + file.format.lowercased().split(separator: " ").joined(separator: "-")
  }
}
