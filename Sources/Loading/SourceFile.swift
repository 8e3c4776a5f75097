internal import Diagnostics
internal import Files

/// Reads a source file whole, within bounds and as UTF-8.
struct SourceFile {
  /// More than any descriptor, template, words file or configuration needs.
  static let byteLimit = 10_000_000

  /// The file's bytes; nil and a finding where it is too large or not UTF-8.
  ///
  /// - Throws: `DiskError` where the disk fails.
  static func read(
    _ entry: FileEntry, from disk: any Disk, limit: Int = byteLimit, limitName: String? = nil,
    findings: inout Findings
  ) throws -> [UInt8]? {
    let file = entry.path.text
    guard entry.size <= limit else {
      findings.add(
        Diagnostic(
          LoadingRules.fileTooLarge,
          "this file has \(entry.size) bytes; at most \(limit) are read", at: Place(file),
          help: limitName.map { "split the text, or raise '\($0)' in gazette.yaml" }
            ?? "split the file"))
      return nil
    }
    let bytes = try disk.read(entry.path, limit: limit)
    do {
      _ = try UTF8Span(validating: bytes.span)
      return bytes
    } catch {
      let offset = error.byteOffsets.lowerBound
      findings.add(
        Diagnostic(
          LoadingRules.textEncoding,
          "this file must be UTF-8; the byte at offset \(offset) is not",
          at: Place(file, offset..<offset + 1),
          help: "\(Self.guess(bytes)); save it again as UTF-8"))
      return nil
    }
  }

  /// What the file probably is instead.
  private static func guess(_ bytes: [UInt8]) -> String {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return "it looks like UTF-16"
    }
    let high = bytes.filter { $0 >= 0x80 }
    let inPairs = high.filter { (0xA1...0xFE).contains($0) }.count
    return inPairs * 10 >= high.count * 9 && high.count > 3
      ? "it looks like GBK or GB 18030" : "it is in another encoding, or no text at all"
  }
}
