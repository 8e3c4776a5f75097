internal import GazetteModel
internal import Templates

/// One language of the site, with everything its pages share.
///
/// A class, since every item of every page refers to it: copying a reference is one count, copying a site dozens.
final class Edition: Sendable {
  let language: Language
  let words: Words
  let writer: LanguageWriter
  let wordScope: WordScope
  let index: SiteIndex
  let site: Site
  let standings: [String: Standing]
  let changes: [SiteChange]
  let history: History
  let relations: NoticeRelations
  let tables: [String: [PublishedTable]]
  let datasets: [PublishedDataset]
  /// The rows that pages show.
  let answers: Answers
  /// The day or minute that the pages stand at.
  let moment: LocalMoment
  /// Whether that moment was chosen, so that pages do not go on from it by themselves.
  let isFixed: Bool
  let generator: String
  /// When the first notice that is an alert was published; nil where no messages are sent.
  private let firstAlert: CalendarDate?
  /// The picture that programs show where a page is shared, if the project has it.
  let shareImage: Route?

  /// The day that the pages stand at.
  var asOf: CalendarDate { moment.date }

  init(
    _ words: Words, index: SiteIndex, standings: [String: Standing],
    changes: [SiteChange], history: History = History(), relations: NoticeRelations? = nil,
    tables: [String: [PublishedTable]], datasets: [PublishedDataset], answers: Answers = Answers(),
    at moment: LocalMoment, isFixed: Bool = true, generator: String
  ) {
    language = words.language
    self.words = words
    writer = LanguageWriter(words)
    wordScope = WordScope(words, of: index.site.words)
    self.index = index
    site = index.site
    self.standings = standings
    self.changes = changes
    self.history = history
    self.relations = relations ?? NoticeRelations(index.site, standings, at: moment)
    self.tables = tables
    self.datasets = datasets
    self.answers = answers
    self.moment = moment
    self.isFixed = isFixed
    self.generator = generator
    firstAlert =
      site.sendsAlerts
      ? site.notices.lazy.filter { $0.facts.alert != nil }.map(\.facts.published.moment.date).min()
      : nil
    let image = Route(file: ["assets", "share.png"])
    shareImage = site.assets.contains { $0.route == image } ? image : nil
  }

  /// The same as `other`, but for what is stated.
  private init(
    _ other: Edition, tables: [String: [PublishedTable]]? = nil,
    datasets: [PublishedDataset]? = nil, answers: Answers? = nil, at moment: LocalMoment? = nil,
    isFixed: Bool? = nil
  ) {
    language = other.language
    words = other.words
    writer = other.writer
    wordScope = other.wordScope
    index = other.index
    site = other.site
    standings = other.standings
    changes = other.changes
    history = other.history
    relations = other.relations
    self.tables = tables ?? other.tables
    self.datasets = datasets ?? other.datasets
    self.answers = answers ?? other.answers
    self.moment = moment ?? other.moment
    self.isFixed = isFixed ?? other.isFixed
    generator = other.generator
    firstAlert = other.firstAlert
    shareImage = other.shareImage
  }

  func with(
    _ tables: [String: [PublishedTable]], _ datasets: [PublishedDataset], _ answers: Answers
  ) -> Edition {
    Edition(self, tables: tables, datasets: datasets, answers: answers)
  }

  /// The same language, for a page that stands at a day of its own and always will.
  func standing(on day: CalendarDate) -> Edition {
    Edition(self, at: LocalMoment(day: day), isFixed: true)
  }

  /// Whether a notice that is an alert has been published by the pages' day.
  var hasAlerts: Bool { firstAlert.map { $0 <= asOf } ?? false }

  /// What is the same on all pages of the language that are made of a template, and becomes part of its text.
  ///
  /// The page of a day stands at its own day, and so does what it says of the site.
  func constants(of template: String) -> [String: any Scope] {
    template == "day"
      ? ["words": wordScope]
      : ["words": wordScope, "site": SiteNames.names.scope(for: self)]
  }

  /// The address of a route, from the host's root.
  func path(_ route: Route) -> String { site.configuration.address.path(route) }

  /// The address of a route with scheme and host.
  func absolute(_ route: Route) -> String { site.configuration.address.absolute(route) }

  /// A moment as machines read it: `YYYY-MM-DD`, or RFC 3339 where it has a time.
  func datetime(_ moment: LocalMoment) -> String {
    moment.minute == nil
      ? moment.description : site.configuration.timeZone.timestamp(PublicationTime(moment))
  }

  func status(of notice: Notice) -> Standing {
    standings[notice.id] ?? Standing(status: .inForce, changes: [])
  }

  /// A number of something, in the form of the language's words that it takes.
  func counted(_ word: WordName, _ count: Int) -> String {
    words.counted(word.rawValue, count, written: writer.number(count))
  }

  func name(_ reference: Reference, in vocabulary: Vocabulary) -> String {
    vocabulary[reference.name]?.name.text(in: language) ?? reference.name
  }
}
