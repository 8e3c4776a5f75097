public import Diagnostics

/// A document that an authority issues: facts that hold in every language, and an edition in each.
public struct Notice: Sendable {
  /// The permanent id: the name of its files without language and ending.
  public var id: String
  /// What holds in every language.
  public var facts: Facts
  /// The editions, in the order of the site's languages.
  public var editions: [Edition]

  /// A notice.
  public init(id: String, facts: Facts, editions: [Edition]) {
    self.id = id
    self.facts = facts
    self.editions = editions
  }

  /// The edition in `language`, or nil where there is none.
  public func edition(in language: Language) -> Edition? {
    editions.first { $0.language == language }
  }

  /// The edition to show to readers of `language`: theirs, else the first.
  public func bestEdition(for language: Language) -> Edition? {
    edition(in: language) ?? editions.first
  }

  /// What a notice is.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// It commands or forbids.
    case order
    /// It makes something known.
    case notice
    /// It says how to do something.
    case guidance
    /// It changes a rule that held before.
    case policyChange = "policy-change"
    /// It reports what was said to the press.
    case briefing
  }

  /// What holds of a notice in every language.
  public struct Facts: Sendable, Hashable {
    /// What the notice is.
    public var kind: Kind
    /// The document number (发文字号): `京防发〔2022〕126号`.
    public var number: String?
    /// The index number of the register (索引号).
    public var index: String?
    /// The id of the authority that issues it.
    public var authority: Reference
    /// The ids of the areas it holds for.
    public var areas: [Reference]
    /// The ids of its topics.
    public var topics: [Reference]
    /// The date it bears (成文日期).
    public var issued: CalendarDate
    /// When it is made public (发布日期), on the site's own clock; the day it was issued where nothing
    /// else is said.
    public var published: PublicationTime
    /// From when until when it holds.
    public var effective: Effective?
    /// The rules that it sets, each to a value; no two of one name.
    public var rules: [RuleValue]
    /// What it does to other notices.
    public var amends: [Amendment]
    /// What it warns of, where it is to reach people through warning systems.
    public var alert: Alert?
    /// Since when it is withdrawn.
    public var withdrawn: CalendarDate?
    /// The days on which it was corrected.
    public var corrected: [CalendarDate]
    /// Whether its content is made up to show the site's workings.
    public var isDemonstration: Bool
    /// Whether it is not to be published at all yet.
    public var isDraft: Bool

    /// The facts of a notice.
    public init(
      kind: Kind, number: String?, index: String?, authority: Reference, areas: [Reference],
      topics: [Reference], issued: CalendarDate, published: PublicationTime,
      effective: Effective?, rules: [RuleValue] = [], amends: [Amendment],
      alert: Alert? = nil, withdrawn: CalendarDate?,
      corrected: [CalendarDate], isDemonstration: Bool, isDraft: Bool
    ) {
      self.kind = kind
      self.number = number
      self.index = index
      self.authority = authority
      self.areas = areas
      self.topics = topics
      self.issued = issued
      self.published = published
      self.effective = effective
      self.rules = rules
      self.amends = amends
      self.alert = alert
      self.withdrawn = withdrawn
      self.corrected = corrected
      self.isDemonstration = isDemonstration
      self.isDraft = isDraft
    }
  }

  /// From when until when a notice holds; open where an end is not stated.
  public struct Effective: Sendable, Hashable {
    /// The first moment.
    public var from: LocalMoment?
    /// The last moment; a day without a time is included whole.
    public var until: LocalMoment?
    /// Parts that hold from or until other moments than the whole.
    public var parts: [Part]
    /// Where the range is written.
    public var place: Place

    /// A range of moments.
    public init(from: LocalMoment?, until: LocalMoment?, parts: [Part] = [], place: Place) {
      self.from = from
      self.until = until
      self.parts = parts
      self.place = place
    }

    /// A part of a notice, and from when until when it holds.
    public struct Part: Sendable, Hashable {
      /// The number that the text gives it: `3`, `5.2`.
      public var name: String
      /// The first moment; that of the whole where none is stated.
      public var from: LocalMoment?
      /// The last moment; that of the whole where none is stated.
      public var until: LocalMoment?

      /// A part.
      public init(name: String, from: LocalMoment?, until: LocalMoment?) {
        self.name = name
        self.from = from
        self.until = until
      }
    }
  }

  /// What one notice does to another, and since when.
  public struct Amendment: Sendable, Hashable {
    /// The notice it is done to.
    public var notice: Reference
    /// What is done.
    public var verb: Verb
    /// The number of the part it is done to, as the other notice's text has it; nil for the whole.
    public var part: String?
    /// The moment from which it counts; when this notice takes effect where none is stated.
    public var on: LocalMoment?
    /// The end of a suspension, or the new end of a notice that is extended; this notice's own end
    /// where none is stated.
    public var until: LocalMoment?

    /// A relation.
    public init(
      notice: Reference, verb: Verb, part: String? = nil, on: LocalMoment?,
      until: LocalMoment? = nil
    ) {
      self.notice = notice
      self.verb = verb
      self.part = part
      self.on = on
      self.until = until
    }
  }

  /// What one notice can do to another.
  public enum Verb: String, Sendable, Hashable, CaseIterable {
    /// Changes parts of it.
    case amends
    /// Takes its place.
    case replaces
    /// Ends it, as a legislator does.
    case repeals
    /// Takes it back, as its issuer does.
    case revokes
    /// Lets it hold for longer.
    case extends
    /// Keeps it from holding for a while.
    case suspends
    /// Mends a mistake in it.
    case corrects
    /// Carries it out.
    case implements
    /// Says the same in another language.
    case translates

    /// Whether the other notice no longer holds afterwards.
    public var ends: Bool { [.replaces, .repeals, .revokes].contains(self) }
  }

  /// A notice in one language.
  public struct Edition: Sendable {
    /// Its language.
    public var language: Language
    /// The title, without the brackets that a language puts around titles.
    public var title: String
    /// A sentence or two for lists and feeds.
    public var summary: String?
    /// What it says of the event, where the notice is an alert.
    public var alert: Alert.Text?
    /// Why the notice was withdrawn.
    public var withdrawalReason: String?
    /// What was corrected, in the order of the facts' `corrected`.
    public var corrections: [Correction]
    /// Where the content comes from.
    public var source: Source?
    /// The text.
    public var prose: Prose
    /// The facts as this edition states them, for comparing: key, value as written, and place.
    public var stated: [StatedFact]
    /// The day from which its text stands, where one is stated; ``Notice/day(of:)`` has it in any case.
    public var version: CalendarDate?
    /// The version of the original, by its day, that this edition renders.
    public var translates: CalendarDate?
    /// The texts that stood before this one, earliest first; each states its version and has none before it.
    public var earlier: [Edition]
    /// Every value of its front matter as it is written.
    public var written: [WrittenValue]

    /// An edition.
    public init(
      language: Language, title: String, summary: String?, alert: Alert.Text? = nil,
      withdrawalReason: String?,
      corrections: [Correction], source: Source?, prose: Prose, stated: [StatedFact],
      written: [WrittenValue] = [], version: CalendarDate? = nil, translates: CalendarDate? = nil,
      earlier: [Edition] = []
    ) {
      self.language = language
      self.title = title
      self.summary = summary
      self.alert = alert
      self.withdrawalReason = withdrawalReason
      self.corrections = corrections
      self.source = source
      self.prose = prose
      self.stated = stated
      self.version = version
      self.translates = translates
      self.earlier = earlier
      self.written = written
    }
  }

  /// One fact as an edition's front matter states it.
  public struct StatedFact: Sendable, Hashable {
    /// The front-matter key.
    public var key: String
    /// Its value, in a spelling that is the same wherever the meaning is.
    public var value: String
    /// Where it is written.
    public var place: Place

    /// A stated fact.
    public init(key: String, value: String, place: Place) {
      self.key = key
      self.value = value
      self.place = place
    }
  }

  /// Where the content of a notice comes from.
  public struct Source: Sendable, Hashable {
    /// The source's title.
    public var title: String
    /// Who published it.
    public var publisher: String?
    /// When.
    public var date: CalendarDate?
    /// Its address.
    public var url: String?

    /// A source.
    public init(title: String, publisher: String?, date: CalendarDate?, url: String?) {
      self.title = title
      self.publisher = publisher
      self.date = date
      self.url = url
    }
  }
}
