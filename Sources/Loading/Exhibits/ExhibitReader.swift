internal import Diagnostics
internal import GazetteModel
internal import Markup

/// Finds the tables, charts and maps of a text: fenced blocks that say what is to be shown.
struct ExhibitReader {
  /// What a fenced block can be, by the word behind its fence.
  private enum Kind: String {
    case chart, map, table
  }

  /// Reads those blocks of a document that are exhibits; one that cannot be read is a finding.
  ///
  /// Files that they name are looked for from `base`.
  static func read(
    _ document: MarkdownDocument, base: String, findings: inout Findings
  ) -> [Exhibit] {
    var exhibits: [Exhibit] = []
    var numbers: [Kind: Int] = [:]
    let headings = Dictionary(document.headings.map { ($0.id, $0.place) }) { first, _ in first }
    var places: [String: Place] = [:]
    for (index, block) in document.codeBlocks.enumerated() {
      guard let kind = Kind(rawValue: block.language) else { continue }
      let number = numbers[kind, default: 0] + 1
      numbers[kind] = number
      guard
        let exhibit = exhibit(
          kind, block, index, id: "\(kind.rawValue)-\(number)", base: base, findings: &findings)
      else { continue }
      if let first = places.updateValue(exhibit.place, forKey: exhibit.id) {
        findings.add(
          Diagnostic(
            LoadingRules.exhibitID, "'\(exhibit.id)' is the id of two blocks", at: exhibit.place,
            related: [.init("the other one", at: first)],
            help: "give each an 'id' of its own: its files are called so"))
      }
      if let heading = headings[exhibit.id] {
        findings.add(
          Diagnostic(
            LoadingRules.exhibitID, "'\(exhibit.id)' is the id of a heading of this text too",
            at: exhibit.place, related: [.init("the heading", at: heading)],
            help: "give the block another 'id'"))
      } else if Prose.reservedIDs.contains(exhibit.id)
        || Prose.reservedSeries.contains(where: exhibit.id.hasPrefix)
      {
        findings.add(
          Diagnostic(
            LoadingRules.exhibitID,
            "'\(exhibit.id)' is an id that pages use for parts of their own",
            at: exhibit.place, help: "give the block another 'id'"))
      }
      exhibits.append(exhibit)
    }
    return exhibits
  }

  private static func exhibit(
    _ kind: Kind, _ block: MarkdownDocument.CodeBlock, _ index: Int, id: String,
    base: String, findings: inout Findings
  ) -> Exhibit? {
    let table =
      switch kind {
      case .chart: ChartKeys.table
      case .map: MapKeys.table
      case .table: TableKeys.table
      }
    guard
      let value = YAMLParser.parse(
        Array(block.literal.utf8), file: block.place.file,
        offset: block.contents.bytes?.lowerBound ?? 0, findings: &findings),
      var reader = MappingReader(value, table, as: "a group of keys", &findings)
    else { return nil }
    let stated = reader(ExhibitKeys.id)
    let content: Exhibit.Content? =
      switch kind {
      case .chart: ChartExhibit.read(&reader).map { .chart($0) }
      case .map: MapExhibit.read(&reader, base: base).map { .map($0) }
      case .table: TableExhibit.read(&reader).map { .table($0) }
      }
    let isWhole = !reader.findings.hasErrors
    findings.merge(reader.findings)
    guard isWhole, let content else { return nil }
    return Exhibit(id: stated ?? id, block: index, content: content, place: block.place)
  }
}
