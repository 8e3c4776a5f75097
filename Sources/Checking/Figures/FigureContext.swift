internal import Diagnostics
public import GazetteModel

/// What texts quote from the answers of views, once these are there.
public struct FigureContext: Sendable {
  /// The site.
  public var site: Site
  /// The answers; those of views that could not be asked are not among them, and nothing is said of their values.
  public var answers: Answers
  /// The values that the last build published, by how texts named them; a first build has nothing to compare with.
  public var last: [FigureReference: String]
  /// How a language writes a value.
  public var written: @Sendable (Figure, Language) -> String

  /// A context.
  public init(
    site: Site, answers: Answers, last: [FigureReference: String] = [:],
    written: @escaping @Sendable (Figure, Language) -> String
  ) {
    self.site = site
    self.answers = answers
    self.last = last
    self.written = written
  }
}

extension Prose.Link {
  /// The place of its words, or else of what it names.
  var wordsPlace: Place { textPlace ?? place }
}
