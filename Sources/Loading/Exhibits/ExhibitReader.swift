internal import Diagnostics
internal import GazetteModel
internal import Markup

/// Finds the tables, charts and maps of a text: fenced blocks that say what is to be shown.
struct ExhibitReader {
  /// What a fenced block can be, by the word behind its fence.
  private enum Kind: String {
    case chart, table
  }

  /// Reads those blocks of a document that are exhibits; one that cannot be read is a finding.
  ///
  /// `body` is the document's text, which begins at a byte of its file.
  static func read(
    _ document: MarkdownDocument, of body: [UInt8], at offset: Int, findings: inout Findings
  ) -> [Exhibit] {
    var exhibits: [Exhibit] = []
    var numbers: [Kind: Int] = [:]
    var places: [String: Place] = [:]
    for (index, block) in document.codeBlocks.enumerated() {
      guard let kind = Kind(rawValue: block.language) else { continue }
      let number = numbers[kind, default: 0] + 1
      numbers[kind] = number
      guard
        let exhibit = exhibit(
          kind, block, index, id: "\(kind.rawValue)-\(number)",
          contents(of: block, in: body, at: offset), findings: &findings)
      else { continue }
      if let first = places.updateValue(exhibit.place, forKey: exhibit.id) {
        findings.add(
          Diagnostic(
            LoadingRules.exhibitID, "'\(exhibit.id)' is the id of two blocks", at: exhibit.place,
            related: [.init("the other one", at: first)],
            help: "give each an 'id' of its own: its files are called so"))
      }
      exhibits.append(exhibit)
    }
    return exhibits
  }

  private static func exhibit(
    _ kind: Kind, _ block: MarkdownDocument.CodeBlock, _ index: Int, id: String,
    _ contents: [UInt8], findings: inout Findings
  ) -> Exhibit? {
    let table =
      switch kind {
      case .chart: ChartKeys.table
      case .table: TableKeys.table
      }
    guard
      let value = YAMLParser.parse(
        contents, file: block.place.file, offset: block.contents.bytes?.lowerBound ?? 0,
        findings: &findings),
      var reader = MappingReader(value, table, as: "a group of keys", &findings)
    else { return nil }
    let stated = reader(ExhibitKeys.id)
    let content: Exhibit.Content? =
      switch kind {
      case .chart: ChartExhibit.read(&reader).map { .chart($0) }
      case .table: TableExhibit.read(&reader).map { .table($0) }
      }
    let isWhole = !reader.findings.hasErrors
    findings.merge(reader.findings)
    guard isWhole, let content else { return nil }
    return Exhibit(id: stated ?? id, block: index, content: content, place: block.place)
  }

  /// A block's lines as they stand in the file, so that places in them are those of the file: what a list or a
  /// quotation puts before each is blank.
  private static func contents(
    of block: MarkdownDocument.CodeBlock, in body: [UInt8], at offset: Int
  ) -> [UInt8] {
    guard let range = block.contents.bytes else { return Array(block.literal.utf8) }
    let newline = UInt8(ascii: "\n")
    var result = Array(body[range.lowerBound - offset..<range.upperBound - offset])
    var start = 0
    for line in block.literal.utf8.split(separator: newline, omittingEmptySubsequences: false) {
      guard start < result.count else { break }
      let end = result[start...].firstIndex(of: newline) ?? result.count
      for index in start..<max(start, end - line.count) { result[index] = UInt8(ascii: " ") }
      start = end + 1
    }
    return result
  }
}
