/// Writes findings as the workflow commands that GitHub shows beside the changed lines.
///
/// GitHub reads one command a line: `::error file=…,line=…,col=…,endColumn=…,title=…::message`.
public struct GitHubRenderer: DiagnosticRenderer {
  /// Makes a renderer; there is nothing to choose.
  public init() {}

  /// One command for each diagnostic, and a notice for each rule with dropped faults.
  public func render(_ findings: Findings, sources: any SourceReader) -> String {
    let located = Locator(sources: sources).locate(findings.diagnostics).map(command)
    let dropped = findings.droppedInWords.map {
      command("notice", [("title", $0.rule.code)], $0.words)
    }
    return (located + dropped).joined()
  }

  private func command(_ located: LocatedDiagnostic) -> String {
    let diagnostic = located.diagnostic
    var properties: [(name: String, value: String)] = []
    if let place = diagnostic.place { properties.append(("file", place.file)) }
    if let span = located.span {
      properties.append(("line", String(span.start.line)))
      properties.append(("endLine", String(span.end.line)))
      properties.append(("col", String(span.start.column)))
      // GitHub takes columns for one line only, and reads both ends as inside.
      if span.start.line == span.end.line {
        properties.append(("endColumn", String(max(span.start.column, span.end.column - 1))))
      }
    }
    properties.append(("title", diagnostic.rule.code))
    let name =
      switch diagnostic.severity {
      case .error: "error"
      case .warning: "warning"
      case .note: "notice"
      }
    let help = diagnostic.help.map { "\nhelp: \($0)" } ?? ""
    return command(name, properties, diagnostic.message + help)
  }

  private func command(
    _ name: String, _ properties: [(name: String, value: String)], _ message: String
  ) -> String {
    let list = properties.map { "\($0.name)=\(Self.escaped($0.value, also: ":,"))" }
    return "::\(name) \(list.joined(separator: ","))::\(Self.escaped(message, also: ""))\n"
  }

  /// The text with `%`, CR and LF, and the characters of `also`, percent-encoded.
  private static func escaped(_ text: String, also: String) -> String {
    let reserved = "%\r\n\(also)".unicodeScalars
    return text.unicodeScalars.map { scalar in
      guard reserved.contains(scalar) else { return String(scalar) }
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return (digits.count < 2 ? "%0" : "%") + digits
    }.joined()
  }
}
