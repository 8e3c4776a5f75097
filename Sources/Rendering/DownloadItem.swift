internal import Diagnostics
internal import GazetteModel
internal import Tabular
internal import Templates

/// A file of a table or of a dataset.
struct DownloadItem: Sendable {
  let file: PublishedTable.DataFile
  let edition: Edition

  /// The files that are in the edition's language, or in none.
  static func items(_ files: [PublishedTable.DataFile], _ edition: Edition) -> [DownloadItem] {
    files.filter { $0.language == nil || $0.language == edition.language }
      .map { DownloadItem(file: $0, edition: edition) }
  }

  static let names = Names<DownloadItem>("download", "A file to download.", entries)

  private static let entries: [Names<DownloadItem>.Entry] = [
    .text("format", "What it is: `CSV`.") { $0.file.format },
    .text("kind", "The name of its format in `gazette:formats`: `excel-csv`.") {
      $0.file.kind.rawValue
    },
    .flag("compressed", "Whether it is compressed by gzip.") { $0.file.isCompressed },
    .text("use", "When to take it.") { $0.edition.words($0.file.word) },
    .text("url", "Its address.") { $0.edition.path($0.file.route) },
    .text("absolute", "Its address with scheme and host.") { $0.edition.absolute($0.file.route) },
    .text("file_name", "Its name.") { $0.file.route.fileName },
    .text("media_type", "Its media type.") { $0.file.mediaType.name },
    .text("size", "Its size, as the language writes it.") {
      $0.edition.writer.size($0.file.size)
    },
    .text("sha256", "The SHA-256 of its bytes.") { $0.file.sha256 },
  ]
}
