/// The sentences and words of a language that charts need.
public struct ChartPhrases: Sendable, Hashable {
  /// A title with the unit of its numbers; gaps `title`, `unit`.
  public var titleWithUnit: Phrase
  /// What a mark shows; gaps `at`, `value`.
  public var mark: Phrase
  /// What a mark of one series among several shows; gaps `series`, `at`, `value`.
  public var markOfSeries: Phrase
  /// A value that may still change; gap `text`.
  public var provisionalMark: Phrase
  /// The legend's word for values that may still change.
  public var provisional: String
  /// The word for a category that is not stated.
  public var missing: String
  /// What stands between the items of a list.
  public var listSeparator: String
  /// What stands between sentences.
  public var sentenceSeparator: String
  /// The name of each kind of chart.
  public var charts: [Mark: String]
  /// The first sentence of a description; gaps `chart`, `value`, `by`, `first`, `last`.
  public var overview: Phrase
  /// The first sentence of a map's description; gaps `value`, `count`.
  public var map: Phrase
  /// The sentence on the series; gaps `count`, `list`.
  public var series: Phrase
  /// The sentence on the small charts; gaps `count`, `list`.
  public var facets: Phrase
  /// The sentence on the extremes; gaps `highest`, `highestAt`, `lowest`, `lowestAt`.
  public var extremes: Phrase
  /// The sentence on where a single series begins and ends; gaps `first`, `last`.
  public var ends: Phrase
  /// The sentence on where one of several series begins and ends; gaps `series`, `first`, `last`.
  public var endsOfSeries: Phrase
  /// The sentence on gaps; gap `count`.
  public var gaps: Phrase
  /// A place of an extreme in a series; gaps `at`, `series`.
  public var placeInSeries: Phrase
  /// A class of values in a legend; gaps `from`, `to`.
  public var classRange: Phrase
  /// A class of values that ends below the next; gaps `from`, `to`.
  public var classBelow: Phrase

  /// The sentences and words of a language.
  public init(
    titleWithUnit: Phrase, mark: Phrase, markOfSeries: Phrase, provisionalMark: Phrase,
    provisional: String, missing: String, listSeparator: String, sentenceSeparator: String,
    charts: [Mark: String], overview: Phrase, map: Phrase, series: Phrase, facets: Phrase,
    extremes: Phrase,
    ends: Phrase, endsOfSeries: Phrase, gaps: Phrase, placeInSeries: Phrase, classRange: Phrase,
    classBelow: Phrase
  ) {
    self.titleWithUnit = titleWithUnit
    self.mark = mark
    self.markOfSeries = markOfSeries
    self.provisionalMark = provisionalMark
    self.provisional = provisional
    self.missing = missing
    self.listSeparator = listSeparator
    self.sentenceSeparator = sentenceSeparator
    self.charts = charts
    self.overview = overview
    self.map = map
    self.series = series
    self.facets = facets
    self.extremes = extremes
    self.ends = ends
    self.endsOfSeries = endsOfSeries
    self.gaps = gaps
    self.placeInSeries = placeInSeries
    self.classRange = classRange
    self.classBelow = classBelow
  }
}
