internal import Diagnostics
public import GazetteModel
internal import Loading
internal import Rendering
internal import Templates

/// The reference pages of the manual, written from the declarations that the program itself works by.
public enum Manual {
  /// A page: its file in `Documentation/reference/` and its CommonMark.
  public typealias Page = (file: String, text: String)

  /// All pages but that of the commands, which the command line's own parser writes.
  ///
  /// `words` are those of the default theme, by language.
  public static func pages(words: [Words]) -> [Page] {
    [
      ("configuration.md", keys("gazette.yaml", SourceForms.configuration)),
      ("front-matter.md", keys("Front matter", SourceForms.frontMatter)),
      ("descriptor.md", keys("datapackage.json", SourceForms.descriptor)),
      ("views.md", keys("Views", SourceForms.view)),
      ("exhibits.md", keys("Charts and tables", SourceForms.exhibit)),
      ("templates.md", templates(words)),
      ("words.md", wordList(words)),
      ("diagnostics.md", diagnostics),
    ]
  }

  /// The names of the default theme's words, read from the embedded starter.
  public static var defaultWords: [Words] {
    var unheard = Findings(limit: 0)
    return Starter.files.compactMap { file in
      guard file.path.hasPrefix("templates/words/"), file.path.hasSuffix(".yaml"),
        let language = Language(file.path.dropFirst("templates/words/".count).dropLast(5))
      else { return nil }
      return ProjectLoader.words(
        file.bytes, file: file.path, language: language, findings: &unheard)
    }
  }

  private static func keys(_ title: String, _ tables: [KeyTable]) -> String {
    var text = "# \(title)\n"
    for table in tables {
      let title = table.title.prefix(1).uppercased() + table.title.dropFirst()
      text += "\n## \(title)\n\n| key | value | |\n| --- | --- | --- |\n"
      for key in table.keys {
        let summary = (key.isRequired ? "**Required.** " : "") + key.summary
        text += "| `\(key.name)` | \(cell(key.form)) | \(cell(summary)) |\n"
      }
      if !table.passed.isEmpty {
        let names = table.passed.map { "`\($0)`" }.joined(separator: ", ")
        text += "\nAlso allowed, since the standard defines them, and not read: \(names).\n"
      }
    }
    return text
  }

  private static func templates(_ words: [Words]) -> String {
    var text = """
      # Names in templates

      A template may ask for the names that its kind of page offers, and within a section over a list or a scope for
      those of the item too. Every name is always there; one that is absent is empty, so that `{{#name}}` leaves its
      section out.

      """
    let pages = SiteRenderer.shapes(words: words)
    text += "\n| template | offers |\n| --- | --- |\n"
    for page in pages { text += "| `\(page.template).mustache` | \(link(page.shape)) |\n" }
    var seen: Set<String> = []
    var waiting = pages.map(\.shape)
    while !waiting.isEmpty {
      let shape = waiting.removeFirst()
      guard seen.insert(shape.name).inserted, shape.name != "words" else { continue }
      text += "\n## \(heading(shape))\n\n\(shape.summary)\n\n| name | is | |\n| --- | --- | --- |\n"
      for entry in shape.entries {
        let inner = inner(entry.kind)
        if let inner { waiting.append(inner) }
        text +=
          "| `\(entry.name)` | \(name(entry.kind))\(entry.isOptional ? ", may be absent" : "") | \(cell(entry.summary)) |\n"
      }
    }
    return text
  }

  private static func heading(_ shape: Shape) -> String {
    shape.name.prefix(1).uppercased() + shape.name.dropFirst()
  }

  private static func link(_ shape: Shape) -> String {
    shape.name == "words"
      ? "[words](words.md)"
      : "[\(shape.name)](#\(shape.name.lowercased().replacing(" ", with: "-")))"
  }

  private static func inner(_ kind: Shape.Kind) -> Shape? {
    switch kind {
    case .list(let kind): inner(kind)
    case .scope(let shape): shape()
    case .text, .html, .flag, .number: nil
    }
  }

  private static func name(_ kind: Shape.Kind) -> String {
    switch kind {
    case .text: "text"
    case .html: "HTML, written with three braces"
    case .flag: "yes or no"
    case .number: "number"
    case .list(let kind): "list of \(name(kind))"
    case .scope(let shape): link(shape())
    }
  }

  private static func wordList(_ words: [Words]) -> String {
    let asked = Set(WordName.allCases.map(\.rawValue))
    var text = """
      # Interface words

      `templates/words/LANGUAGE.yaml` holds the words of one language. The program itself asks for those marked with a
      dot; the default theme for all. A word with plural forms is written
      `{ one: …, other: … }`, with the forms that CLDR has for the language: `zero`, `one`, `two`, `few`, `many`, `other`.

      """
    text += "\n| word | |" + words.map { " \($0.language) |" }.joined() + "\n| --- | --- |"
    text += String(repeating: " --- |", count: words.count) + "\n"
    for key in Set(words.flatMap(\.keys)).union(asked).sorted() {
      text += "| `\(key)` | \(asked.contains(key) ? "•" : "") |"
      text += words.map { " \(cell($0.phrase(key)?.other ?? "")) |" }.joined() + "\n"
    }
    return text
  }

  private static var diagnostics: String {
    var text = """
      # Diagnostics

      Every diagnostic ends its first line with a code. `gazette explain CODE` shows the same texts as this page.

      """
    for rule in Rules.all {
      text +=
        "\n## \(rule.code)\n\n*\(rule.severity.rawValue)*: \(rule.summary)\n\n\(rule.explanation)\n"
    }
    return text
  }

  private static func cell(_ text: String) -> String { text.replacing("|", with: "\\|") }
}
