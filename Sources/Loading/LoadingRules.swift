public import Diagnostics
public import GazetteModel

/// The rules of reading: what a project's files must look like before anything can be checked.
public enum LoadingRules {
  /// All of them.
  public static let all: [Rule] =
    [
      configurationMissing, folderMissing, textEncoding, fileTooLarge, fileAbsent, fileSize,
      fileHash,
      pathOutside,
      linkOutside,
      fileName,
      nameCollision, fileUnused, languageUnknown, frontMatterMissing, frontMatterOpen, yamlSyntax,
      yamlTab, yamlAnchor, yamlTag, tooDeep, jsonSyntax, duplicateKey, unknownKey,
      unknownProperty, missingKey, datasetName,
      wrongType, unknownValue, dateSpelling, impossibleDate, fullWidthDigits, viewName, viewHead,
      wordMissing,
      pluralFormMissing, pluralFormUnused,
      vocabularySource, versionName,
      versionOfNothing, versionOrder, correctedWords, translatedVersion,
    ] + exhibits

  static let configurationMissing = Rule(
    "configuration-missing", "a site's folder holds a file gazette.yaml",
    explanation: """
      `gazette.yaml` names the site, its languages, its publisher and its licence. Run Gazette in the
      folder that holds it, or name that folder: `gazette build my-site`. To start a new site, run
      `gazette init my-site`.
      """)

  static let folderMissing = Rule(
    "folder-missing", "a site's folder holds content/ and templates/",
    explanation: """
      Notices, pages and datasets stand in `content/`, what pages look like in `templates/`. Where one of them is
      missing, or is a symbolic link, an empty site would take the place of the full one. A new site has both:
      `gazette init my-site`.
      """)

  static let textEncoding = Rule(
    "text-encoding", "text files are UTF-8",
    explanation: """
      Every Markdown, YAML, JSON and template file is read as UTF-8, with or without a byte order mark.
      The message tells the offset of the first byte that is not, which is where another encoding shows
      itself. Save the file again as UTF-8: most editors offer it under *Save with encoding*.
      """)

  static let fileTooLarge = Rule(
    "file-too-large", "a file stays within the bounds of what is read at once",
    explanation: """
      A notice, page, descriptor, template or words file is read whole, so its size is bounded. The bound of a
      Markdown file is `limits: { notice_bytes: … }` in `gazette.yaml`, 1,000,000 bytes unless set: the Markdown
      parser takes time that grows with the square of the length on some inputs, and nobody reads a
      notice of that length. Split the text, or attach it as a PDF. Rows of data have no such bound.
      """)

  static let fileAbsent = Rule(
    "file-absent", "a file that the sources name exists",
    explanation: """
      A dataset's descriptor names the files of its rows in `path`, from the descriptor's own folder.
      Put the file there, or mend the name; upper and lower case count.
      """)

  static let fileSize = Rule(
    "file-size", .warning, "a file has the size that its descriptor promises",
    explanation: """
      A descriptor that came with the data may say how many `bytes` the file has. Where it has fewer, the download was
      cut off; where it has more, the descriptor is of another day. Fetch both again, or take `bytes` out of the
      descriptor: what is published is counted anew, and its hash with it.
      """)

  static let fileHash = Rule(
    "file-hash", .warning, "a file has the hash that its descriptor promises",
    explanation: """
      A descriptor that came with the data may give the file's `hash`. Where the file has another, one of the two is of
      another day, or the file was changed on its way. Fetch both again, or take `hash` out of the descriptor: the hash of
      what is published is computed anew. Only SHA-256 is compared, written `sha256:` and 64 digits.
      """)

  /// The fault of a file whose bytes have another SHA-256 than its descriptor promises.
  public static func hashDiffers(file: String, found: String, promised: Reference) -> Diagnostic {
    Diagnostic(
      fileHash, "the file has the SHA-256 \(found); the descriptor promises \(promised.name)",
      at: Place(file), related: [.init("promised here", at: promised.place)],
      help: "fetch the file and its descriptor again; or correct 'hash', or take it out")
  }

