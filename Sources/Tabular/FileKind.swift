/// What a file is that is no CSV, by its first bytes.
enum FileKind: Sendable {
  /// UTF-16 text.
  case utf16
  /// An Office workbook or another zip archive.
  case zip
  /// A workbook of the time before 2007.
  case oldWorkbook
  /// A PDF.
  case pdf
  /// A compressed file or archive.
  case gzip
  /// A web page.
  case html
  /// JSON, such as a service's message that something failed.
  case json
  /// XML, such as a store's message that a file is not there.
  case xml
  /// What Git keeps in place of a large file.
  case pointer
  /// A server's message that there is no such file.
  case refusal

  /// Recognises the kind; nil for what may be CSV.
  init?(_ head: ArraySlice<UInt8>) {
    func begins(_ bytes: UInt8...) -> Bool { head.starts(with: bytes) }
    if begins(0x50, 0x4B, 0x03, 0x04) {
      self = .zip
    } else if begins(0xD0, 0xCF, 0x11, 0xE0) {
      self = .oldWorkbook
    } else if begins(0x25, 0x50, 0x44, 0x46, 0x2D) {
      self = .pdf
    } else if begins(0x1F, 0x8B) || begins(0x37, 0x7A, 0xBC, 0xAF) || begins(0x52, 0x61, 0x72, 0x21)
      || begins(0x28, 0xB5, 0x2F, 0xFD) || begins(0xFD, 0x37, 0x7A, 0x58)
    {
      self = .gzip
    } else if begins(0xFF, 0xFE) || begins(0xFE, 0xFF) || Self.looksLikeUTF16(head) {
      self = .utf16
    } else if Self.begins(
      head, with: ["<!doctype html", "<html", "<head", "<body", "<table", "<!--"])
    {
      self = .html
    } else if Self.begins(head, with: ["<?xml"]) {
      self = .xml
    } else if head.starts(with: "version https://git-lfs".utf8) {
      self = .pointer
    } else if Self.begins(head, with: ["404: not found", "404 not found", "403 forbidden"]) {
      self = .refusal
    } else if Self.looksLikeJSON(head) {
      self = .json
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

  /// Whether the text begins with one of some words, whatever space and capitals it has.
  private static func begins(_ head: ArraySlice<UInt8>, with words: [String]) -> Bool {
    let text = text(head).prefix(14).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return words.contains { text.starts(with: $0.utf8) }
  }

  /// An object begins with a name in quotes, a list of rows with an object or another list.
  private static func looksLikeJSON(_ head: ArraySlice<UInt8>) -> Bool {
    let text = text(head)
    let second = text.dropFirst().first { $0 > 0x20 }
    return switch text.first {
    case 0x7B: second == 0x22 || second == 0x7D
    case 0x5B: second == 0x7B || second == 0x5B || second == 0x5D
    default: false
    }
  }

  /// The text without a byte order mark and the space before it.
  private static func text(_ head: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    return head.dropFirst(head.starts(with: mark) ? mark.count : 0).drop { $0 <= 0x20 }
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
    case .json: "JSON"
    case .xml: "XML"
    case .pointer: "a pointer of Git LFS"
    case .refusal: "a server's message"
    }
  }

  /// How to get a CSV file out of it.
  var help: String {
    switch self {
    case .utf16:
      "save it as UTF-8 (in Excel: 'CSV UTF-8'), or declare \"encoding\": \"UTF-16\" for the resource"
    case .zip, .oldWorkbook: "open it in Excel or LibreOffice and save it as 'CSV UTF-8'"
    case .pdf: "export the table from the program that made the document"
    case .gzip: "unpack it first"
    case .pointer: "fetch the file itself, as with 'git lfs pull'"
    case .refusal: "fetch the data again; the server had no such file, or did not give it out"
    case .html: "fetch the data again; this is probably an error page or a page about the data"
    case .json, .xml:
      "fetch the data again; this is probably a message that something failed, or the data in another format"
    }
  }
}
