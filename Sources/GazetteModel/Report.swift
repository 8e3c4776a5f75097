/// A text that tells what data says of a time: facts that hold in every language, and an edition in each.
public struct Report: Sendable {
  /// The permanent id: the name of its files without language and ending, and its address below `/reports/`.
  public var id: String
  /// What holds in every language.
  public var facts: Facts
  /// The editions, in the order of the site's languages.
  public var editions: [Edition]

  /// A report.
  public init(id: String, facts: Facts, editions: [Edition]) {
    self.id = id
    self.facts = facts
    self.editions = editions
  }

  /// The edition to show to readers of `language`: theirs, else the first.
  public func bestEdition(for language: Language) -> Edition? {
    editions.first { $0.language == language } ?? editions.first
  }

  /// How links and lists of names speak of it: `report:ID`.
  public var linkName: String { "report:" + id }

  /// What holds of a report in every language.
  public struct Facts: Sendable, Hashable {
    /// When it is made public, on the site's own clock.
    public var published: PublicationTime
    /// The day from which it reads as it does, where it was changed after publication.
    public var updated: CalendarDate?
    /// The days on which it was corrected.
    public var corrected: [CalendarDate]
    /// The id of the authority that answers for it.
    public var authority: Reference?
    /// The ids of the areas that it tells of.
    public var areas: [Reference]
    /// The ids of its topics.
    public var topics: [Reference]
    /// The days that it tells of.
    public var period: Period?
    /// Whether its content is made up to show the site's workings.
    public var isDemonstration: Bool
    /// Whether it is not to be published at all yet.
    public var isDraft: Bool

    /// The facts of a report.
    public init(
      published: PublicationTime, updated: CalendarDate? = nil, corrected: [CalendarDate] = [],
      authority: Reference? = nil, areas: [Reference] = [], topics: [Reference] = [],
      period: Period? = nil, isDemonstration: Bool = false, isDraft: Bool = false
    ) {
      self.published = published
      self.updated = updated
      self.corrected = corrected
      self.authority = authority
      self.areas = areas
      self.topics = topics
      self.period = period
      self.isDemonstration = isDemonstration
      self.isDraft = isDraft
    }

    /// The day on which it last changed, of those up to `day`; nil where it has not since it was published.
    public func lastChange(by day: CalendarDate) -> CalendarDate? {
      (corrected + [updated].compactMap(\.self)).filter { $0 <= day }.max()
    }
  }

  /// A report in one language.
  public struct Edition: Sendable {
    /// Its language.
    public var language: Language
    /// The title.
    public var title: String
    /// What the report finds, in a sentence or two.
    public var summary: String?
    /// What was corrected, in the order of the facts' `corrected`.
    public var corrections: [Notice.Correction]
    /// The text.
    public var prose: Prose
    /// The facts as this edition states them, for comparing.
    public var stated: [Notice.StatedFact]

    /// An edition.
    public init(
      language: Language, title: String, summary: String?, corrections: [Notice.Correction] = [],
      prose: Prose, stated: [Notice.StatedFact] = []
    ) {
      self.language = language
      self.title = title
      self.summary = summary
      self.corrections = corrections
      self.prose = prose
      self.stated = stated
    }
  }
}