  static let pathOutside = Rule(
    "path-outside", "a path stays within its folder",
    explanation: """
      The `path` of a resource is relative to its descriptor and may not start with `/` or lead out with `..`
      (Data Package 2.0, "Data Location"). Copy the file into the dataset's folder: what is published must be
      part of the project.
      """)

  static let linkOutside = Rule(
    "symbolic-link", "sources are files, not symbolic links",
    explanation: """
      A symbolic link could publish a file from anywhere on the machine, so links are not followed.
      Copy the file into the project instead.
      """)

  static let fileName = Rule(
    "file-name", "a Markdown file is called NAME.LANGUAGE.md",
    explanation: """
      `content/notices/2022/2022-12-19-resumption.en.md` is the English edition of the notice
      `2022-12-19-resumption`, and the name is its permanent address. Names hold letters, digits, hyphens,
      dots, underscores and round brackets, no spaces, and do not start with a dot or hyphen.
      """)

  static let nameCollision = Rule(
    "name-collision", "file names differ in more than case or Unicode form",
    explanation: """
      `Notice.en.md` and `notice.en.md` are two files on some machines and one on others, and so are two
      spellings of `é`. Rename one of them.
      """)

  static let fileUnused = Rule(
    "file-unused", .warning, "every file in content/ has a use",
    explanation: """
      A file that nothing reads is often a misplaced or misnamed one. Notices stand in `content/notices/`,
      reports in `content/reports/`, pages in `content/pages/`, a dataset in `content/data/NAME/` with its `datapackage.json`, a view in
      `content/views/NAME.sql`, files to publish as they are in `content/files/`; pictures and attachments may stand beside the notice or page that links to them.
      """)

  static let languageUnknown = Rule(
    "language-unknown", "an edition is in one of the site's languages",
    explanation: """
      The last part of a Markdown file's name is its language, and the languages of the site are listed under
      `languages:` in `gazette.yaml`. Rename the file, or add the language there and its words in `templates/words/`.
      """)

  static let frontMatterMissing = Rule(
    "front-matter-missing", "a Markdown file starts with its front matter",
    explanation: """
      The facts of a notice stand above its text, between two lines of three hyphens:

      ```markdown
      ---
      title: Factories resume work
      kind: briefing
      authority: information-office
      issued: 2022-12-19
      ---
      The text.
      ```
      """)

  static let frontMatterOpen = Rule(
    "front-matter-open", "front matter ends with a line of three hyphens",
    explanation: """
      Without the second `---` the whole text would be read as keys. The front matter of one file holds at
      most 65,536 bytes.
      """)

  static let yamlSyntax = Rule(
    "yaml-syntax", "front matter and configuration are YAML",
    explanation: """
      One key a line, a colon and a space after it. A text that holds `: ` or ` #`, or starts with one of
      ``[ { > | * & ! % @ ` `` needs quotes: `title: "Resumption: stage two"`.
      """)

  static let yamlTab = Rule(
    "yaml-tab", "YAML is indented with spaces",
    explanation: """
      YAML does not allow tabs before a key (YAML 1.2 §6.1). Use two spaces for each level.
      """)

  static let yamlAnchor = Rule(
    "yaml-anchor", "values are written out",
    explanation: """
      YAML's anchors (`&name`) and aliases (`*name`) can make a few lines expand without end, and hide what a
      notice says. They are not read; write the value where it is needed.
      """)

  static let yamlTag = Rule(
    "yaml-tag", "values carry no YAML tags",
    explanation: """
      Tags such as `!!binary` or `!include` tell a program what to make of a value. Here the key decides: write
      the value alone, in quotes where it starts with `!`.
      """)

  static let tooDeep = Rule(
    "too-deep", "values are not nested without end",
    explanation: """
      No configuration, front matter or descriptor needs dozens of levels; a file that has them is broken or
      hostile.
      """)

