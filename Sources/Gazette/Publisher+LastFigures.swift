internal import Files
internal import GazetteModel
internal import Loading
internal import Publishing

extension Publisher {
  /// More than the record of the values that any site quotes takes.
  private static let figuresLimit = 100_000_000

  /// The values that the site at the target quotes, by how its texts name them.
  func lastFigures(of site: Site) throws -> [FigureReference: String] {
    try standing(RelativePath(checking: site.figures.file), limit: Self.figuresLimit)
      .map(LastFigureReader.read) ?? [:]
  }
}
