import CCmark
public import Diagnostics

extension MarkdownDocument {
  /// Reads a document.
  ///
  /// Nothing an author can write makes this fail: what cannot become HTML is reported, and the
  /// rest is read. A document that is too long or too deeply nested is reported and not read at
  /// all. Bytes that are not UTF-8 are read as U+FFFD, and so is NUL, as CommonMark asks (2.3).
  ///
  /// - Parameters:
  ///   - source: The Markdown, without any front matter.
  ///   - file: The file it comes from, for the places in what is returned and reported.
  ///   - offset: Where in that file `source` begins.
  ///   - settings: What the caller adds to CommonMark, and how much is read.
  ///   - findings: Takes what breaks one of `MarkupRules`.
  /// - Returns: What was read: nothing where the document was refused.
  public static func parse(
    _ source: [UInt8], file: String, offset: Int = 0,
    settings: MarkdownSettings = MarkdownSettings(), findings: inout Findings
  ) -> MarkdownDocument {
    if let refusal = refusal(of: source, file: file, settings: settings) {
      findings.add(refusal)
      return MarkdownDocument()
    }
    let tree = source.withUnsafeBytes {
      cmark_parse_document(
        $0.baseAddress?.assumingMemoryBound(to: CChar.self), $0.count,
        CMARK_OPT_SOURCEPOS | CMARK_OPT_VALIDATE_UTF8)
    }
    guard let tree else { return MarkdownDocument() }
    defer { cmark_node_free(tree) }
    var reader = TreeReader(
      SourceLines(source, file: file, offset: offset), settings: settings, findings: findings)
    reader.read(tree)
    findings = reader.findings
    return reader.document
  }

  private static func refusal(
    of source: [UInt8], file: String, settings: MarkdownSettings
  ) -> Diagnostic? {
    let limit = min(settings.byteLimit, MarkdownSettings.hardLimit)
    if source.count > limit {
      return Diagnostic(
        MarkupRules.tooLong,
        "\(source.count) bytes of text, where a document has at most \(limit)", at: Place(file),
        help: "split the document" + (settings.limitName.map { ", or raise '\($0)'" } ?? ""))
    }
    let cost = ParsingCost(of: source)
    if cost.ofNesting > ParsingCost.limit {
      return Diagnostic(
        MarkupRules.tooTangled,
        "up to \(cost.depth) levels of lists, quotations and blanks in \(cost.lines) lines "
          + "are too many",
        at: Place(file), help: "write shallower lists and margins, or split the document")
    }
    if cost.ofImages > ParsingCost.limit {
      return Diagnostic(
        MarkupRules.tooTangled,
        "\(cost.openedImages) times '![' and \(cost.closedBrackets) times ']' are too many",
        at: Place(file), help: "put a backslash before a '[' that begins no image")
    }
    return nil
  }
}