  static let jsonSyntax = Rule(
    "json-syntax", "descriptors are JSON",
    explanation: """
      `datapackage.json` is read strictly, as every other tool that downloads it will (RFC 8259): double quotes
      around keys and texts, a comma between members and none after the last, no comments.
      """)

  static let duplicateKey = Rule(
    "duplicate-key", "a key is written once",
    explanation: """
      Of two values for one key a reader would have to guess which one counts. Keep one.
      """)

  static let unknownKey = Rule(
    "unknown-key", "keys are those the manual lists",
    explanation: """
      A mistyped key would be passed over in silence, and with it what it says. Keys of your own may stand in a
      descriptor under a prefix with a colon (`office:note`), as the Data Package standard has it.
      """)

  static let unknownProperty = Rule(
    "unknown-property", .warning, "properties of a descriptor are those of its standard",
    explanation: """
      A property that neither the Data Package standard nor Gazette knows is not published, and often a mistyped
      one. Properties of your own may stand under a prefix with a colon (`office:note`).
      """)

  static let datasetName = Rule(
    "dataset-name", "a dataset is called like its folder",
    explanation: """
      `content/data/clinic-counts/datapackage.json` describes the dataset `clinic-counts`, which is published at
      `/data/clinic-counts/`. One name for all three keeps the address stable.
      """)

  static let missingKey = Rule(
    "missing-key", "what must be stated is stated",
    explanation: """
      A notice needs a kind, a title, an authority and the date it bears; a site needs a title, an address, its
      languages, a publisher and a licence; a dataset a name and resources.
      """)

  static let wrongType = Rule(
    "wrong-type", "a value has the form its key asks for",
    explanation: """
      Dates are written `2022-12-19`, lists `[one, two]` or one line each with `- `, yes and no `true` and `false`.
      The message says which form the key asks for and what was found.
      """)

  static let unknownValue = Rule(
    "unknown-value", "a value is one of those its key knows",
    explanation: """
      Some keys take one of a few words: `kind: order | notice | guidance | policy-change | briefing`.
      """)

  static let impossibleDate = Rule(
    "impossible-date", "a date exists in the calendar",
    explanation: """
      There is no 30 February and no 24:30. `24:00` is accepted as the end of a day.
      """)

  static let viewName = Rule(
    "view-name", "a view is called NAME.sql",
    explanation: """
      The name of a view is that of its file, and part of the addresses of its answer: `content/views/filings-by-day.sql`
      is published as `/data/views/filings-by-day.csv`. It holds lower-case letters from `a` to `z`, digits, and single
      hyphens or underscores between them. Other views know it as the table `filings_by_day`.
      """)

  static let viewHead = Rule(
    "view-head", "a view begins with a comment that says what it is",
    explanation: """
      Between `/*` at the beginning of the file and the next `*/` stand, in YAML, the title and the columns of the
      answer, and behind it the SQL:

      ```sql
      /*
      title: Visitors by month
      publish: true
      columns:
        - { name: month, title: Month, type: yearmonth }
        - { name: visitors, title: Visitors, type: integer, unit: people }
      */
      SELECT substr(day, 1, 7) AS month, sum(visitors) AS visitors
      FROM visitors
      GROUP BY month
      ORDER BY month
      ```
      """)

  static let wordMissing = Rule(
    "word-missing", "each language has all interface words",
    explanation: """
      The words of buttons, headings and labels stand in `templates/words/LANGUAGE.yaml`, one file a language.
      Every key must stand in each of them, or a reader would meet a page with holes.
      """)

  static let vocabularySource = Rule(
    "vocabulary-source",
    "areas, authorities and topics come from a list or from a dataset's columns",
    explanation: """
      Write them out in `gazette.yaml`, each id with its name, or take them from the rows of a dataset:

      ```yaml
      areas: { dataset: areas, resource: areas, id: id, name: { en: name_en, zh-Hans: name_zh } }
      ```

      The dataset, the resource and the columns named must exist.
      """)
}
