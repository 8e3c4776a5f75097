/// A value that texts quote from the answer of a view, and the pages that do.
public struct QuotedFigure: Sendable {
  /// How the texts name it, without any rounding.
  public var reference: FigureReference
  /// The value.
  public var figure: Figure
  /// The tables of datasets that it is computed from.
  public var sources: [ViewResult.Source]
  /// The pages, in the order of their addresses.
  public var pages: [Page]

  /// A page that quotes a value.
  public struct Page: Sendable, Hashable {
    /// Its address.
    public var route: Route
    /// Its title.
    public var title: String
    /// Its language.
    public var language: Language
    /// What is the same of the pages of one document in all languages: `notice:ID`, `report:ID`, `page:ID`.
    public var document: String

    /// A page.
    public init(route: Route, title: String, language: Language, document: String) {
      self.route = route
      self.title = title
      self.language = language
      self.document = document
    }
  }

  /// A value that pages quote.
  public init(
    reference: FigureReference, figure: Figure, sources: [ViewResult.Source], pages: [Page]
  ) {
    self.reference = reference
    self.figure = figure
    self.sources = sources
    self.pages = pages
  }
}
