public import Diagnostics
public import Tabular

/// A described set of tables: a Data Package (Data Package 2.0).
///
/// The rows are not here: they pass once, in batches, from their files to whoever wants them.
public struct Dataset: Sendable {
  /// The permanent name, which is also its address.
  public var name: String
  /// The title.
  public var title: Localized
  /// What it is, in CommonMark; nil where the descriptor says nothing.
  public var description: Localized?
  /// The version (semantic).
  public var version: String?
  /// When the package was made, RFC 3339 as written.
  public var created: String?
  /// The licences; empty where the descriptor names none.
  public var licences: [Licence]
  /// The links in the descriptions of the dataset and its tables.
  public var links: [Prose.Link]
  /// Where the data comes from.
  public var sources: [Source]
  /// Who made it.
  public var contributors: [Contributor]
  /// Words to find it by.
  public var keywords: [String]
  /// How often it changes (`gazette:updates`).
  public var updates: Updates?
  /// The day for which the next release is announced (`gazette:nextRelease`).
  public var nextRelease: CalendarDate?
  /// Where the description is written.
  public var descriptionPlace: Place?
  /// What each version changed, in the order of the descriptor (`gazette:changes`).
  public var changes: [Change] = []
  /// What it is about, by the themes that portals sort by (`gazette:themes`).
  public var themes: [Theme] = []
  /// The area it covers (`gazette:area`).
  public var area: Reference?
  /// The time it covers, where the descriptor says so (`gazette:temporal`).
  public var temporal: Period?
  /// Whether all of it is made up to show the site's workings (`gazette:demonstration`).
  public var isDemonstration: Bool
  /// The tables.
  public var resources: [Resource]
  /// The descriptor.
  public var place: Place

  /// A dataset.
  public init(
    name: String, title: Localized, description: Localized?, version: String?, created: String?,
    links: [Prose.Link], licences: [Licence], sources: [Source], contributors: [Contributor],
    keywords: [String],
    updates: Updates?, area: Reference?, isDemonstration: Bool, resources: [Resource],
    place: Place
  ) {
    self.name = name
    self.title = title
    self.description = description
    self.version = version
    self.created = created
    self.links = links
    self.licences = licences
    self.sources = sources
    self.contributors = contributors
    self.keywords = keywords
    self.updates = updates
    self.area = area
    self.isDemonstration = isDemonstration
    self.resources = resources
    self.place = place
  }

  /// How often a dataset changes.
  public enum Updates: String, Sendable, CaseIterable {
    /// Every day.
    case daily
    /// Every week.
    case weekly
    /// Every month.
    case monthly
    /// Every quarter of a year.
    case quarterly
    /// Every year.
    case annual
    /// When something happens.
    case irregular
    /// It is complete.
    case never
  }

  /// A theme of the EU's table of data themes, by its code.
  public enum Theme: String, Sendable, CaseIterable {
    /// Agriculture, fisheries, forestry and food.
    case agriculture = "AGRI"
    /// Economy and finance.
    case economy = "ECON"
    /// Education, culture and sport.
    case education = "EDUC"
    /// Energy.
    case energy = "ENER"
    /// Environment.
    case environment = "ENVI"
    /// Government and public sector.
    case government = "GOVE"
    /// Health.
    case health = "HEAL"
    /// International issues.
    case international = "INTR"
    /// Justice, legal system and public safety.
    case justice = "JUST"
    /// Regions and cities.
    case regions = "REGI"
    /// Population and society.
    case society = "SOCI"
    /// Science and technology.
    case technology = "TECH"
    /// Transport.
    case transport = "TRAN"
  }

  /// Where data comes from (Data Package 2.0, `sources`).
  public struct Source: Sendable {
    /// The title.
    public var title: String
    /// Its address.
    public var path: String?
    /// Its e-mail address.
    public var email: String?
    /// Its version.
    public var version: String?

    /// A source.
    public init(title: String, path: String?, email: String?, version: String?) {
      self.title = title
      self.path = path
      self.email = email
      self.version = version
    }
  }

  /// Who contributed (Data Package 2.0, `contributors`).
  public struct Contributor: Sendable {
    /// The name.
    public var title: String
    /// An address on the web.
    public var path: String?
    /// An e-mail address.
    public var email: String?
    /// The organisation.
    public var organization: String?
    /// What they did.
    public var roles: [String]

