internal import Diagnostics
internal import GazetteModel

/// Reads the front matter of a notice's edition.
struct NoticeReader {
  /// One edition, and the facts that its file states.
  struct Result: Sendable {
    var edition: Notice.Edition
    var facts: StatedFacts
    /// The day from which its text stands, where it says so.
    var version: StatedDay?
    /// The version of the original that it renders, where it says so.
    var translates: StatedDay?
    /// The keys that are there, those with faults included.
    var keys: Set<String>
  }

  /// The facts of a notice as one edition states them; what it leaves out another may state.
  struct StatedFacts: Sendable {
    var kind: Notice.Kind?
    var number: String?
    var index: String?
    var authority: Reference?
    var areas: [Reference]?
    var topics: [Reference]?
    var issued: CalendarDate?
    var published: PublicationTime?
    var effective: Notice.Effective?
    var rules: [Notice.RuleValue]?
    var amends: [Notice.Amendment]?
    var alert: AlertStatement?
    var withdrawn: CalendarDate?
    var corrected: [CalendarDate]?
    var isDemonstration: Bool?
    var isDraft: Bool?
  }

  private static let title = Key(
    "title", .text, required: true, "The title, without brackets around it.")
  private static let summary = Key(
    "summary", .text, "One or two sentences for lists and feeds.")
  private static let kind = Key("kind", Form<Notice.Kind>.oneOf, "What the document is.")
  private static let number = Key(
    "number", .officialNumber, "The document number: `京防发〔2022〕126号`.")
  private static let index = Key(
    "index", .officialNumber, "The index number of the office's register.")
  private static let authority = Key(
    "authority", .reference, "The id of the authority that issues it.")
  private static let areas = Key(
    "areas", .list(of: .reference), "The ids of the areas it holds for.")
  private static let topics = Key("topics", .list(of: .reference), "The ids of its topics.")
  private static let issued = Key("issued", .date, "The date the document bears.")
  private static let published = Key(
    "published", .publicationTime,
    "When it is made public; the date it bears unless set. Until then it appears nowhere.")
  private static let effective = Key(
    "effective", .effective, "From when until when it holds: `{ from: …, until: … }`.")
  private static let rules = Key(
    "rules", .ruleValues, "The rules that it sets: `[{ rule: mask-indoors, value: required }]`.")
  private static let amends = Key(
    "amends", .list(of: .amendment),
    "What it does to other notices: `[{ notice: ID, verb: replaces, part: 3, on: … }]`.")
  private static let alert = Key(
    "alert", .alert,
    "What it warns of, where it is to reach people through warning systems: `{ event: …, urgency: … }`."
  )
  private static let withdrawn = Key(
    "withdrawn", .withdrawal, "Since when and why it is withdrawn: `{ on: …, reason: … }`.")
  private static let corrections = Key(
    "corrections", .list(of: .correction),
    "What was corrected, when and why: `[{ on: …, note: …, reason: …, text: … }]`.")
  private static let version = Key(
    "version", .statedDay,
    "The day from which this text stands; that of its last correction unless set, else that of publication."
  )
  private static let translates = Key(
    "translates", .statedDay, "The day of the version of the original that this edition renders.")
  private static let source = Key(
    "source", .source, "Where the content comes from: `title`, `publisher`, `date`, `url`.")
  private static let demonstration = Key(
    "demonstration", .flag, "Whether the content is made up to show something; the page says so.")
  private static let draft = Key("draft", .flag, "Whether it is kept back altogether.")

  static let table = KeyTable(
    "the front matter of a notice",
    [
      title, summary, kind, number, index, authority, areas, topics, issued, published, effective,
      rules, amends, alert, withdrawn, corrections, version, translates, source, demonstration,
      draft,
    ])

  /// Reads one file's front matter; nil where it has no title.
  static func read(
    _ value: SourceValue, language: Language, prose: Prose, findings: inout Findings
  ) -> Result? {
    guard var reader = MappingReader(value, table, as: "a group of keys", &findings) else {
      return nil
    }
    let withdrawal = reader(withdrawn)
    let mended = reader(corrections)
    let facts = StatedFacts(
      kind: reader(kind), number: reader(number), index: reader(index),
      authority: reader(authority), areas: reader(areas).map(once),
      topics: reader(topics).map(once),
      issued: reader(issued), published: reader(published), effective: reader(effective),
      rules: reader(rules), amends: reader(amends), alert: reader(alert), withdrawn: withdrawal?.on,
      corrected: mended?.map(\.on),
      isDemonstration: reader(demonstration), isDraft: reader(draft))
    let texts = (title: reader(title), summary: reader(summary), source: reader(source))
    let days = (version: reader(version), translates: reader(translates))
    let stated = self.stated(facts, reader)
    findings.merge(reader.findings)
    guard let title = texts.title else { return nil }
    return Result(
      edition: Notice.Edition(
        language: language, title: title, summary: texts.summary, alert: facts.alert?.text,
        withdrawalReason: withdrawal?.reason, corrections: mended ?? [],
        source: texts.source, prose: prose, stated: stated, written: value.written,
        version: days.version?.day, translates: days.translates?.day),
      facts: facts, version: days.version, translates: days.translates,
      keys: Set(reader.all.map(\.key).filter { reader.value(of: $0) != nil }))
  }

