/// Writes findings for people: the headline, the line with its fault underlined, and the way out.
///
/// ```
/// filings.csv:118:30: error: 'employees' must be a whole number; found '12,500' [cell-type]
///     118 | BA-0118,Harbour Works,bao-an,"12,500",2022-03-21
///         |                              ^^^^^^^^ 'Employees' is declared 'integer'
///     see: datapackage.json:14:15: declared here
///     help: write 12500, or declare "groupChar": "," for this field
/// ```
public struct TextRenderer: DiagnosticRenderer {
  /// Whether to colour the text with the escape sequences of ECMA-48.
  public var color: Bool

  /// Writes plain text, or coloured where `color` is set.
  public init(color: Bool = false) {
    self.color = color
  }

  /// One paragraph for each diagnostic, then what was dropped, then the count of each severity.
  public func render(_ findings: Findings, sources: any SourceReader) -> String {
    guard !findings.isEmpty else { return "" }
    var paragraphs = Locator(sources: sources).locate(findings.diagnostics).map(paragraph)
    let dropped = findings.droppedInWords.map(\.words)
    if !dropped.isEmpty { paragraphs.append(dropped.joined(separator: "\n")) }
    paragraphs.append(painted(findings.summaryInWords, .strong))
    return paragraphs.joined(separator: "\n\n") + "\n"
  }

  private func paragraph(_ located: LocatedDiagnostic) -> String {
    let diagnostic = located.diagnostic
    var lines = [headline(located)] + excerpt(located)
    lines += located.related.map {
      note("see", "\(address(of: $0.label.place, $0.span)): \($0.label.message)")
    }
    if let help = diagnostic.help {
      lines.append(note("help", help))
    } else if let fix = diagnostic.fix {
      lines.append(note("help", "write '\(fix.replacement)'"))
    }
    return lines.joined(separator: "\n")
  }

  private func headline(_ located: LocatedDiagnostic) -> String {
    let diagnostic = located.diagnostic
    let address = diagnostic.place.map { self.address(of: $0, located.span) + ": " } ?? ""
    return painted(TerminalCell.visible(address), .strong)
      + painted(diagnostic.severity.rawValue + ":", Style(diagnostic.severity))
      + " \(painted(TerminalCell.visible(diagnostic.message), .strong)) [\(diagnostic.rule.code)]"
  }

  private func address(of place: Place, _ span: LocatedDiagnostic.Span?) -> String {
    span.map { "\(place.file):\($0.start.line):\($0.start.column)" } ?? place.file
  }

  private func excerpt(_ located: LocatedDiagnostic) -> [String] {
    guard let last = located.excerpt.last else { return [] }
    let gutter = String(last.number).utf8.count
    let blank = String(repeating: " ", count: 4 + gutter)
    let style = Style(located.diagnostic.severity)
    var lines: [String] = []
    for (index, line) in located.excerpt.enumerated() {
      if index > 0, line.number > located.excerpt[index - 1].number + 1 {
        lines.append(painted(blank + " ...", .faint))
      }
      let number = String(line.number)
      let padding = String(repeating: " ", count: 4 + gutter - number.utf8.count)
      let (text, indent, marks) = line.drawn()
      lines.append(painted("\(padding)\(number) | ", .faint) + text)
      var underline = String(repeating: "^", count: marks)
      if index == located.excerpt.count - 1, let label = located.diagnostic.label {
        underline += " " + TerminalCell.visible(label)
      }
      lines.append(
        painted("\(blank) | ", .faint) + String(repeating: " ", count: indent)
          + painted(underline, style))
    }
    return lines
  }

  /// A line below the excerpt; a text of several lines goes on under its own first word.
  private func note(_ name: String, _ text: String) -> String {
    let indent = "\n" + String(repeating: " ", count: 4 + name.utf8.count + 2)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return "    " + painted("\(name):", .strong) + " "
      + lines.map { TerminalCell.visible(String($0)) }.joined(separator: indent)
  }

  private enum Style: String {
    case strong = "1"
    case faint = "2"
    case error = "1;31"
    case warning = "1;33"
    case note = "1;36"

    init(_ severity: Severity) {
      switch severity {
      case .error: self = .error
      case .warning: self = .warning
      case .note: self = .note
      }
    }
  }

  private func painted(_ text: String, _ style: Style) -> String {
    color && !text.isEmpty ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }
}
