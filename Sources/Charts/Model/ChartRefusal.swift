/// Why no honest chart can be drawn of the rows.
///
/// Rows are counted from 0, as they stand in `Chart.rows`.
public enum ChartRefusal: Error, Sendable, Hashable {
  /// What there can be too many of.
  public enum Subject: Sendable, Hashable {
    /// Series, told apart by colour and dash or pattern.
    case series
    /// Small charts.
    case facets
    /// Categories along an axis.
    case categories
    /// Bars or cells.
    case marks
    /// Rules and bands.
    case annotations
  }

  /// There is no row.
  case noRows
  /// No row has all the values that a mark needs.
  case noValues
  /// The mark does not draw this kind of values in this channel.
  case unsuitedKind(Mark, ChannelName)
  /// A heat map lacks the colour that is to be shown.
  case missingColor
  /// The mark cannot be arranged like this.
  case unsuitedArrangement(Mark, Arrangement)
  /// A value is not of its channel's kind.
  case wrongValue(ChannelName, row: Int)
  /// An annotation's value is not of its axis' kind, or no category of it.
  case wrongAnnotation(index: Int)
  /// A number is beyond 1e300.
  case tooLarge(ChannelName, row: Int)
  /// A logarithmic scale has no place for zero or less.
  case notPositive(ChannelName, row: Int)
  /// Bars and areas start at zero, which a logarithmic scale does not have.
  case logarithmicBaseline
  /// Two rows are for the same bar, cell or place of a stack.
  case duplicate(row: Int, first: Int)
  /// A share of a whole cannot be below zero.
  case negativeShare(row: Int)
  /// A series of stacked areas has values on both sides of zero.
  case changingSign(row: Int, first: Int)
  /// Bars or areas are to be arranged, but there is no colour that makes several of one place.
  case loneArrangement(Arrangement)
  /// An annotation would more than double the extent of its axis.
  case farAnnotation(index: Int)
  /// A band ends before it begins.
  case reversedBand(index: Int)
  /// There are more than can be told apart.
  case tooMany(Subject, count: Int, limit: Int)
}
