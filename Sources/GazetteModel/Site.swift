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
  /// What the sources hold and could not be read, as links name it (`notice:ID`): who refers to it is not at fault.
  public var unreadable: Set<String>
  /// Notices that the sources hold and the day keeps back: drafts and those not yet published.
  public var withheld: [Notice]

  /// A site.
  public init(
    configuration: Configuration, authorities: Vocabulary, areas: Vocabulary,
    topics: Vocabulary, notices: [Notice], pages: [Page], datasets: [Dataset],
    views: [View] = [], templates: [Template], words: [Words], assets: [Asset],
    attachments: Set<String>,
    unreadable: Set<String> = []
  ) {
    self.configuration = configuration
    self.authorities = authorities
    self.areas = areas
    self.topics = topics
    self.notices = notices
    self.pages = pages
    self.datasets = datasets
    self.views = views
    self.templates = templates
    self.words = words
    self.assets = assets
    self.attachments = attachments
    self.unreadable = unreadable
    withheld = []
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

  /// The site without drafts and what is published only after `moment`, on the site's own clock.
  ///
  /// A day without a time stands for its end: all that is published on it is there.
  public func published(by moment: LocalMoment) -> Site {
    var result = self
    let zone = configuration.timeZone
    let isPublished = { (notice: Notice) in
      let start = zone.moment(of: notice.facts.published).start
      return !notice.facts.isDraft
        && (moment.minute == nil ? start < moment.end : start <= moment.start)
    }
    result.notices = notices.filter(isPublished)
    result.withheld = notices.filter { !isPublished($0) }
    return result
  }
}