  /// The facts in one spelling, so that editions can be compared.
  private static func stated(_ facts: StatedFacts, _ reader: MappingReader) -> [Notice.StatedFact] {
    let values: [(String, String?)] = [
      (kind.name, facts.kind?.rawValue), (number.name, facts.number), (index.name, facts.index),
      (authority.name, facts.authority?.name), (areas.name, facts.areas.map(names)),
      (topics.name, facts.topics.map(names)), (issued.name, facts.issued?.description),
      (published.name, facts.published?.description),
      (
        effective.name,
        facts.effective.map { effective in
          ([range(effective.from, effective.until)]
            + effective.parts.map { "\($0.name) \(range($0.from, $0.until))" })
            .joined(separator: ", ")
        }
      ),
      (
        rules.name,
        facts.rules.map { list in
          list.map { "\($0.rule.name) = \($0.value)" }.sorted().joined(separator: ", ")
        }
      ),
      (
        amends.name,
        facts.amends.map { list in
          list.map {
            "\($0.verb.rawValue) \($0.notice.name) \($0.part ?? "") \(range($0.on, $0.until))"
          }
          .sorted().joined(separator: ", ")
        }
      ),
      (withdrawn.name, facts.withdrawn?.description),
      (corrections.name, facts.corrected.map { $0.map(\.description).joined(separator: ", ") }),
      (demonstration.name, facts.isDemonstration.map { String($0) }),
      (draft.name, facts.isDraft.map { String($0) }),
    ]
    let warned = facts.alert?.stated ?? []
    return warned
      + values.compactMap { key, value in
        guard let value, let place = reader.value(of: key)?.place ?? reader.keyPlace(key) else {
          return nil
        }
        return Notice.StatedFact(key: key, value: value, place: place)
      }
  }

  private static func range(_ from: LocalMoment?, _ until: LocalMoment?) -> String {
    "\(from?.description ?? "")–\(until?.description ?? "")"
  }

  private static func once(_ references: [Reference]) -> [Reference] {
    var seen: Set<String> = []
    return references.filter { seen.insert($0.name).inserted }
  }

  private static func names(_ references: [Reference]) -> String {
    references.map(\.name).sorted().joined(separator: ", ")
  }

  /// The facts of a notice, each taken from the first edition that states it.
  ///
  /// The required ones are reported once, at the first edition, where no edition states them.
  static func facts(_ results: [Result], findings: inout Findings) -> Notice.Facts? {
    guard let first = results.first else { return nil }
    func pick<Value>(_ path: KeyPath<StatedFacts, Value?>) -> Value? {
      results.lazy.compactMap { $0.facts[keyPath: path] }.first
    }
    let required: [(name: String, form: String, isThere: Bool)] = [
      (kind.name, kind.form.name, pick(\.kind) != nil),
      (authority.name, "the id of the authority that issues it", pick(\.authority) != nil),
      (issued.name, issued.form.name, pick(\.issued) != nil),
    ]
    let prose = first.edition.prose
    for key in required where !key.isThere {
      let isFaulty = results.contains { $0.keys.contains(key.name) }
      guard !isFaulty else { continue }
      findings.add(
        Diagnostic(
          LoadingRules.missingKey, "'\(key.name)' is missing",
          at: Place(prose.file, 0..<min(3, prose.offset)),
          help: "add '\(key.name)': \(key.form)"))
    }
    guard let kind = pick(\.kind), let authority = pick(\.authority), let issued = pick(\.issued),
      let day = LocalMoment(issued)
    else { return nil }
    return Notice.Facts(
      kind: kind, number: pick(\.number), index: pick(\.index), authority: authority,
      areas: pick(\.areas) ?? [], topics: pick(\.topics) ?? [], issued: issued,
      published: pick(\.published) ?? PublicationTime(day), effective: pick(\.effective),
      rules: pick(\.rules) ?? [], amends: pick(\.amends) ?? [],
      alert: AlertStatement.joined(results, findings: &findings),
      withdrawn: pick(\.withdrawn),
      corrected: pick(\.corrected) ?? [],
      isDemonstration: pick(\.isDemonstration) ?? false, isDraft: pick(\.isDraft) ?? false)
  }
}
