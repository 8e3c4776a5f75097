internal import GazetteModel
internal import Templates

/// A file that stands beside a page or belongs to a view.
struct FileItem: Sendable {
  let route: Route
  let mediaType: MediaType
  /// Its size in bytes, where it is known when the page is made.
  var size: Int?
  /// When to take it.
  var use: WordName?
  let edition: Edition

  static let names = Names<FileItem>("file", "A file to download.", entries)

  private static let entries: [Names<FileItem>.Entry] = [
    .text("url", "Its address.") { $0.edition.path($0.route) },
    .text("file_name", "Its name.") { $0.route.fileName },
    .text("media_type", "Its media type.") { $0.mediaType.name },
    .optionalText("size", "Its size, as the language writes it.") { item in
      item.size.map { item.edition.writer.size($0) }
    },
    .optionalText("use", "When to take it.") { item in item.use.map { item.edition.words($0) } },
  ]
}
