internal import Diagnostics
internal import GazetteModel
internal import Tabular
internal import Templates

/// A file of a table.
struct DownloadItem: Sendable {
  var format: String
  var url: String
  var mediaType: String
  var size: String
  var sha256: String
  var fileName: String

  static let names = Names<DownloadItem>(
    "download", "A file to download.",
    [
      .text("format", "What it is: `CSV`.") { $0.format },
      .text("url", "Its address.") { $0.url },
      .text("file_name", "Its name.") { $0.fileName },
      .text("media_type", "Its media type.") { $0.mediaType },
      .text("size", "Its size, as the language writes it.") { $0.size },
      .text("sha256", "The SHA-256 of its bytes.") { $0.sha256 },
    ])
}
