/// What a file is that is no CSV, by its first bytes.
enum FileKind {
  /// UTF-16 text.
  case utf16
  /// An Office workbook or another zip archive.
  case zip
  /// A workbook of the time before 2007.
  case oldWorkbook
  /// A PDF.
  case pdf
  /// A compressed file.
  case gzip
  /// A web page.
  case html

  /// Recognises the kind; nil for what may be CSV.
  init?(_ head: ArraySlice<UInt8>) {
    func begins(_ bytes: UInt8...) -> Bool { head.starts(with: bytes) }
    if begins(0x50, 0x4B, 0x03, 0x04) {
      self = .zip
    } else if begins(0xD0, 0xCF, 0x11, 0xE0) {
      self = .oldWorkbook
    } else if begins(0x25, 0x50, 0x44, 0x46, 0x2D) {
      self = .pdf
    } else if begins(0x1F, 0x8B) {
      self = .gzip
    } else if begins(0xFF, 0xFE) || begins(0xFE, 0xFF) || Self.looksLikeUTF16(head) {
      self = .utf16
    } else if Self.looksLikeHTML(head) {
      self = .html
    } else {
      return nil
    }
  }

  /// ASCII in UTF-16 has a NUL for every other byte, always on the same side.
  private static func looksLikeUTF16(_ head: ArraySlice<UInt8>) -> Bool {
    let sample = head.prefix(256)
    guard sample.count >= 4 else { return false }
    var nuls = (even: 0, odd: 0)
    for (index, byte) in sample.enumerated() where byte == 0 {
      if index.isMultiple(of: 2) { nuls.even += 1 } else { nuls.odd += 1 }
    }
    let needed = sample.count / 5
    return (nuls.even > needed && nuls.odd == 0) || (nuls.odd > needed && nuls.even == 0)
  }

  private static func looksLikeHTML(_ head: ArraySlice<UInt8>) -> Bool {
    let text = head.drop { $0 <= 0x20 }.prefix(14)
      .map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return ["<!doctype html", "<html", "<head", "<body"].contains { text.starts(with: $0.utf8) }
  }

  /// What the file is, for a message: "the file is ...".
  var description: String {
    switch self {
    case .utf16: "UTF-16 text"
    case .zip: "a workbook or zip archive"
    case .oldWorkbook: "an old Excel workbook"
    case .pdf: "a PDF document"
    case .gzip: "a compressed file"
    case .html: "a web page"
    }
  }

  /// How to get a CSV file out of it.
  var help: String {
    switch self {
    case .utf16: "save it as UTF-8 (in Excel: 'CSV UTF-8')"
    case .zip, .oldWorkbook: "open it in Excel or LibreOffice and save it as 'CSV UTF-8'"
    case .pdf: "export the table from the program that made the document"
    case .gzip: "unpack it first"
    case .html: "fetch the data again; this is probably an error page or a page about the data"
    }
  }
}
