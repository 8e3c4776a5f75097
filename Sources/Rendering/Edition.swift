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
  let tables: [String: [PublishedTable]]
  let datasets: [PublishedDataset]
  let asOf: CalendarDate
  let generator: String
  /// Whether any notice is an alert.
  let hasAlerts: Bool
  /// The picture that programs show where a page is shared, if the project has it.
  let shareImage: Route?

  init(
    _ words: Words, index: SiteIndex, standings: [String: Standing],
    changes: [SiteChange], tables: [String: [PublishedTable]], datasets: [PublishedDataset],
    asOf: CalendarDate, generator: String
  ) {
    language = words.language
    self.words = words
    writer = LanguageWriter(words)
    wordScope = WordScope(words: words)
    self.index = index
    site = index.site
    self.standings = standings
    self.changes = changes
    self.tables = tables
    self.datasets = datasets
    self.asOf = asOf
    self.generator = generator
    hasAlerts = site.notices.contains { $0.facts.alert != nil }
    let image = Route(file: ["assets", "share.png"])
    shareImage = site.assets.contains { $0.route == image } ? image : nil
  }

  func with(_ tables: [String: [PublishedTable]], _ datasets: [PublishedDataset]) -> Edition {
    Edition(
      words, index: index, standings: standings, changes: changes, tables: tables,
      datasets: datasets, asOf: asOf,
      generator: generator)
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

  func name(_ reference: Reference, in vocabulary: Vocabulary) -> String {
    vocabulary[reference.name]?.name.text(in: language) ?? reference.name
  }
}
