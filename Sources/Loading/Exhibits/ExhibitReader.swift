internal import Diagnostics
internal import GazetteModel
internal import Markup

/// Finds the tables, charts and maps of a text: fenced blocks that say what is to be shown.
struct ExhibitReader {
  /// What a fenced block can be, by the word behind its fence.
  private enum Kind: String {
    case chart, map, table, csv

    /// What ids of it begin with; tables are numbered together, wherever their rows stand.
    var series: String { self == .csv ? Kind.table.rawValue : rawValue }
  }

  let document: MarkdownDocument
  /// The document's text, and the byte of its file at which it begins.
  let body: [UInt8]
  let offset: Int
  /// The file from which those that blocks name are looked for.
  let base: String

  /// Reads those blocks of the document that are exhibits, and the figures in their titles and notes; one that cannot be
  /// read is a finding.
  func read(findings: inout Findings) -> (exhibits: [Exhibit], figures: [Prose.Link]) {
    var figures: [Prose.Link] = []
    var exhibits: [Exhibit] = []
    var numbers: [String: Int] = [:]
    var places = Dictionary(document.headings.map { ($0.id, $0.place) }) { first, _ in first }
    for (index, block) in document.codeBlocks.enumerated() {
      guard let kind = Kind(rawValue: block.language), Self.isExhibit(block, kind) else { continue }
      let number = numbers[kind.series, default: 0] + 1
      numbers[kind.series] = number
      guard
        let exhibit = exhibit(
          kind, block, index, id: "\(kind.series)-\(number)", &figures, findings: &findings)
      else { continue }
      let first = places.updateValue(exhibit.place, forKey: exhibit.id)
      if first != nil || Prose.reservedIDs.contains(exhibit.id) {
        findings.add(
          Diagnostic(
            LoadingRules.exhibitID,
            "'\(exhibit.id)' is the id of another part of the page already", at: exhibit.place,
            related: first.map { [.init("the other one", at: $0)] } ?? [],
            help: "give the block an id of its own: its files are called so"))
      }
      exhibits.append(exhibit)
    }
    return (exhibits, figures)
  }

  /// Whether a block is to be shown otherwise than as it is written: CSV without a caption or an id is an example of CSV.
  private static func isExhibit(_ block: MarkdownDocument.CodeBlock, _ kind: Kind) -> Bool {
    guard kind == .csv else { return true }
    let caption = TableCaption(block.info)
    return !caption.text.isEmpty || caption.id != nil
  }

  private func exhibit(
    _ kind: Kind, _ block: MarkdownDocument.CodeBlock, _ index: Int, id: String,
    _ figures: inout [Prose.Link], findings: inout Findings
  ) -> Exhibit? {
    let table: KeyTable
    switch kind {
    case .chart: table = ChartKeys.table
    case .map: table = MapKeys.table
    case .table: table = TableKeys.table
    case .csv: return writtenTable(block, index, id: id, findings: &findings)
    }
    let (contents, start) = (contents(of: block), block.contents.bytes?.lowerBound ?? 0)
    var plain = PlainFigures(in: contents, at: start)
    guard
      let value = YAMLParser.parse(
        contents, file: block.place.file, offset: start, findings: &findings),
      var reader = MappingReader(plain.plain(value), table, as: "a group of keys", &findings)
    else { return nil }
    figures += plain.links
    let stated = reader(ExhibitKeys.id)
    let content: Exhibit.Content? =
      switch kind {
      case .chart: ChartExhibit.read(&reader).map { .chart($0) }
      case .map: MapExhibit.read(&reader, base: base).map { .map($0) }
      case .table, .csv: TableExhibit.read(&reader).map { .table($0) }
      }
    let isWhole = !reader.findings.hasErrors
    findings.merge(reader.findings)
    guard isWhole, let content else { return nil }
    return Exhibit(id: stated ?? id, block: index, content: content, place: block.place)
  }

  /// A block's lines as they stand in the file, so that places in them are those of the file: what a list or a
  /// quotation puts before each is blank.
  private func contents(of block: MarkdownDocument.CodeBlock) -> [UInt8] {
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

  private func writtenTable(
    _ block: MarkdownDocument.CodeBlock, _ index: Int, id: String, findings: inout Findings
  ) -> Exhibit? {
    let caption = TableCaption(block.info)
    if caption.text.isEmpty {
      findings.add(
        Diagnostic(
          LoadingRules.missingKey, "the caption of the table is missing", at: block.place,
          help: "write what the table shows behind the word csv: ```csv Fever clinics by district"))
    }
    if let stated = caption.id, !Identifier.isPlain(stated) {
      findings.add(
        Diagnostic(
          LoadingRules.wrongType,
          "'\(stated)' must be a name of lower-case letters, digits and hyphens", at: block.place,
          help: "write an id such as {#clinics}"))
      return nil
    }
    return WrittenTableReader.read(block, caption: caption.text, findings: &findings).map {
      Exhibit(id: caption.id ?? id, block: index, content: .table($0), place: block.place)
    }
  }
}
