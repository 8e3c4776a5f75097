internal import Diagnostics
internal import GazetteModel

/// Reads the front matter of a report's edition.
struct ReportReader {
  /// One edition, and the facts that its file states.
  struct Result: Sendable {
    var edition: Report.Edition
    var facts: StatedFacts
    /// Whether it has the key `published`, its value at fault or not.
    var hasPublished: Bool
  }

  /// The facts of a report as one edition states them; what it leaves out another may state.
  struct StatedFacts: Sendable {
    var published: PublicationTime?
    var updated: CalendarDate?
    var corrected: [CalendarDate]?
    var authority: Reference?
    var areas: [Reference]?
    var topics: [Reference]?
    var period: Period?
    var isDemonstration: Bool?
    var isDraft: Bool?
  }

  private static let title = Key(
    "title", .text, required: true, "The title: what the report tells of.")
  private static let summary = Key(
    "summary", .text, "What it finds, in one or two sentences for lists.")
  private static let published = Key(
    "published", .publicationTime,
    "When it is made public; one edition must say so. Until then it appears nowhere.")
  private static let updated = Key(
    "updated", .date, "The day on which it was last changed, where that was no correction.")
  private static let corrections = Key(
    "corrections", .list(of: .correction),
    "What was corrected, when and why: `[{ on: …, note: …, reason: …, text: … }]`.")
  private static let authority = Key(
    "authority", .reference, "The id of the authority that answers for it.")
  private static let areas = Key(
    "areas", .list(of: .reference), "The ids of the areas that it tells of.")
  private static let topics = Key("topics", .list(of: .reference), "The ids of its topics.")
  private static let period = Key(
    "period", .days, "The days that it tells of: `{ from: …, until: … }`.")
  private static let demonstration = Key(
    "demonstration", .flag, "Whether the content is made up to show something; the page says so.")
  private static let draft = Key("draft", .flag, "Whether it is kept back altogether.")

  static let table = KeyTable(
    "the front matter of a report",
    [
      title, summary, published, updated, corrections, authority, areas, topics, period,
      demonstration, draft,
    ])

  /// Reads one file's front matter; nil where it has no title.
  static func read(
    _ value: SourceValue, language: Language, prose: Prose, findings: inout Findings
  ) -> Result? {
    guard var reader = MappingReader(value, table, as: "a group of keys", &findings) else {
      return nil
    }
    let mended = reader(corrections)
    let facts = StatedFacts(
      published: reader(published), updated: reader(updated), corrected: mended?.map(\.on),
      authority: reader(authority), areas: reader(areas).map(once),
      topics: reader(topics).map(once), period: reader(period),
      isDemonstration: reader(demonstration), isDraft: reader(draft))
    let (title, summary) = (reader(title), reader(summary))
    let stated = self.stated(facts, reader)
    findings.merge(reader.findings)
    return title.map {
      Result(
        edition: Report.Edition(
          language: language, title: $0, summary: summary, corrections: mended ?? [],
          prose: prose, stated: stated),
        facts: facts, hasPublished: reader.value(of: published.name) != nil)
    }
  }

  /// The facts in one spelling, so that editions can be compared.
  private static func stated(_ facts: StatedFacts, _ reader: MappingReader) -> [Notice.StatedFact] {
    let values: [(String, String?)] = [
      (published.name, facts.published?.description),
      (updated.name, facts.updated?.description),
      (corrections.name, facts.corrected.map { $0.map(\.description).joined(separator: ", ") }),
      (authority.name, facts.authority?.name), (areas.name, facts.areas.map(names)),
      (topics.name, facts.topics.map(names)), (period.name, facts.period?.description),
      (demonstration.name, facts.isDemonstration.map { String($0) }),
      (draft.name, facts.isDraft.map { String($0) }),
    ]
    return values.compactMap { key, value in
      guard let value, let place = reader.value(of: key)?.place ?? reader.keyPlace(key) else {
        return nil
      }
      return Notice.StatedFact(key: key, value: value, place: place)
    }
  }

  private static func once(_ references: [Reference]) -> [Reference] {
    var seen: Set<String> = []
    return references.filter { seen.insert($0.name).inserted }
  }

  private static func names(_ references: [Reference]) -> String {
    references.map(\.name).sorted().joined(separator: ", ")
  }

  /// The facts of a report, each taken from the first edition that states it; nil and a finding where none says when
  /// it is published.
  static func facts(_ results: [Result], findings: inout Findings) -> Report.Facts? {
    func pick<Value>(_ path: KeyPath<StatedFacts, Value?>) -> Value? {
      results.lazy.compactMap { $0.facts[keyPath: path] }.first
    }
    guard let published = pick(\.published) else {
      if let prose = results.first?.edition.prose, !results.contains(where: \.hasPublished) {
        findings.add(
          Diagnostic(
            LoadingRules.missingKey, "'\(published.name)' is missing",
            at: Place(prose.file, 0..<min(3, prose.offset)),
            help: "add '\(published.name)': \(published.form.name)"))
      }
      return nil
    }
    return Report.Facts(
      published: published, updated: pick(\.updated), corrected: pick(\.corrected) ?? [],
      authority: pick(\.authority), areas: pick(\.areas) ?? [], topics: pick(\.topics) ?? [],
      period: pick(\.period), isDemonstration: pick(\.isDemonstration) ?? false,
      isDraft: pick(\.isDraft) ?? false)
  }
}
