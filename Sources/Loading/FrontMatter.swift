internal import Diagnostics

/// The YAML at the head of a Markdown file, between two lines of three hyphens.
struct FrontMatter {
  /// The values.
  let value: SourceValue
  /// Where the body starts, in bytes from the start of the file.
  let bodyOffset: Int

  /// More than any front matter needs, and little enough to read at once.
  static let byteLimit = 65_536

  /// Splits a file into front matter and body; nil and a finding where it has no readable front matter.
  static func parse(_ bytes: [UInt8], file: String, findings: inout Findings) -> FrontMatter? {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let hyphens = Array("---".utf8)
    func isFence(_ line: Range<Int>) -> Bool {
      bytes[line].starts(with: hyphens)
        && bytes[line].dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x0D }
    }
    func line(at position: Int) -> Range<Int> {
      position..<(bytes[position...].firstIndex(of: 0x0A) ?? bytes.count)
    }
    let first = line(at: start)
    guard isFence(first) else {
      findings.add(
        Diagnostic(
          LoadingRules.frontMatterMissing,
          "this Markdown file must start with a line '---' and its front matter",
          at: Place(file, start..<first.upperBound),
          help: "put '---', the keys such as 'title: …', and '---' above the text"))
      return nil
    }
    var position = first.upperBound + 1
    let yamlStart = position
    while position < bytes.count, position - yamlStart <= byteLimit {
      let current = line(at: position)
      if isFence(current) {
        let yaml = Array(bytes[yamlStart..<position])
        guard
          let value = YAMLParser.parse(yaml, file: file, offset: yamlStart, findings: &findings)
        else { return nil }
        return FrontMatter(value: value, bodyOffset: min(current.upperBound + 1, bytes.count))
      }
      position = current.upperBound + 1
    }
    let isLong = position < bytes.count
    findings.add(
      Diagnostic(
        LoadingRules.frontMatterOpen,
        isLong
          ? "the front matter that starts here does not end within \(byteLimit) bytes"
          : "the front matter that starts here has no end",
        at: Place(file, first), help: "put a line '---' between the keys and the text"))
    return nil
  }
}
