/// Everything that a project's folder says, read and typed: what all stages after loading work from.
public struct Site: Sendable {
  /// What `gazette.yaml` says.
  public var configuration: Configuration
  /// Who may issue.
  public var authorities: Vocabulary
  /// Where something may hold.
  public var areas: Vocabulary
  /// What something may be about.
  public var topics: Vocabulary
  /// The notices, latest published first, then by id.
  public var notices: [Notice]
  /// The reports, latest published first, then by id.
  public var reports: [Report]
  /// The free pages, by id.
  public var pages: [Page]
  /// The datasets, by name.
  public var datasets: [Dataset]
  /// The views, by name.
  public var views: [View]
  /// The templates: name without ending, file and source.
  public var templates: [Template]
  /// The interface words of each language, in the order of the site's languages.
  public var words: [Words]
  /// The files that are published as they are.
  public var assets: [Asset]
  /// The project's files that a relative link may lead to, which are published where one does.
  public var attachments: Set<String>
  /// The outlines of areas that maps show, by file.
  public var outlines: [String: Outlines] = [:]
  /// What the sources hold and could not be read, as links name it (`notice:ID`): who refers to it is not at fault.
  public var unreadable: Set<String>
  /// Notices that the sources hold and the day keeps back: drafts and those not yet published.
  public var withheld: [Notice]
  /// Reports that the sources hold and the day keeps back.
  public var withheldReports: [Report]
  /// Texts of published notices that the sources hold and a later day will bring; each states its version.
  public var awaited: [Notice.Edition]
  /// The ids of what is kept back that the site's own present has, of reports with `report:` before them: links to
  /// these stay words on an earlier day.
  public var later: Set<String>
  /// The ids of drafts and of what is to come, of reports with `report:` before them, which a preview shows all the
  /// same; nil where the site is none.
  public var previewed: Set<String>?
  /// The moment by which everything in it is published; nil where that is not asked.
  public private(set) var moment: LocalMoment?
  /// Whether the day of that moment is earlier than the site's own present.
  public private(set) var isPast = false

  /// A site.
  public init(
    configuration: Configuration, authorities: Vocabulary, areas: Vocabulary,
    topics: Vocabulary, notices: [Notice], reports: [Report] = [], pages: [Page],
    datasets: [Dataset],
    views: [View] = [], templates: [Template], words: [Words], assets: [Asset],
    attachments: Set<String>,
    unreadable: Set<String> = []
  ) {
    self.configuration = configuration
    self.authorities = authorities
    self.areas = areas
    self.topics = topics
    self.notices = notices
    self.reports = reports
    self.pages = pages
    self.datasets = datasets
    self.views = views
    self.templates = templates
    self.words = words
    self.assets = assets
    self.attachments = attachments
    self.unreadable = unreadable
    withheld = []
    withheldReports = []
    awaited = []
    later = []
  }

  /// A template's source.
  public struct Template: Sendable {
    /// The name that others include it by: its path in `templates/` without `.mustache`.
    public var name: String
    /// Its file, from the project's folder.
    public var file: String
    /// Its source.
    public var bytes: [UInt8]

    /// A template.
    public init(name: String, file: String, bytes: [UInt8]) {
      self.name = name
      self.file = file
      self.bytes = bytes
    }
  }

  /// A file that is published as it is.
  public struct Asset: Sendable, Hashable {
    /// Its address.
    public var route: Route
    /// The source file, from the project's folder.
    public var file: String

    /// An asset.
    public init(route: Route, file: String) {
      self.route = route
      self.file = file
    }
  }

  /// The languages, the first of which stands at the root.
  public var languages: [Language] { configuration.languages }

  /// The folder that a language's pages stand under: none for the first.
  public func folder(of language: Language) -> String? {
    language == languages.first ? nil : language.tag
  }

  /// Whether warning systems are told of its notices: a preview sends nothing, since what it shows may never be said.
  public var sendsAlerts: Bool {
    previewed == nil && notices.contains { $0.facts.alert != nil }
  }

  /// The site without drafts and what is published only after `moment`, on the site's own clock, and with the
  /// texts that stand on its day.
  ///
  /// A day without a time stands for its end: all that is published on it is there. Where `moment` is earlier
  /// than the site's own `present`, what its texts say of notices that came between the two stays, without links.
  public func published(by moment: LocalMoment, present: LocalMoment? = nil) -> Site {
    var result = self
    result.moment = moment
    result.notices = notices.filter { isPublished($0, by: moment) }
    result.withheld = notices.filter { !isPublished($0, by: moment) }
    result.reports = reports.filter { isPublished($0, by: moment) }
    result.withheldReports = reports.filter { !isPublished($0, by: moment) }
    if let present {
      result.later = Set(
        result.withheld.filter { isPublished($0, by: present) }.map(\.id)
          + result.withheldReports.filter { isPublished($0, by: present) }.map(\.linkName))
      for index in result.notices.indices {
        result.notices[index].facts.amends.removeAll { result.later.contains($0.notice.name) }
      }
    }
    result.isPast = present.map { moment.date < $0.date } ?? false
    result.keepTexts(of: moment.date)
    return result
  }

  /// The site with drafts and what is published only after `moment`, which it marks, and with the texts that
  /// stand on its day.
  public func preview(at moment: LocalMoment) -> Site {
    var result = self
    result.previewed = Set(
      notices.filter { !isPublished($0, by: moment) }.map(\.id)
        + reports.filter { !isPublished($0, by: moment) }.map(\.linkName))
    result.keepTexts(of: moment.date)
    return result
  }

  /// Leaves each notice the texts that stand on a day, and sets those of later days aside.
  private mutating func keepTexts(of day: CalendarDate) {
    let standing = notices.map { $0.standing(on: day) }
    awaited = zip(notices, standing).flatMap { $0.texts(after: $1) }
    notices = standing
  }

  private func isPublished(_ notice: Notice, by moment: LocalMoment) -> Bool {
    !notice.facts.isDraft && isReached(notice.facts.published, by: moment)
  }

  private func isPublished(_ report: Report, by moment: LocalMoment) -> Bool {
    !report.facts.isDraft && isReached(report.facts.published, by: moment)
  }

  private func isReached(_ time: PublicationTime, by moment: LocalMoment) -> Bool {
    let start = configuration.timeZone.moment(of: time).start
    return moment.minute == nil ? start < moment.end : start <= moment.start
  }
}
