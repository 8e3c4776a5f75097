internal import Diagnostics
internal import GazetteModel

/// Reads the front matter of a page's edition.
struct PageReader {
  private static let title = Key("title", .text, required: true, "The page's title.")
  private static let summary = Key("summary", .text, "What the page is about, in a sentence.")
  private static let demonstration = Key(
    "demonstration", .flag, "Whether the content is made up to show something; the page says so.")

  static let table = KeyTable("the front matter of a page", [title, summary, demonstration])

  /// Reads one file's front matter; nil where it has no title.
  static func read(
    _ value: SourceValue, language: Language, prose: Prose, findings: inout Findings
  ) -> Page.Edition? {
    guard var reader = MappingReader(value, table, as: "a group of keys", &findings) else {
      return nil
    }
    let summary = reader(summary)
    let isDemonstration = reader(demonstration) ?? false
    let title = reader(title)
    findings.merge(reader.findings)
    return title.map {
      Page.Edition(
        language: language, title: $0, summary: summary, isDemonstration: isDemonstration,
        prose: prose)
    }
  }
}
