/// What `gazette.yaml` says of the site as a whole.
public struct Configuration: Sendable {
  /// The configuration's file, from the project's folder.
  public static let file = "gazette.yaml"

  /// The site's name.
  public var title: Localized
  /// What the site is, in a sentence or two.
  public var description: Localized
  /// A warning to show on every page of a site that is only a demonstration.
  public var demonstration: Localized?
  /// The address under which the site is published.
  public var address: Address
  /// The languages, the first of which stands at the site's root.
  public var languages: [Language]
  /// The zone in which the site's dates are written.
  public var timeZone: SiteTimeZone
  /// The day or minute that the site stands at, unless the command line names another.
  public var asOf: LocalMoment?
  /// Who publishes.
  public var publisher: Publisher
  /// The licence of all that names no other.
  public var licence: Licence
  /// The pages of the main navigation, by id, each with the place that names it.
  public var navigation: [Reference]
  /// How many notices stand on one page of a list.
  public var pageSize: Int
  /// What the start page and the pages of areas and topics are composed of.
  public var tiles: Tiles
  /// Where to report a weakness of the site's security.
  public var security: Security?
  /// Bounds on what one file may hold.
  public var limits: Limits

  /// A configuration.
  public init(
    title: Localized, description: Localized, demonstration: Localized?, address: Address,
    languages: [Language], timeZone: SiteTimeZone, asOf: LocalMoment?, publisher: Publisher,
    licence: Licence, navigation: [Reference], pageSize: Int,
    tiles: Tiles = Tiles(), security: Security? = nil, limits: Limits
  ) {
    self.title = title
    self.description = description
    self.demonstration = demonstration
    self.address = address
    self.languages = languages
    self.timeZone = timeZone
    self.asOf = asOf
    self.publisher = publisher
    self.licence = licence
    self.navigation = navigation
    self.pageSize = pageSize
    self.tiles = tiles
    self.security = security
    self.limits = limits
  }

  /// Who publishes the site.
  public struct Publisher: Sendable {
    /// The name.
    public var name: Localized
    /// The publisher's own address on the web.
    public var url: String?
    /// Where to write to.
    public var email: String?

    /// A publisher.
    public init(name: Localized, url: String?, email: String?) {
      self.name = name
      self.url = url
      self.email = email
    }
  }

  /// Bounds that keep hostile or broken input from exhausting the machine.
  public struct Limits: Sendable {
    /// Bytes of one Markdown file.
    public var noticeBytes: Int
    /// Bytes of one cell of a CSV file.
    public var cellBytes: Int
    /// How many notices the page of a day lists.
    public var dayNotices: Int
    /// Rows of the answer of one view.
    public var viewRows: Int
    /// Steps of SQLite's machine for one view.
    public var viewSteps: Int
    /// Bytes of the columns that views read, and again of what one view sorts and groups.
    public var viewBytes: Int

    /// Limits.
    public init(
      noticeBytes: Int = 1_000_000, cellBytes: Int = 1_048_576, dayNotices: Int = 200,
      viewRows: Int = 100_000, viewSteps: Int = 200_000_000, viewBytes: Int = 500_000_000
    ) {
      self.noticeBytes = noticeBytes
      self.cellBytes = cellBytes
      self.dayNotices = dayNotices
      self.viewRows = viewRows
      self.viewSteps = viewSteps
      self.viewBytes = viewBytes
    }
  }
}
