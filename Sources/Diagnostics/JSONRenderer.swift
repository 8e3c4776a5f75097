/// Writes findings for programs: one JSON object a line, always with the same members.
///
/// Lines and columns count from 1, columns in Unicode scalars, and the end stands behind the last
/// character; byte offsets count from 0. What is not known is null, and so are the byte offsets in a
/// file that is not UTF-8. Where faults were dropped, lines of the form
/// `{"code":"cell-type","dropped":1204}` follow.
public struct JSONRenderer: DiagnosticRenderer {
  /// Makes a renderer; there is nothing to choose.
  public init() {}

  /// One line for each diagnostic, and one for each rule with dropped faults.
  public func render(_ findings: Findings, sources: any SourceReader) -> String {
    let located = Locator(sources: sources).locate(findings.diagnostics)
    let dropped = findings.dropped.map {
      JSONValue.object([("code", .string($0.rule.code)), ("dropped", .number($0.count))])
    }
    return (located.map(object) + dropped).map { $0.text + "\n" }.joined()
  }

  private func object(_ located: LocatedDiagnostic) -> JSONValue {
    let diagnostic = located.diagnostic
    let head: [(name: String, value: JSONValue)] = [
      ("code", .string(diagnostic.rule.code)),
      ("severity", .string(diagnostic.severity.rawValue)),
      ("message", .string(diagnostic.message)),
    ]
    return .object(
      head + members(of: diagnostic.place, located.span) + [
        ("label", JSONValue(diagnostic.label)),
        ("help", JSONValue(diagnostic.help)),
        ("related", .array(located.related.map(object))),
        ("fix", diagnostic.fix.map(object) ?? .null),
      ])
  }

  private func object(_ related: LocatedDiagnostic.Related) -> JSONValue {
    .object(
      [("message", .string(related.label.message))]
        + members(of: related.label.place, related.span))
  }

  private func object(_ fix: Diagnostic.Fix) -> JSONValue {
    [
      "file": .string(fix.place.file),
      "byte_offset": JSONValue(fix.place.bytes?.lowerBound),
      "byte_length": JSONValue(fix.place.bytes?.count),
      "replacement": .string(fix.replacement),
    ]
  }

  private func members(
    of place: Place?, _ span: LocatedDiagnostic.Span?
  ) -> [(name: String, value: JSONValue)] {
    [
      ("file", JSONValue(place?.file)),
      ("line", JSONValue(span?.start.line)),
      ("column", JSONValue(span?.start.column)),
      ("end_line", JSONValue(span?.end.line)),
      ("end_column", JSONValue(span?.end.column)),
      ("byte_offset", JSONValue(place?.bytes?.lowerBound)),
      ("byte_length", JSONValue(place?.bytes?.count)),
    ]
  }
}
