internal import CXlsxWriter

/// A spreadsheet file in the format of Excel (Office Open XML, ISO/IEC 29500), written row by row.
///
/// It keeps one row in memory, and puts what it has written into its own files in a folder until it
/// is closed. The same calls make the same file, byte for byte. For one thread at a time.
public final class Workbook {
  private let handle: UnsafeMutablePointer<lxw_workbook>
  private var isOpen = true
  private var sheets: [UnsafeMutablePointer<lxw_worksheet>] = []
  let formats: SheetFormats

  /// What is said of the file as a whole.
  public struct Properties: Sendable {
    /// The title.
    public var title: String
    /// Who publishes it.
    public var author: String
    /// Further words, such as the licence.
    public var comments: String

    /// Properties of a file.
    public init(title: String, author: String, comments: String) {
      self.title = title
      self.author = author
      self.comments = comments
    }
  }

  /// A new file at `path`; the library's own files stand in `folder` meanwhile.
  public init(at path: String, folder: String, _ properties: Properties) throws(SpreadsheetError) {
    let handle = folder.withCString { folder in
      var options = lxw_workbook_options()
      options.constant_memory = 1
      options.tmpdir = UnsafeMutablePointer(mutating: folder)
      options.use_zip64 = 1
      return workbook_new_opt(path, &options)
    }
    guard let handle, let formats = SheetFormats(handle) else {
      throw .failed("memory is short")
    }
    self.handle = handle
    self.formats = formats
    try set(properties)
  }

  deinit {
    if isOpen { lxw_workbook_free(handle) }
  }

  private func set(_ properties: Properties) throws(SpreadsheetError) {
    let result = properties.title.withCString { title in
      properties.author.withCString { author in
        properties.comments.withCString { comments in
          var native = lxw_doc_properties()
          native.title = UnsafeMutablePointer(mutating: title)
          native.author = UnsafeMutablePointer(mutating: author)
          native.comments = UnsafeMutablePointer(mutating: comments)
          // 1 January 1980, the date of the files within: without one it would be the clock's.
          native.created = 315_532_800
          return workbook_set_properties(handle, &native)
        }
      }
    }
    guard result == LXW_NO_ERROR else { throw SpreadsheetError(result) }
  }

  /// Adds a sheet under `name`, or under a number where a sheet cannot have that name.
  public func addSheet(_ name: String) throws(SpreadsheetError) -> Sheet {
    // Excel keeps one name for itself, which the library does not know.
    let isFree =
      name.lowercased() != "history"
      && workbook_validate_sheet_name(handle, name) == LXW_NO_ERROR
    guard let sheet = workbook_add_worksheet(handle, isFree ? name : nil) else {
      throw .failed("memory is short")
    }
    sheets.append(sheet)
    return Sheet(sheet, in: self)
  }

  /// Ends the file, which is whole then; nothing may be written any more.
  public func close() throws(SpreadsheetError) {
    guard !sheets.contains(where: { worksheet_has_lost_rows($0) != 0 }) else {
      throw .failed("rows could not be written")
    }
    isOpen = false
    let result = workbook_close(handle)
    guard result == LXW_NO_ERROR else { throw SpreadsheetError(result) }
  }
}
