/// A free page: about, contact, how to file.
public struct Page: Sendable {
  /// The permanent id, which is also its address.
  public var id: String
  /// The editions, in the order of the site's languages.
  public var editions: [Edition]

  /// A page.
  public init(id: String, editions: [Edition]) {
    self.id = id
    self.editions = editions
  }

  /// The edition in `language`, or nil where there is none.
  public func edition(in language: Language) -> Edition? {
    editions.first { $0.language == language }
  }

  /// A page in one language.
  public struct Edition: Sendable {
    /// Its language.
    public var language: Language
    /// The title.
    public var title: String
    /// What the page is about, in a sentence.
    public var summary: String?
    /// Whether its content is made up to show the site's workings.
    public var isDemonstration: Bool
    /// The text.
    public var prose: Prose

    /// An edition.
    public init(
      language: Language, title: String, summary: String?, isDemonstration: Bool, prose: Prose
    ) {
      self.language = language
      self.title = title
      self.summary = summary
      self.isDemonstration = isDemonstration
      self.prose = prose
    }
  }
}