    /// A contributor.
    public init(
      title: String, path: String?, email: String?, organization: String?, roles: [String]
    ) {
      self.title = title
      self.path = path
      self.email = email
      self.organization = organization
      self.roles = roles
    }
  }

  /// What a version of a dataset changed.
  public struct Change: Sendable {
    /// The version.
    public var version: String
    /// The day of its release.
    public var date: CalendarDate
    /// What is different from the version before.
    public var description: Localized

    /// A change.
    public init(version: String, date: CalendarDate, description: Localized) {
      self.version = version
      self.date = date
      self.description = description
    }
  }

  /// One table (Data Package 2.0, `resources`).
  public struct Resource: Sendable {
    /// The name, unique in its dataset, part of its files' addresses.
    public var name: String
    /// The title.
    public var title: Localized
    /// What it holds.
    public var description: Localized?
    /// The files its rows come from, from the project's folder, in order.
    public var files: [Reference]
    /// How many bytes the files should have together; nil where the descriptor does not say.
    public var bytes: Int?
    /// The SHA-256 that its one file should have, 64 hexadecimal digits; nil where the descriptor does not say.
    public var sha256: Reference?
    /// How the files are written.
    public var dialect: Dialect
    /// What each column holds.
    public var schema: Schema
    /// What the rows keep to beyond the schema (`gazette:rules`).
    public var rules: [RowRule]
    /// What people are told of each column, in the order of the schema's fields.
    public var columns: [Column]
    /// Whether its rows are made up to show the site's workings (`gazette:demonstration`).
    public var isDemonstration: Bool
    /// The formats to publish it in (`gazette:formats`, the dataset's where it has none of its own); nil for all
    /// that fit.
    public var formats: Set<DataFormat>?
    /// The field by whose values the table is published in parts too (`gazette:parts`).
    public var parts: Reference?
    /// The resource's descriptor.
    public var place: Place

    /// A table.
    public init(
      name: String, title: Localized, description: Localized?, files: [Reference],
      bytes: Int? = nil, dialect: Dialect, schema: Schema, rules: [RowRule] = [], columns: [Column],
      isDemonstration: Bool, formats: Set<DataFormat>? = nil, parts: Reference? = nil, place: Place
    ) {
      self.name = name
      self.title = title
      self.description = description
      self.files = files
      self.bytes = bytes
      self.dialect = dialect
      self.schema = schema
      self.rules = rules
      self.columns = columns
      self.isDemonstration = isDemonstration
      self.formats = formats
      self.parts = parts
      self.place = place
    }
  }

  /// What people are told of a column.
  public struct Column: Sendable {
    /// The title; the field's name where it has none.
    public var title: Localized
    /// What it holds.
    public var description: Localized?
    /// What its numbers count or measure (`gazette:unit`).
    public var unit: Localized?
    /// What each category is called, by its value; without an entry the value speaks for itself.
    public var labels: [String: Localized]
    /// What the texts of the source that stand for "no value" mean, as declared; those without a label left out.
    public var missingLabels: [MissingLabel]
    /// Whether its dates are the time that the dataset covers (`gazette:temporal`).
    public var isTimeCovered: Bool
    /// What it is to maps and charts (`gazette:role`).
    public var role: Role?

    /// A column's texts.
    public init(
      title: Localized, description: Localized?, unit: Localized?,
      labels: [String: Localized] = [:], missingLabels: [MissingLabel] = [],
      isTimeCovered: Bool = false, role: Role? = nil
    ) {
      self.title = title
      self.description = description
      self.unit = unit
      self.labels = labels
      self.missingLabels = missingLabels
      self.isTimeCovered = isTimeCovered
      self.role = role
    }

    /// What a category is called; nil where it has no label.
    public func label(of value: String, in language: Language) -> String? {
      labels[value]?.text(in: language)
    }

    /// What a column is to maps and charts.
    public enum Role: String, Sendable, CaseIterable {
      /// Degrees north of the equator in WGS 84, from -90 to 90.
      case latitude
      /// Degrees east of Greenwich in WGS 84, from -180 to 180.
      case longitude
      /// When what a row states was so.
      case time
      /// What a row counts or measures.
      case measure
      /// What a row is about: an area, a sector, a kind.
      case dimension
    }
  }
}
